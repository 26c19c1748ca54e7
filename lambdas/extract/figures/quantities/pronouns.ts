import type { Amount, Line } from "./amount.ts";

/** "Group of Seven", "Big Ten", "Six Nations": a capitalised number word inside a sentence. */
export function isNamePart(line: Line, amount: Amount): boolean {
	const text = line.word(amount.from);
	// "net zero by 2050", "ground zero", "zero tolerance".
	if (
		amount.value === 0 &&
		(/^(?:net|ground|absolute|patient|day|year)$/.test(line.lower(amount.from - 1)) ||
			/^(?:tolerance|hour|waste|carbon|emissions?|sum|gravity|covid)$/.test(line.lower(amount.to)))
	)
		return true;
	// "the big five", "in a week or two".
	if (/^big$/i.test(line.lower(amount.from - 1))) return true;
	if (line.lower(amount.from - 1) === "or" && /^(?:a|an)$/.test(line.lower(amount.from - 3))) return true;
	if (!line.isCapital(amount.from) || text === text.toUpperCase()) return false;
	if (amount.from === 0 || /^["“‘'(:;.•—–-]$/.test(line.word(amount.from - 1))) {
		// "Three Mile Island": a capital right behind is a name, unless it is a nation ("Two British men").
		return false;
	}
	return !isTitleCase(line);
}

const ONE_NOUN_STOPS =
	/^(?:of|who|that|which|day|thing|way|reason|another|by|point|more|time|is|was|has|had|can|could|would|will|should|may|might|must|to|in|on|for|with|and|or|but|as|at|from|where|when|whose|cannot|wonders|knows|needs|wants|the|a|an|i|you|he|she|they|we|it|step|hand|side|last|big|such|such|than|if|after|before|under|over|even|good|great|key|final|like|also|not|said|says|seems|does|did|do|are|were|be|been|being|so|too|then|yet|just|still)$/;

/** "one" as a pronoun: "the one", "no one", "one of them", "one day"; "one soldier" is a figure. */
export function isPronoun(line: Line, amount: Amount): boolean {
	if (amount.value !== 1 || amount.to !== amount.from + 1 || line.lower(amount.from) !== "one") return false;
	const before = line.lower(amount.from - 1);
	if (
		/^(?:no|the|this|that|which|any|every|some|each|another|a|an|only|other|not|his|her|their|its|my|our|your|’s|'s)$/.test(
			before,
		)
	)
		return true;
	const next = line.atoms[amount.to];
	if (line.size === 1) return false;
	if (next === undefined || !line.isLetters(amount.to) || !next.space)
		return !/^(?:least|than|about|only)$/.test(before);
	if (/^(?:least|than)$/.test(before)) return false;
	if (line.isCapital(amount.to) && !isTitleCase(line)) return false;
	return ONE_NOUN_STOPS.test(next.lower);
}

const HEADED =
	/^(?:member|seat|seater|man|woman|person|people|team|nation|country|point|story|storey|page|room|bedroom|game|match|vehicle|car|ship|run|goal|try|vote|judge|strong|plus|odd|piece|item|bed|unit|part|acre|stop|door|wheel|shot|stroke|set|round|count|volume|episode|song|track|judge|justice|justices|truck|engine|alarm|bout|wicket|yard|year|month|week|day|hour|minute|month|gun|pound|dollar|percent|per|percentage|inch|foot|mile|metre|meter|ton|state|lane|deck|barrel|cent|euro|figure|member|party|seater|passenger|unit|some|times|time|fold|to|in|and|or|million|billion)$/;

/** "two-way", "one-off", "three-time", "737-800": the number of a compound that counts nothing; "15-member" does. */
export function isCompound(line: Line, amount: Amount): boolean {
	if (!line.isJoint(amount.to)) return false;
	const next = line.atoms[amount.to + 1];
	if (next?.digits) return false;
	if (
		/^(?:way|time|off|fold|sided|pronged|tier|state|star|figure|digit|dimensional|on|legged|child|horse)$/.test(
			next?.lower ?? "",
		)
	)
		return true;
	// "the 1,900-pupil academy": a number of three digits counts whatever noun it is joined to.
	if (
		(amount.value ?? 0) >= 100 &&
		/^\p{Ll}{4,}$/u.test(next?.text ?? "") &&
		!/(?:ed|ing)$/.test(next!.lower)
	)
		return false;
	return !HEADED.test(next?.lower ?? "") && !line.isDash(amount.to + 1);
}

/** "Phase Two", "Level Four": a capitalised noun numbers it. */
export function isReference(line: Line, { from, to }: Amount): boolean {
	return (
		line.isCapital(from - 1) && line.is(from - 1, "numbered-thing", "thing-or-time") && !line.isPlural(to)
	);
}

/** Most longer words of the sentence are capitalised: a headline. */
export function isTitleCase(line: Line): boolean {
	let [capital, all] = [0, 0];
	for (let at = 0; at < line.size && at < 60; at++) {
		if (!/^\p{L}{4,}/u.test(line.word(at))) continue;
		all++;
		if (line.isCapital(at)) capital++;
	}
	return all > 2 && capital > all * 0.7;
}

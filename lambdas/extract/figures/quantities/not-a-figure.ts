import { type Amount, type Line, lower } from "./amount.ts";
import { type Atom, isCapitalised, isDash, isJoint, isWord } from "./atoms.ts";
import { CARDINALS } from "./number-words.ts";
import { FUNCTION_WORDS, isPlural, MONTHS } from "./words.ts";

/** True where the number is a name, a date, a reference or a pronoun rather than a figure. */
export function isNoFigure(line: Line, amount: Amount): boolean {
	if (isGlued(line, amount)) return true;
	if (amount.united) return false;
	const { form, dressed } = amount.numeral;
	if (form === "words")
		return (
			isPronoun(line, amount) ||
			isNamePart(line, amount) ||
			isCompound(line, amount) ||
			isReference(line, amount)
		);
	if (form !== "digits") return false;
	if (isChain(line, amount) || isTime(line, amount) || isCompound(line, amount)) return true;
	if (
		/^(?:911|999|112|988|111)$/.test(line.atoms[amount.from]!.text) &&
		/^(?:calls?|dispatchers?|operators?|emergency|callers?|lines?|hotline)$/.test(lower(line, amount.to))
	)
		return true;
	if (isMonthDay(line, amount) || isStreetNumber(line, amount) || isListMark(line, amount)) return true;
	if (dressed) return false;
	return isYear(line, amount) || isReference(line, amount) || isName(line, amount);
}

/** Letters, slashes or dots grow onto it: "A320", "H5N1", "COVID-19", "19th", "v2.0", "5/17/2018", "#3". */
function isGlued(line: Line, amount: Amount): boolean {
	const { atoms } = line;
	const first = atoms[amount.from]!;
	const before = atoms[amount.from - 1];
	if (before !== undefined && !first.space && (first.digits || amount.numeral.from === amount.from)) {
		if (/^[\p{L}\d]/u.test(before.text) || /^[#_=@&\\]$/.test(before.text)) return true;
		if (
			/^[/.:]$/.test(before.text) &&
			!before.space &&
			/^[\p{L}\d]/u.test(atoms[amount.from - 2]?.text ?? "")
		)
			return before.text !== ":" || atoms[amount.from - 2]!.digits;
		if (
			isDash(before) &&
			!before.space &&
			isWord(atoms[amount.from - 2]) &&
			!isOpenPrefix(atoms, amount.from - 2)
		)
			return true;
	}
	const after = atoms[amount.to];
	if (after === undefined || after.space) return false;
	if (amount.united) return false;
	if (/^[\p{L}\d]/u.test(after.text)) return !/^['’]s$|^n['’]t$/.test(after.text);
	const next = atoms[amount.to + 1];
	return /^[/\\_@.:]$/.test(after.text) && next !== undefined && !next.space && /^[\p{L}\d]/u.test(next.text);
}

/** "mid-20", "sub-2", "plus-100": prefixes that a number may follow; names ("COVID-19", "F-16") are not. */
function isOpenPrefix(atoms: readonly Atom[], at: number): boolean {
	const word = atoms[at]!.lower;
	return (
		/^(?:sub|near|mid|under|over|to|of|and|or|than|about|some|aged|least|up|by|plus|minus|from)$/.test(
			word,
		) || CARDINALS.has(word)
	);
}

/** Three numbers on dashes or more: phones, formations, ISBNs; "555-1234". */
export function isChain(line: Line, amount: Amount): boolean {
	const { atoms } = line;
	if (amount.numeral.form !== "digits") return false;
	let links = 0;
	let from = amount.from;
	while (links < 5 && isJoint(atoms, from - 1) && atoms[from - 2]?.digits) {
		from -= 2;
		links++;
	}
	let to = amount.to;
	while (links < 5 && isJoint(atoms, to) && atoms[to + 1]?.digits) {
		to += 2;
		links++;
	}
	if (links >= 2) return true;
	if (links === 0) return /^\+$/.test(lower(line, amount.from - 1)) && amount.value! > 999;
	const [a, b] = [atoms[from]!.text, atoms[to - 1]!.text];
	// "2019-20", "1914-1918".
	if (
		/^(?:1[5-9]|20)\d\d$/.test(a) &&
		(b.length === 2 || b.length === 4) &&
		Number(b) < 2101 &&
		!isPlural(lower(line, to))
	)
		return true;
	return (a.length === 3 && b.length === 4 && !isPlural(lower(line, to))) || a.startsWith("0");
}

/** "5 p.m.", "5pm", "17:30", "0900 GMT", "10 o'clock". */
function isTime(line: Line, amount: Amount): boolean {
	const after = lower(line, amount.to);
	if (/^(?:am|pm|gmt|utc|est|edt|cet|bst|ist|hrs|o['’]clock)$/.test(after)) return true;
	if (/^[ap]$/.test(after) && lower(line, amount.to + 1) === ".") return true;
	const digits = line.atoms[amount.to + 1]?.digits === true;
	if (after === ":" && digits) return true;
	return (
		lower(line, amount.from - 1) === ":" &&
		line.atoms[amount.from - 2]?.digits === true &&
		!line.atoms[amount.from]!.space
	);
}

/** "July 4", "4 July", "July 4-6", "the 4th": days of a month. */
function isMonthDay(line: Line, amount: Amount): boolean {
	const value = amount.value;
	// "April 16 and 17".
	if (
		/^(?:and|or|,|to)$/.test(lower(line, amount.from - 1)) &&
		line.atoms[amount.from - 2]?.digits &&
		isMonth(line, amount.from - 3)
	)
		return !isPlural(lower(line, amount.to));
	if (value === undefined || value > 31 || !Number.isInteger(value) || amount.numeral.dressed) return false;
	if (isMonth(line, amount.from - 1) || (isMonth(line, amount.to) && isCapitalised(line.atoms[amount.to])))
		return true;
	const before = line.atoms[amount.from - 1];
	return before?.text === "." && isMonth(line, amount.from - 2) && !before.space;
}

function isMonth(line: Line, at: number): boolean {
	return MONTHS.has(lower(line, at)) && (lower(line, at) !== "may" || isCapitalised(line.atoms[at]));
}

/** Four plain digits between 1100 and 2100, unless they count people or things. */
export function isYear(line: Line, amount: Amount): boolean {
	const text = line.atoms[amount.from]!.text;
	const value = amount.value;
	if (
		value === undefined ||
		amount.numeral.form !== "digits" ||
		text.length !== 4 ||
		amount.to !== amount.from + 1 ||
		value < 1100 ||
		value > 2100
	)
		return false;
	const next = lower(line, amount.to);
	const before = lower(line, amount.from - 1);
	if (BOUND.test(before) && lower(line, amount.from - 2) !== "in") return false;
	const counts = isPlural(next) && isWord(line.atoms[amount.to]);
	if (value < 1900) return !counts || /^(?:in|since|by|of|until|from)$/.test(before);
	return !(counts && COUNTED_PLAINLY.test(next) && !/^(?:in|since|by|of|until|from|the)$/.test(before));
}

const BOUND =
	/^(?:than|least|above|below|under|exceeding|about|approximately|roughly|nearly|almost|over|some)$/;
const COUNTED_PLAINLY =
	/^(?:people|troops|soldiers|jobs|homes|houses|workers|employees|points|voters|tonnes|families|refugees|migrants|students|children|women|men|civilians|fighters|prisoners|buildings|deaths|cases|votes)$/;

const REFERENCES =
	/^(?:section|sections|article|articles|chapter|chapters|paragraph|clause|page|pages|p|pp|no|nos|number|numbers|flight|flights|route|highway|interstate|hwy|channel|room|gate|platform|terminal|act|scene|volume|vol|issue|figure|fig|table|appendix|resolution|title|rule|proposition|prop|amendment|bill|phase|stage|level|grade|type|category|version|episode|part|round|day|lap|lane|pier|ward|district|precinct|squadron|brigade|battalion|group|pool|tier|size|step|form|model|mark|mk|psalm|verse|apollo|boeing|airbus|iphone|galaxy|windows|formula|covid|sector|block|building|apartment|apt|suite|box|exit|junction|tupolev|antonov|ilyushin|sukhoi|mig|embraer|cessna|bus|line|zone|area|unit|schedule|annex|order|directive|law|decree|protocol|playstation|xbox|chapter|code|channel|radio|ps|hole|question|exhibit|count|year|week|game|match|season|quarter|generation|super|class|lot|plot|camp|reactor|turn|runway|track|seed|nr|nrs|art|sec|para|ch|eps|ep|season|world|war|studio|bbc|itv|area|kilometer|postcode|zip|code)$/;

/** "Section 427", "Boeing 737", "page 12", "Phase 3", "Week 2", "Level Four". */
function isReference(line: Line, amount: Amount): boolean {
	let at = amount.from - 1;
	if (lower(line, at) === "." && line.atoms[at]?.space === false) at--;
	// "pages 39 and 40", "Sections 3, 4".
	if (
		/^(?:and|or|,|to)$/.test(lower(line, at)) &&
		line.atoms[at - 1]?.digits &&
		!isPlural(lower(line, amount.to))
	)
		at -= 2;
	const word = lower(line, at);
	if (!REFERENCES.test(word)) return false;
	const named = isCapitalised(line.atoms[at]);
	if (amount.numeral.form === "words" && !named) return false;
	// "the bus 40 people rode": lower case with a plural behind is prose, unless the word is one of order.
	const counts = isPlural(lower(line, amount.to)) && line.atoms[amount.to]?.space === true;
	if (counts && !named) return false;
	// "Last year 40 people": time words refer only in capitals.
	if (
		/^(?:year|quarter|week|day|season|month|game|match|law|bill|class|order|count|war|world|line|group|area|unit|line|bus|building|camp|zone)$/.test(
			word,
		) &&
		!named
	)
		return (
			/^(?:week|day|line|bus|building|zone|unit|group)$/.test(word) &&
			!counts &&
			!line.atoms[amount.from - 2]?.lower.match(/^(?:last|this|next|a|the|each|every|per)$/)
		);
	return true;
}

/** "Apollo 11", "FTSE 100", "Euro 96": plain digits behind a capitalised word that is no sentence's first. */
function isName(line: Line, amount: Amount): boolean {
	const before = line.atoms[amount.from - 1];
	if (!isCapitalised(before) || !isWord(before) || FUNCTION_WORDS.has(before.lower)) return false;
	if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(before.lower)) return false;
	const next = line.atoms[amount.to];
	if (next?.space && (isPlural(next.text) || isCounted(line, amount.to))) return false;
	// A verb in a headline: "Bomb Kills 34".
	if (/(?:s|ed|ing)$/.test(before.lower) && isTitleCase(line) && !/^(?:series|ages)$/.test(before.lower))
		return false;
	return true;
}

/** An adjective or two and a plural: "Ukraine 31 new tanks". */
function isCounted(line: Line, at: number): boolean {
	for (let index = at; index < at + 4; index++) {
		const word = line.atoms[index];
		if (word === undefined || !isWord(word) || FUNCTION_WORDS.has(word.lower)) return false;
		if (isPlural(word.text)) return true;
	}
	return false;
}

/** Most longer words of the sentence are capitalised: a headline. */
export function isTitleCase(line: Line): boolean {
	let [capital, all] = [0, 0];
	for (const atom of line.atoms) {
		if (!/^\p{L}{4,}/u.test(atom.text)) continue;
		all++;
		if (isCapitalised(atom)) capital++;
	}
	return all > 2 && capital > all * 0.7;
}

/** "Group of Seven", "Big Ten", "Six Nations": a capitalised number word inside a sentence. */
function isNamePart(line: Line, amount: Amount): boolean {
	const atom = line.atoms[amount.from]!;
	// "net zero by 2050", "ground zero", "zero tolerance".
	if (
		amount.value === 0 &&
		(/^(?:net|ground|absolute|patient|day|year)$/.test(lower(line, amount.from - 1)) ||
			/^(?:tolerance|hour|waste|carbon|emissions?|sum|gravity|covid)$/.test(lower(line, amount.to)))
	)
		return true;
	// "the big five", "in a week or two".
	if (/^big$/i.test(lower(line, amount.from - 1))) return true;
	if (lower(line, amount.from - 1) === "or" && /^(?:a|an)$/.test(lower(line, amount.from - 3))) return true;
	if (!isCapitalised(atom) || atom.text === atom.text.toUpperCase()) return false;
	if (amount.from === 0 || /^["“‘'(:;.•—–-]$/.test(line.atoms[amount.from - 1]!.text)) {
		// "Three Mile Island": a capital right behind is a name, unless it is a nation ("Two British men").
		return false;
	}
	return !isTitleCase(line);
}

const ONE_NOUN_STOPS =
	/^(?:of|who|that|which|day|thing|way|reason|another|by|point|more|time|is|was|has|had|can|could|would|will|should|may|might|must|to|in|on|for|with|and|or|but|as|at|from|where|when|whose|cannot|wonders|knows|needs|wants|the|a|an|i|you|he|she|they|we|it|step|hand|side|last|big|such|such|than|if|after|before|under|over|even|good|great|key|final|like|also|not|said|says|seems|does|did|do|are|were|be|been|being|so|too|then|yet|just|still)$/;

/** "one" as a pronoun: "the one", "no one", "one of them", "one day"; "one soldier" is a figure. */
function isPronoun(line: Line, amount: Amount): boolean {
	if (amount.value !== 1 || amount.to !== amount.from + 1 || lower(line, amount.from) !== "one") return false;
	const before = lower(line, amount.from - 1);
	if (
		/^(?:no|the|this|that|which|any|every|some|each|another|a|an|only|other|not|his|her|their|its|my|our|your|’s|'s)$/.test(
			before,
		)
	)
		return true;
	const next = line.atoms[amount.to];
	if (line.atoms.length === 1) return false;
	if (next === undefined || !isWord(next) || !next.space) return !/^(?:least|than|about|only)$/.test(before);
	if (/^(?:least|than)$/.test(before)) return false;
	if (isCapitalised(next) && !isTitleCase(line)) return false;
	return ONE_NOUN_STOPS.test(next.lower);
}

const HEADED =
	/^(?:member|seat|seater|man|woman|person|people|team|nation|country|point|story|storey|page|room|bedroom|game|match|vehicle|car|ship|run|goal|try|vote|judge|strong|plus|odd|piece|item|bed|unit|part|acre|stop|door|wheel|shot|stroke|set|round|count|volume|episode|song|track|judge|justice|justices|truck|engine|alarm|bout|wicket|yard|year|month|week|day|hour|minute|month|gun|pound|dollar|percent|per|percentage|inch|foot|mile|metre|meter|ton|state|lane|deck|barrel|cent|euro|figure|member|party|seater|passenger|unit|some|times|time|fold|to|in|and|or|million|billion)$/;

/** "two-way", "one-off", "three-time", "737-800": the number of a compound that counts nothing; "15-member" does. */
function isCompound(line: Line, amount: Amount): boolean {
	if (!isJoint(line.atoms, amount.to)) return false;
	const next = line.atoms[amount.to + 1];
	if (next?.digits) return false;
	if (
		/^(?:way|time|off|fold|sided|pronged|tier|state|star|figure|digit|dimensional|on|legged|child|horse)$/.test(
			next?.lower ?? "",
		)
	)
		return true;
	return !HEADED.test(next?.lower ?? "") && !isDash(line.atoms[amount.to + 1]);
}

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
function isStreetNumber(line: Line, amount: Amount): boolean {
	for (let at = amount.to; at < amount.to + 4; at++) {
		const atom = line.atoms[at];
		if (atom === undefined || (!isCapitalised(atom) && !/^(?:th|st|nd|rd)$/.test(atom.lower) && !atom.digits))
			return false;
		if (
			at > amount.to &&
			/^(?:street|avenue|road|boulevard|drive|lane|st|ave|rd|blvd|square|terrace|crescent|close|gardens|place|highway)$/.test(
				atom.lower,
			)
		)
			return true;
	}
	return false;
}

/** "1. First", "(2)", "[12]": list marks and footnotes. */
function isListMark(line: Line, amount: Amount): boolean {
	const value = amount.value ?? 0;
	if (!Number.isInteger(value) || value > 999 || amount.numeral.dressed) return false;
	const [before, after] = [lower(line, amount.from - 1), lower(line, amount.to)];
	if (before === "[" && after === "]") return true;
	if (amount.from === 0)
		return (
			/^[.)]$/.test(after) && line.atoms[amount.to]!.space === false && value < 100 && line.atoms.length > 2
		);
	return amount.from === 1 && before === "(" && after === ")";
}

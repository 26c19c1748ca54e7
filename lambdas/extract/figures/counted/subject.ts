import { type Line, lower } from "../quantities/amount.ts";
import { isCapitalised, isWord } from "../quantities/atoms.ts";
import { changeBefore } from "../quantities/change-before.ts";
import { type NounPhrase, nounPhraseAt, nounPhraseBefore } from "./noun-phrase.ts";
import { AUXILIARIES } from "./word-classes.ts";

/** Verbs that set a subject equal to a number: "turnout was 61 percent", "the bridge will cost $5m". */
const LINKING =
	/^(?:is|was|were|are|be|been|stood|stands|stand|hit|hits|reached|reaches|reach|totaled|totalled|totals|totaling|totalling|exceeded|exceeds|topped|tops|remained|remains|averaged|averages|came|cost|costs|costing|priced|valued|worth|estimated|forecast|sold|sells|fetched|bought|acquired|auctioned|passed|touched|comes|amounted|amounts|equals|weighed|weighs|measured|measures|measuring|closed|ended|finished|traded|settled|opened|set|rising|ran|covers|covering|spans|stretches|offered|quoted|pegged|assessed|put|raising|bringing|taking|bringing|brings|brought|takes|took|seen|projected|expected|capped|fixed|rated|listed)$/;

/** Of these only the passive says it of its subject: "ministers have offered 4.5 percent". */
const PASSIVE =
	/^(?:offered|quoted|put|set|forecast|estimated|projected|expected|bought|acquired|sold|valued|priced|rated|listed|raising|bringing|taking|brings|brought|takes|took)$/;
const COSTS = /^(?:cost|costs|costing)$/;

/** Small words between the verb and its number: "stood at", "was estimated to be", "sold for". */
const BETWEEN =
	/^(?:at|for|to|be|about|around|by|an|a|the|as|only|just|in|of|between|up|down|from|still|now|even|reach|hit|exceed|record|new|high|low|some|more|than|nearly|over|\p{L}{3,}ly)$/u;

/** The subject of the change or linking verb that leads to the number at `from`: "unemployment fell to 4.2 percent". */
export function subjectBefore(line: Line, number: number): NounPhrase | undefined {
	const from = beforePeak(line, number);
	const verb = verbBefore(line, from);
	// "a rise of 7 percent": the noun says what changed; ", up from 60 cents": the figure before does.
	if (verb !== undefined && isNoun(line, verb) && /^(?:of|to|from|by)$/.test(lower(line, verb + 1)))
		return withComplement(line, verb + 1);
	if (
		verb !== undefined &&
		/^(?:up|down|higher|lower)$/.test(lower(line, verb)) &&
		lower(line, verb - 1) === ","
	)
		return undefined;
	if (verb === undefined) return nounOf(line, from);
	const object = objectOf(line, verb, from);
	if (object !== undefined) return object;
	let end = verb;
	while (
		end > 0 &&
		(AUXILIARIES.has(lower(line, end - 1)) ||
			/^(?:to|also|not|been|then|now|still|more|than|nearly|almost|about|\p{L}{3,}ly|expected|likely|set|projected|forecast|due|estimated|which|that|who)$/u.test(
				lower(line, end - 1),
			))
	)
		end--;
	if (lower(line, end - 1) === ",") end--;
	return withComplement(line, end);
}

const CHANGE_NOUN =
	/^(?:rise|increase|jump|surge|gain|growth|hike|fall|drop|decline|decrease|cut|dip|slump|plunge|reduction|loss)$/;

/** "a rise", "the sharpest fall", but "to fall", "prices rise". */
function isNoun(line: Line, at: number): boolean {
	if (!CHANGE_NOUN.test(lower(line, at))) return false;
	const determiner = /^(?:a|an|the|its|their|his|her|this|that|another|any|no)$/;
	return determiner.test(lower(line, at - 1)) || determiner.test(lower(line, at - 2));
}

const TRANSITIVE =
	/^(?:cut|cuts|cutting|raise|raises|raised|raising|reduce|reduces|reduced|reducing|increase|increases|increased|increasing|lower|lowers|lowered|lowering|boost|boosts|boosted|boosting|lift|lifts|lifted|lifting|hike|hiked|slash|slashed|trim|trimmed|bring|brings|brought|bringing|take|takes|took|taking|push|pushed|pushing|put|puts|putting|set|sets|setting|keep|keeps|kept|buy|bought|sell|sold|value|valued|valuing|upgraded|downgraded|limit|limits|limiting|expand|expanded|double|doubled)$/;

/** "cut its main rate by 25 basis points", "raising the death toll to 34": what the verb is done to. */
function objectOf(line: Line, verb: number, from: number): NounPhrase | undefined {
	if (!TRANSITIVE.test(lower(line, verb))) return undefined;
	const start = /^(?:the|a|an|its|their|his|her|our)$/.test(lower(line, verb + 1)) ? verb + 2 : verb + 1;
	const object = nounPhraseAt(line, start, false);
	return object === undefined || object.to >= from || object.from !== start ? undefined : object;
}

/** "hit a 40-year high of 9.1%", "fell to a low of 3": the number stands where its peak begins. */
function beforePeak(line: Line, from: number): number {
	if (
		lower(line, from - 1) !== "of" ||
		!/^(?:high|low|peak|record|level|maximum|minimum|average)$/.test(lower(line, from - 2))
	)
		return from;
	for (let at = from - 3; at >= 0 && at > from - 8; at--) {
		if (/^(?:a|an|the|its|their)$/.test(lower(line, at))) return at;
	}
	return from;
}

function verbBefore(line: Line, from: number): number | undefined {
	const change = changeBefore(line, from);
	if (change !== undefined) return change.at;
	for (let at = from - 1; at >= 0 && at > from - 6; at--) {
		const word = lower(line, at);
		if (
			LINKING.test(word) &&
			!(PASSIVE.test(word) && !/^(?:is|was|were|are|be|been|being|which|,)$/.test(lower(line, at - 1)))
		)
			return at;
		// "would cost taxpayers more than £1.1bn".
		if (/^\p{L}+$/u.test(word) && COSTS.test(lower(line, at - 1))) return at - 1;
		if (!BETWEEN.test(word) && !AUXILIARIES.has(word)) return undefined;
	}
	return undefined;
}

/** "inflation of 3 percent", "a profit of $2m", "a fine of 500 euros", "at a cost of". */
function nounOf(line: Line, from: number): NounPhrase | undefined {
	let end = from;
	while (/^(?:a|an|the|about|some)$/.test(lower(line, end - 1))) end--;
	if (!/^(?:of|at|worth|totalling|totaling|:)$/.test(lower(line, end - 1))) return undefined;
	return withComplement(line, end - 1);
}

/** A noun phrase with what "of", "in" or "for" adds: "sales of new homes", "the number of jobless people". */
function withComplement(line: Line, end: number): NounPhrase | undefined {
	const last = nounPhraseBefore(line, end);
	if (last === undefined) return undefined;
	let before = last.from;
	while (/^(?:the|a|an|its|their|his|her|these|those|this|last|that)$/.test(lower(line, before - 1)))
		before--;
	const joint = lower(line, before - 1);
	if (/^(?:of|for|in|on|among|from)$/.test(joint)) {
		const first = nounPhraseBefore(line, before - 1);
		// "the death toll from the failure of a dam in Bulgaria": the first of them all is what rose.
		const outer = first && withComplement(line, before - 1);
		if (first !== undefined && outer !== undefined && outer.head < first.head) return outer;
		if (first !== undefined && !isName(line, first)) {
			// "the number of jobless people" counts people, "sales of homes" sales.
			const counts =
				joint === "of" &&
				/^(?:number|numbers|total|amount|count|tons?|tonnes?|barrels?|kilograms?|kilos?|ounces?|gallons?|litres?|liters?|bushels?|acres?|hectares?)$/.test(
					lower(line, first.head),
				);
			if (counts) return last;
			// "inflation in Germany", "unemployment in the euro zone": the place is no part of it.
			if (joint !== "of" && joint !== "for" && joint !== "on") return first;
			return isName(line, last) ? first : { from: first.from, to: last.to, head: first.head };
		}
	}
	return isName(line, last) || CONTAINERS_ALONE.test(lower(line, last.head)) ? undefined : last;
}

const CONTAINERS_ALONE =
	/^(?:number|total|figure|level|amount|record|it|he|she|they|year|month|week|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

function isName(line: Line, phrase: NounPhrase): boolean {
	for (let at = phrase.from; at < phrase.to; at++) {
		const atom = line.atoms[at]!;
		if (isWord(atom) && !isCapitalised(atom)) return false;
	}
	// "Unemployment fell": the first word is a capital in any case.
	return phrase.to - phrase.from > 1 || phrase.from > 1;
}

import { isWord } from "../../text/atoms.ts";
import { changeVerb } from "../../text/lexicon/change.ts";
import { type Line, lower } from "../quantities/amount.ts";
import { changeBefore } from "../quantities/change-before.ts";
import { words } from "../quantities/word-test.ts";
import { beforeTime, subjectOf } from "./left-of-verb.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { causedNumber, countable, objectOf, putAt, withoutSmall } from "./objects.ts";
import { OF_NOUN, phraseEnding } from "./phrase-chain.ts";
import { AUXILIARIES, DETERMINERS, VERBS } from "./word-classes.ts";

/** Verbs that set a subject equal to a number: "turnout was 61 percent", "the bridge will cost $5m". */
const LINKING = words(
	"is was were are be been stood stands stand hit hits reached reaches reach totaled totalled totals totaling totalling exceeded exceeds topped tops remained remains averaged averages came cost costs costing priced valued worth estimated forecast sold sells fetched bought acquired auctioned passed touched comes amounted amounts equals weighed weighs measured measures measuring closed ended finished traded settled opened set rising ran covers covering spans stretches offered quoted pegged assessed put raising bringing taking brings brought takes took seen weigh total exceed average amount equal measure fetch come remain span touch top accounting accounted accounts account range ranges vary varies varied closing ending finishing settling peaked peaking peaks bottomed hovered hovering hovers levelled leveled stabilised stabilized ranged ranging projected expected capped fixed rated listed",
);

/** Of these only the passive says it of its subject: "ministers have offered 4.5 percent". */
const PASSIVE = words(
	"offered quoted put set forecast estimated projected expected bought acquired sold valued priced rated listed raising bringing taking brings brought takes took",
);

const COSTS = /^(?:cost|costs|costing)$/;

/** Small words between the verb and its number: "stood at", "was estimated to be", "sold for". */
const BETWEEN = words(
	"mere paltry meagre meager modest whopping staggering massive at for to be about around by an a the as only just in of between up down from still now even reach hit exceed record new high low some more than nearly over flat steady unchanged stable little changed close finish settle end trade stand total average among back well above below under",
	/^(?:\p{L}{3,}ly)$/u,
);

/** The subject of the change or linking verb that leads to the number at `from`: "unemployment fell to 4.2 percent". */
export function subjectBefore(line: Line, number: number): NounPhrase | undefined {
	const from = beforePeak(line, number);
	const direct = /^(?:of|worth)$/.test(lower(line, withoutSmall(line, from) - 1))
		? nounOf(line, from)
		: undefined;
	// "has topped $140 million": the bound is the verb.
	const verb = BOUNDING.test(lower(line, number)) ? number : verbBefore(line, from);
	if (direct !== undefined && (verb === undefined || !isNoun(line, verb))) return direct;
	// "a rise of 7 percent": the noun says what changed; ", up from 60 cents": the figure before does.
	if (verb !== undefined && isNoun(line, verb) && /^(?:of|to|from|by)$/.test(lower(line, verb + 1)))
		return phraseEnding(line, verb + 1, false, OF_NOUN);
	if (
		verb !== undefined &&
		/^(?:up|down|higher|lower)$/.test(lower(line, verb)) &&
		lower(line, verb - 1) === ","
	)
		return beforeAside(line, verb - 1);
	if (verb === undefined)
		return (
			putAt(line, from) ??
			nounOf(line, from) ??
			(/^(?:to|past|above|at|over)$/.test(lower(line, from - 1)) || lower(line, from) === "past"
				? causedNumber(line, from)
				: undefined)
		);
	const object = objectOf(line, verb, from);
	if (object !== undefined) return countable(line, object);
	const word = changeVerb(lower(line, verb));
	// "The company lost $1.6 billion": a result, not a fall.
	if (word?.levels && isSum(line, from) && !/^(?:to|by|from|at)$/.test(lower(line, from - 1)))
		return undefined;
	// "startups have raised $526 million": what they got is not how much they grew.
	if (word?.transitive && !/^(?:to|by|from|at)$/.test(lower(line, from - 1)) && !isPassive(line, verb))
		return undefined;
	// "a home assessed at $250,000": the noun before the participle.
	if (
		REDUCED.test(lower(line, verb)) &&
		isWord(line.atoms[verb - 1]) &&
		!AUXILIARIES.has(lower(line, verb - 1))
	)
		return phraseEnding(line, verb, false, /^of$/);
	const names = changeVerb(lower(line, verb)) !== undefined || MARKET.test(lower(line, verb));
	return subjectOf(line, verb, names) ?? sharedSubject(line, verb, names);
}

const REDUCED =
	/^(?:valued|priced|assessed|estimated|rated|listed|costing|weighing|measuring|averaging|selling|capped|fixed)$/;

function isSum(line: Line, from: number): boolean {
	for (let at = from; at < from + 6; at++)
		if (/^(?:[$€£¥₹]|dollars?|euros?|pounds?|yen|yuan|rupees?|won|cents?|pence)$/.test(lower(line, at)))
			return true;
	return false;
}

function isPassive(line: Line, verb: number): boolean {
	return (
		/^(?:is|was|were|are|be|been|being|percent|%)$/.test(lower(line, verb - 1)) ||
		lower(line, verb - 1).endsWith("ly")
	);
}

/** "Its shares, down by 30 percent, were …": the noun before the aside, where no number stands between. */
function beforeAside(line: Line, comma: number): NounPhrase | undefined {
	for (let at = comma - 1; at >= 0 && comma - at < 20; at--) if (line.atoms[at]!.digits) return undefined;
	return phraseEnding(line, comma, true);
}

const BOUNDING = /^(?:topped|topping|tops|exceeded|exceeding|exceeds|surpassed|surpassing|surpasses)$/;

/** What prices and indices do: there the subject may be a name, "the Nikkei closed at 38,000". */
const MARKET = /^(?:closed|ended|finished|traded|settled|opened|stood|hit|touched|topped|quoted)$/;

/** "Brent rose 3 percent and settled at $70", "…, hitting $70": the subject of the verb before. */
function sharedSubject(line: Line, verb: number, names: boolean): NounPhrase | undefined {
	const joint = lower(line, verb - 1);
	const gerund = joint === "," && lower(line, verb).endsWith("ing");
	const after = /^(?:after|before|while|since|from|by)$/.test(joint) && lower(line, verb).endsWith("ing");
	if (!gerund && !after && !/^(?:and|but|then|before|to)$/.test(joint)) return undefined;
	for (let at = verb - 2; at > 0 && verb - at < 25; at--) {
		const word = lower(line, at);
		if (/^[.;:!?"“”]$/.test(word)) return undefined;
		if (
			!LINKING.test(word) &&
			!(changeVerb(word) !== undefined && !/^(?:up|down|higher|lower|put|add|gain)$/.test(word))
		)
			continue;
		if (PREPOSITION_BEFORE.test(lower(line, at - 1)) || isNoun(line, at)) continue;
		return subjectOf(line, at, names);
	}
	return undefined;
}

const PREPOSITION_BEFORE = /^(?:of|in|on|at|by|for|from|with|a|an|the)$/;

const CHANGE_NOUN =
	/^(?:rise|increase|jump|surge|gain|growth|hike|fall|drop|decline|decrease|cut|dip|slump|plunge|reduction|loss)$/;

/** "a rise", "the sharpest fall", but "to fall", "prices rise". */
function isNoun(line: Line, at: number): boolean {
	if (!CHANGE_NOUN.test(lower(line, at))) return false;
	// "swings to first-half loss of €114 million"
	if (lower(line, at + 1) === "of") return true;
	const determiner = /^(?:a|an|the|its|their|his|her|this|that|another|any|no)$/;
	return determiner.test(lower(line, at - 1)) || determiner.test(lower(line, at - 2));
}

/** "hit a 40-year high of 9.1%", "fell to a low of 3": the number stands where its peak begins. */
function beforePeak(line: Line, from: number): number {
	if (
		lower(line, from - 1) !== "of" ||
		!/^(?:high|low|peak|record|level|maximum|minimum|average|range|equivalent|total)$/.test(
			lower(line, from - 2),
		)
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
	// "costs the NHS £122 a month"
	for (let at = from - 2; at > 0 && from - at < 6; at--)
		if (
			/^(?:costs?|costing)$/.test(lower(line, at)) &&
			!DETERMINERS.has(lower(line, at - 1)) &&
			isPayer(line, at + 1, from)
		)
			return at;
	for (let at = from - 1; at >= 0 && at > from - 6; at--) {
		const word = lower(line, at);
		if (
			LINKING.test(word) &&
			!(word === "touched" && lower(line, at + 1) === "down") &&
			!(PASSIVE.test(word) && !/^(?:is|was|were|are|be|been|being|which|,)$/.test(lower(line, at - 1)))
		)
			return at;
		// "would cost taxpayers more than £1.1bn".
		if (/^\p{L}+$/u.test(word) && COSTS.test(lower(line, at - 1))) return at - 1;
		if (!BETWEEN.test(word) && !AUXILIARIES.has(word)) return undefined;
	}
	return undefined;
}

/** "the NHS", "the average household": who pays, between the verb and the sum. */
function isPayer(line: Line, first: number, from: number): boolean {
	const start = DETERMINERS.has(lower(line, first)) ? first + 1 : first;
	const payer = nounPhraseAt(line, start, false);
	if (payer === undefined || payer.to > from || payer.to < from - 4) return false;
	for (let at = payer.to; at < from; at++)
		if (AUXILIARIES.has(lower(line, at)) || VERBS.has(lower(line, at))) return false;
	return true;
}

/** "inflation of 3 percent", "a profit of $2m", "a fine of 500 euros", "at a cost of", "the sale of its unit for $2bn". */
function nounOf(line: Line, from: number): NounPhrase | undefined {
	const end = withoutSmall(line, from);
	const joint = lower(line, end - 1);
	// "the daily toll last month of 1,286", "its own proposal, of just $2 a tonne"
	if (joint === "of") {
		const before = lower(line, end - 2) === "," ? end - 2 : beforeTime(line, end - 1);
		if (before < end - 1) return phraseEnding(line, before, false, OF_NOUN);
	}
	// "growth, which the government had targeted at 4.2 percent"
	if (
		joint === "at" &&
		/^(?:targeted|forecast|put|estimated|projected|pegged|set|valued|capped)$/.test(lower(line, end - 2))
	) {
		for (let at = end - 3; at > 0 && end - at < 10; at--)
			if (lower(line, at) === "which")
				return phraseEnding(line, lower(line, at - 1) === "," ? at - 1 : at, false, /^of$/);
	}
	// "The cost, sanctioned in 2019 at Rs 8,416 crore"
	if (joint === "at") {
		const verb = beforeTime(line, end - 1) - 1;
		if (/\p{L}{3}ed$|^(?:built|bought|sold)$/u.test(lower(line, verb)) && lower(line, verb - 1) === ",")
			return phraseEnding(line, verb - 1, false);
	}
	if (!/^(?:of|at|worth|totalling|totaling|:|for)$/.test(joint)) return undefined;
	const phrase = phraseEnding(line, end - 1, false, OF_NOUN);
	if (joint === "at" && lower(line, end - 2).endsWith("ing") && AUXILIARIES.has(lower(line, end - 3)))
		return undefined;
	if (joint === "at" && /^(?:close|finish|settle|end|trade|trading)$/.test(lower(line, end - 2)))
		return undefined;
	return joint === "for" && phrase !== undefined && !SALES.test(lower(line, phrase.head))
		? undefined
		: phrase;
}

const SALES =
	/^(?:sale|sales|purchase|acquisition|deal|takeover|auction|transfer|bid|offer|contract|contracts|ticket|tickets|order|orders|appeal|loan|claim|lawsuit|request|plan|package|lease|buyout|invoice|bill|settlement|agreement)$/;

import { type Line, lower } from "../quantities/amount.ts";
import { words } from "../quantities/word-test.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { AUXILIARIES, VICTIMS } from "./word-classes.ts";

/** "put the bill for decarbonising the fleet at $8bn": what is put there. */
export function putAt(line: Line, from: number): NounPhrase | undefined {
	if (lower(line, withoutSmall(line, from) - 1) !== "at") return undefined;
	for (let at = from - 3; at >= 0 && from - at < 14; at--) {
		if (/^[.,;:!?"“”]$/.test(line.atoms[at]!.text)) return undefined;
		if (
			!/^(?:put|puts|putting|estimated|estimates|pegged|pegs|valued|values|kept|keeps|set|sets|capped|caps|fixed)$/.test(
				lower(line, at),
			)
		)
			continue;
		if (AUXILIARIES.has(lower(line, at - 1))) return undefined;
		const object = objectOf(line, at, from);
		return object && countable(line, object);
	}
	return undefined;
}

/** Verbs that bring a number about: "push the number of hungry people past two million". */
const CAUSATIVE =
	/^(?:bring|take|push|raise|drive|lift|carry|send|put|leave|reduce|lower|cut|boost|increase)(?:s|ed|ing)?$|^(?:bringing|taking|raising|driving|leaving|putting|brought|took|taken|drove|sent|reducing|increasing)$/;

/** The object of a causative verb further back, where it is a number or a toll. */
export function causedNumber(line: Line, from: number): NounPhrase | undefined {
	for (let at = from - 3; at >= 0 && from - at < 20; at--) {
		if (/^[.;:!?"“”]$/.test(line.atoms[at]!.text)) return undefined;
		if (!CAUSATIVE.test(lower(line, at))) continue;
		const start = /^(?:the|its|their|his|her)$/.test(lower(line, at + 1)) ? at + 2 : at + 1;
		const noun = /^(?:total|overall|confirmed|official|global|national)$/.test(lower(line, start))
			? start + 1
			: start;
		const brought =
			/^(?:br[io]|tak|took|push|lift|driv|drove)/.test(lower(line, at)) &&
			/^(?:to|past|above)$/.test(lower(line, from - 1));
		if (
			!brought &&
			!/^(?:number|total|toll|tally|count|figure|rate|price|cost|share|proportion)$/.test(
				lower(line, noun),
			) &&
			lower(line, noun + 1) !== "toll"
		)
			continue;
		const object = objectOf(line, at, from);
		return object && countable(line, object);
	}
	return undefined;
}

const TRANSITIVE = words(
	"cut cuts cutting raise raises raised raising reduce reduces reduced reducing increase increases increased increasing lower lowers lowered lowering boost boosts boosted boosting lift lifts lifted lifting hike hiked slash slashed trim trimmed bring brings brought bringing take takes took taking push pushed pushing put puts putting set sets setting keep keeps kept buy bought sell sold value valued valuing upgraded downgraded limit limits limiting expand expanded double doubled",
);

/** "puts the figure at 310,000" counts what was counted before. */
export function countable(line: Line, object: NounPhrase): NounPhrase | undefined {
	return /^(?:number|total|figure|count|tally|estimate)s?$/.test(lower(line, object.head))
		? undefined
		: object;
}

/** "cut its main rate by 25 basis points", "raising the death toll to 34": what the verb is done to. */
export function objectOf(line: Line, verb: number, from: number): NounPhrase | undefined {
	if (!TRANSITIVE.test(lower(line, verb)) && !CAUSATIVE.test(lower(line, verb))) return undefined;
	const start = /^(?:the|a|an|its|their|his|her|our)$/.test(lower(line, verb + 1)) ? verb + 2 : verb + 1;
	const object = nounPhraseAt(line, start, false);
	// "raised the number of dead to 37"
	if (
		object !== undefined &&
		/^(?:number|total)$/.test(lower(line, object.head)) &&
		lower(line, object.to) === "of"
	)
		return countedOf(line, object.to + 1, from) ?? object;
	return object === undefined || object.to > from ? undefined : object;
}

function countedOf(line: Line, at: number, from: number): NounPhrase | undefined {
	const start = /^(?:the|its|their|those)$/.test(lower(line, at)) ? at + 1 : at;
	if (VICTIMS.test(lower(line, start))) return { from: start, to: start + 1, head: start };
	const phrase = nounPhraseAt(line, start, false);
	return phrase === undefined || phrase.to >= from ? undefined : phrase;
}

export function withoutSmall(line: Line, from: number): number {
	let end = from;
	while (/^(?:a|an|the|about|some|just|only|around|nearly|almost)$/.test(lower(line, end - 1))) end--;
	return end;
}

import type { Line } from "../../text/line.ts";
import { readScale } from "./cardinal.ts";

/** An amount that the text leaves open, as the range it implies. */
export interface Vague {
	low: number;
	high: number;
	to: number;
}

/** Plurals that stand for an open amount; "tens of thousands" multiplies. */
const PLURALS: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
	["tens", [20, 99]],
	["dozens", [24, 99]],
	["scores", [40, 99]],
	["hundreds", [200, 999]],
	["thousands", [2000, 9999]],
	["lakhs", [200_000, 999_999]],
	["millions", [2e6, 9_999_999]],
	["crores", [2e7, 99_999_999]],
	["billions", [2e9, 9_999_999_999]],
	["trillions", [2e12, 9_999_999_999_999]],
]);

/** "several", "a few", "a handful of": three to nine of whatever scale follows. */
export function readVague(line: Line, at: number): Vague | undefined {
	return readPlural(line, at) ?? readFew(line, at);
}

function readPlural(line: Line, at: number): Vague | undefined {
	const range = PLURALS.get(line.lower(at));
	if (range === undefined) return undefined;
	// "scores" are goals, and "tens" nothing, unless "of" follows.
	const word = line.lower(at);
	if ((word === "scores" || word === "tens") && line.lower(at + 1) !== "of") return undefined;
	// "hundreds of thousand hectares"
	const many = line.isPlural(at + 3) ? `${line.lower(at + 2)}s` : line.lower(at + 2);
	const scale =
		line.lower(at + 1) === "of" ? (PLURALS.get(line.lower(at + 2)) ?? PLURALS.get(many)) : undefined;
	if (scale !== undefined && scale[0] >= 200) {
		const factor = scale[0] / 2;
		return { low: range[0] * factor, high: (range[1] + 1) * factor - 1, to: at + 3 };
	}
	return { low: range[0], high: range[1], to: at + 1 };
}

function readFew(line: Line, at: number): Vague | undefined {
	const lead = line.is(at, "article") ? at + 1 : at;
	const several = line.lower(lead) === "several";
	// "an extra few hundred"
	const word = line.is(lead, "addition-word") ? lead + 1 : lead;
	// "few people came", "the few": how many is not said.
	const few =
		line.is(at, "indefinite-article") && (line.lower(word) === "few" || line.lower(word) === "handful");
	if (!several && !few) return undefined;
	const { value = 1, to = word + 1 } = readScale(line, word + 1) ?? {};
	return { low: 3 * value, high: 9 * value, to };
}

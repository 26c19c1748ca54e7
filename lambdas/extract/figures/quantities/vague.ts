import type { Atom } from "../../text/atoms.ts";

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

const SCALES: ReadonlyMap<string, number> = new Map([
	["dozen", 12],
	["score", 20],
	["hundred", 100],
	["thousand", 1e3],
	["lakh", 1e5],
	["million", 1e6],
	["crore", 1e7],
	["billion", 1e9],
	["trillion", 1e12],
]);

/** "several", "a few", "a handful of": three to nine of whatever scale follows. */
export function readVague(atoms: readonly Atom[], at: number): Vague | undefined {
	return readPlural(atoms, at) ?? readFew(atoms, at);
}

function readPlural(atoms: readonly Atom[], at: number): Vague | undefined {
	const range = PLURALS.get(atoms[at]?.lower ?? "");
	if (range === undefined) return undefined;
	// "scores" are goals, and "tens" nothing, unless "of" follows.
	const word = atoms[at]!.lower;
	if ((word === "scores" || word === "tens") && atoms[at + 1]?.lower !== "of") return undefined;
	const scale = atoms[at + 1]?.lower === "of" ? PLURALS.get(atoms[at + 2]?.lower ?? "") : undefined;
	if (scale !== undefined && scale[0] >= 200) {
		const factor = scale[0] / 2;
		return { low: range[0] * factor, high: (range[1] + 1) * factor - 1, to: at + 3 };
	}
	return { low: range[0], high: range[1], to: at + 1 };
}

const FEW = new Set(["several", "few", "handful"]);

function readFew(atoms: readonly Atom[], at: number): Vague | undefined {
	let word = at;
	if (atoms[at]?.lower === "a" || atoms[at]?.lower === "the") word++;
	const few = atoms[word]?.lower ?? "";
	if (!FEW.has(few)) return undefined;
	// "few people came", "the few": how many is not said.
	if (few !== "several" && atoms[at]?.lower !== "a") return undefined;
	const scale = SCALES.get(atoms[word + 1]?.lower ?? "");
	if (scale !== undefined) return { low: 3 * scale, high: 9 * scale, to: word + 2 };
	return { low: 3, high: 9, to: word + 1 };
}

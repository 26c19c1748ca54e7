import type { Recogniser } from "../sentence.ts";
import { resolved } from "../time.ts";
import { UNITS } from "../units.ts";
import { unitStepped } from "./relative-unit.ts";

/** "so far this year": from its first day to publication. */
export const soFar: Recogniser = {
	starts: ["so"],
	tells: UNITS.keys(),
	read(sentence, at) {
		const { line, published } = sentence;
		if (line.lower(at + 1) !== "far" || line.lower(at + 2) !== "this") return undefined;
		const found = unitStepped(sentence, at + 2);
		const from = found?.time.period?.from;
		if (!found || published === undefined || from === undefined) return found;
		return { end: found.end, time: resolved("span", { from, to: published }) };
	},
};

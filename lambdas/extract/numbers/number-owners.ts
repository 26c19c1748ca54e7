import type { Line } from "../text/line.ts";
import { COORDINATE_RULES } from "./coordinate-rules.ts";
import { NAMING_RULES } from "./naming-rules.ts";
import { NumberAt } from "./number-at.ts";
import type { NumberOwner, NumberRule } from "./number-rule.ts";
import { TIME_RULES } from "./time-rules.ts";
import { UNIT_RULES } from "./unit-rules.ts";
import { YEAR_RULES } from "./year-rules.ts";

export type { NumberOwner } from "./number-rule.ts";

/** In order: the first rule that holds decides. */
export const NUMBER_RULES: readonly NumberRule[] = [
	...COORDINATE_RULES,
	// A unit beside it says more than any word around.
	...UNIT_RULES,
	...TIME_RULES,
	...NAMING_RULES,
	// Last, since four digits may be anything: what the rules above left is a year or a count.
	...YEAR_RULES,
];

/** Who owns each number written in digits, by its place among a sentence's atoms; undefined: the atom is no number. Linear; pure. */
export function numberOwners(line: Line): readonly (NumberOwner | undefined)[] {
	return line.atoms.map(({ digits }, at) => (digits ? (ruleFor(line, at)?.owner ?? "count") : undefined));
}

/** The rule that decides who owns the number at an atom; undefined: it counts. */
export function ruleFor(line: Line, at: number): NumberRule | undefined {
	const number = new NumberAt(line, at);
	return NUMBER_RULES.find(({ test }) => test(number));
}

/** True where a number is no figure by itself: it says when, where or which, not how much. */
export const namesSomething = (owner: NumberOwner | undefined): boolean =>
	owner !== undefined && owner !== "count" && owner !== "amount" && owner !== "score";

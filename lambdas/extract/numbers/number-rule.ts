import type { NumberAt } from "./number-at.ts";

/**
 * What a number written in digits is there for. `date` is the day or month of a date, `amount` has its unit or currency
 * beside it, `ordinal` its ending, `name` is part of a name; `count` is what is left: it counts what is said around it.
 */
export type NumberOwner =
	| "year"
	| "date"
	| "time"
	| "amount"
	| "ordinal"
	| "identifier"
	| "address"
	| "phone"
	| "coordinate"
	| "score"
	| "list-mark"
	| "name"
	| "count";

/** One way to tell an owner. `example` has the number in question in square brackets, and is the rule's test. */
export interface NumberRule {
	owner: NumberOwner;
	name: string;
	example: string;
	test(number: NumberAt): boolean;
}

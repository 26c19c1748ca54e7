import { Line } from "../text/line.ts";
import { numberOwners } from "./number-owners.ts";
import type { NumberOwner } from "./number-rule.ts";

/** A sentence whose numbers have their owners. They are looked for when the first is asked for. */
export class NumberedLine extends Line {
	#owners: readonly (NumberOwner | undefined)[] | undefined;

	/** Who owns the number at an atom; undefined: it is none. */
	owner(at: number): NumberOwner | undefined {
		this.#owners ??= numberOwners(this);
		return this.#owners[at];
	}
}

import { ORGANIZATIONS } from "./data/organizations.ts";
import { fold } from "./fold.ts";

let known: Map<string, string> | undefined;

/**
 * The name that the organisation is known by everywhere: "UN" → "United Nations". Abbreviations must stand in capitals
 * as listed, so that "Who" and "Is" are nobody.
 */
export function knownOrganization(name: string): string | undefined {
	if (known === undefined) {
		known = new Map();
		for (const line of ORGANIZATIONS.trim().split("\n")) {
			const [main = "", others = ""] = line.split("|");
			for (const other of [main, ...others.split(",")]) known.set(keyOf(other), main);
		}
	}
	return known.get(keyOf(name));
}

/** Short names with their case, long ones folded. */
const keyOf = (name: string): string =>
	name.length <= 6 ? name.replace(/\./g, "") : fold(name).replace(/^the /, "");

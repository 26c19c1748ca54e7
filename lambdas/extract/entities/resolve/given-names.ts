import { isA } from "../../text/lexicon/lexicon.ts";

/**
 * What a folded given name says of gender; absent where it says nothing. It is asked only where two people share a surname
 * and a "Mr" or "Ms" before it tells which of them is meant.
 */
export function genderOfGivenName(name: string): "m" | "f" | undefined {
	const female = isA(name, "female-name");
	return female === isA(name, "male-name") ? undefined : female ? "f" : "m";
}

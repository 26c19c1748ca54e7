import type { EntityMention } from "../../shared/extraction.ts";
import type { Reading } from "./reading.ts";

/** What keeps its class within a name: "the Guardian", "Moscow's", marks. */
const KEPT = /^(?:determiner|possessive|comma|quote|mark|name|pronoun)$/;

/** Reads the words of recognised names as such, in place: "Will", "May", "Without" are no verbs and joints there. */
export function markNames(reading: Reading, entities: readonly EntityMention[]): void {
	const { tokens, classes } = reading;
	let at = 0;
	for (const mention of entities) {
		while (at < tokens.length && tokens[at]!.start < mention.start) at++;
		for (; at < tokens.length && tokens[at]!.end <= mention.end; at++) {
			if (!KEPT.test(classes[at]!)) classes[at] = "name";
		}
	}
}

import { isA } from "../../../text/lexicon/lexicon.ts";
import { labelName, OUTSIDE, TYPES } from "../labels.ts";
import type { Sentence } from "../sentence.ts";
import { lowerAt } from "./stretch.ts";

const OTHER = TYPES.indexOf("MISC");

/** Reads an illness of the news as a name in small letters too: "monkeypox" as Covid-19. Changes `labels` in place. */
export function settleIllnesses(sentence: Sentence, labels: Uint8Array): void {
	for (let at = 0; at < labels.length; at++)
		if (labels[at] === OUTSIDE && isA(lowerAt(sentence, at), "named-illness"))
			labelName(labels, at, at, OTHER);
}

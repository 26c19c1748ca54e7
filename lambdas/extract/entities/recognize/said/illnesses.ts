import { hashString } from "../../../learned/hash.ts";
import { formsIn } from "../../../text/lexicon/families.ts";
import { NAMING } from "../../../text/lexicon/naming.ts";
import { labelName, OUTSIDE, TYPES } from "../labels.ts";
import type { Sentence } from "../sentence.ts";

const OTHER = TYPES.indexOf("MISC");

const ILLNESSES: ReadonlySet<number> = new Set(formsIn(NAMING["named-illness"]).map(hashString));

/** Reads an illness of the news as a name in small letters too: "monkeypox" as Covid-19. Changes `labels` in place. */
export function settleIllnesses({ words }: Sentence, labels: Uint8Array): void {
	words.forEach(({ lower }, at) => {
		if (ILLNESSES.has(lower) && labels[at] === OUTSIDE) labelName(labels, at, at, OTHER);
	});
}

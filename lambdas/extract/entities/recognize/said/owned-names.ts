import type { EntityType } from "../../../../shared/extraction.ts";
import { isA } from "../../../text/lexicon/lexicon.ts";
import { knownOrganization } from "../../resolve/known-organizations.ts";
import type { Labelled } from "../labelled.ts";
import { labelName, type Named, namesIn, OUTSIDE, TYPES } from "../labels.ts";
import { type Sentence, textAt } from "../sentence.ts";
import { keyOf } from "./stretch.ts";

/**
 * Parts what is owned from its owner, where the article names the owner by itself: "the Hallam Center's Democracy Program" is the
 * center's, and "FIFA's Disciplinary Commission" FIFA's; "Carl's Jr." and "Victoria's Secret" stay whole. Changes `labels` in place.
 */
export function settleOwned(labelled: readonly Labelled[]): void {
	const known = new Map<string, EntityType>();
	for (const { sentence, labels } of labelled)
		for (const { first, last, type } of namesIn(labels)) known.set(keyOf(sentence, first, last), type);
	for (const { sentence, labels } of labelled)
		for (const name of namesIn(labels)) {
			const mark = ownerEnd(sentence, name);
			if (mark === undefined) continue;
			const owner = ownerType(sentence, name.first, mark - 1, known);
			if (owner === undefined) continue;
			labelName(labels, name.first, mark - 1, TYPES.indexOf(owner));
			labels[mark] = OUTSIDE;
			labelName(labels, mark + 1, name.last, TYPES.indexOf(name.type));
		}
}

const OWNED = new Set<EntityType>(["ORG", "MISC", "EVENT"]);

/** Where the 's stands behind which a name goes on with two words or more. */
function ownerEnd(sentence: Sentence, { first, last, type }: Named): number | undefined {
	if (!OWNED.has(type)) return undefined;
	for (let at = last - 2; at > first; at--) if (isA(textAt(sentence, at), "possessive-mark")) return at;
	return undefined;
}

function ownerType(
	sentence: Sentence,
	first: number,
	last: number,
	known: ReadonlyMap<string, EntityType>,
): EntityType | undefined {
	const key = keyOf(sentence, first, last);
	const written = sentence.pieces.slice(first, last + 1).map(({ text }) => text);
	const type = known.get(key) ?? (knownOrganization(written.join(" ")) === undefined ? undefined : "ORG");
	return type === "ORG" || type === "PERSON" || type === "FAC" ? type : undefined;
}

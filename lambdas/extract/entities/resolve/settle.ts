import type { Document } from "../../document.ts";
import type { EntityType } from "../../extraction.ts";
import type { Name } from "./mention.ts";
import { contentWords, isFull } from "./person-names.ts";

/**
 * Settles names that the recogniser typed differently in different places: the one stray PERSON among six mentions of
 * a company follows the others, but what stands next to a mention outweighs what the others are ("Mr Washington" among
 * mentions of the city). Organisations and places of one name stay apart: "Liverpool" plays in Liverpool.
 */
export function settleTypes(doc: Document, names: Name[]): void {
	const surnames = new Set(
		names.flatMap((name) => {
			const words = contentWords(name.key.split(" "));
			return name.type === "PERSON" && isFull(words) ? words : [];
		}),
	);
	for (const same of Map.groupBy(names, (name) => name.key).values()) {
		const counts = new Map<EntityType, number>();
		for (const name of same) counts.set(name.type, (counts.get(name.type) ?? 0) + 1);
		if (counts.size < 2) continue;
		const [main, most] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
		for (const name of same) {
			if (name.type === main || counts.get(name.type)! * 2 > most) continue;
			if (!staysApart(name.type, main) && !isShown(doc, name, main, surnames)) name.type = main;
		}
	}
}

const staysApart = (a: EntityType, b: EntityType): boolean =>
	(a === "ORG" && b === "LOC") || (a === "LOC" && b === "ORG");

/** True where the words around the mention show its type. */
function isShown(doc: Document, name: Name, main: EntityType, surnames: Set<string>): boolean {
	if (name.type === "PERSON") {
		const surname = main === "LOC" && surnames.has(name.key.split(" ").at(-1)!);
		return name.honorific !== undefined || name.role !== undefined || surname;
	}
	const before = doc.tokens[name.from - 1];
	if (name.type === "LOC") return before !== undefined && PLACE_BEFORE.has(before.text.toLowerCase());
	return false;
}

const PLACE_BEFORE = new Set(
	"in at from near to across outside around into throughout leaving visiting".split(" "),
);

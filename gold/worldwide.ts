import { kindOf } from "../lambdas/extract/entities/recognize/kinds.ts";
import type { Span } from "../lambdas/shared/span.ts";
import { type AnnotatedText, NAMED_THING, type TypeSet, typeSet } from "./corpus.ts";
import { readLines } from "./development-data.ts";

interface WorldwideArticle {
	doc: string;
	region: string;
	text: string;
	entities: (Span & { text: string; label: string })[];
}

const TYPES_OF: Record<string, TypeSet> = {
	Person: typeSet("PERSON"),
	Organization: typeSet("ORG"),
	Location: typeSet("LOC"),
	NORP: typeSet("NORP"),
	Facility: typeSet("FAC"),
	Product: typeSet("PRODUCT"),
};

/** Articles of the worldwide newswire set, one {@link AnnotatedText} each. */
export function readWorldwide(path: string): (AnnotatedText & { region: string })[] {
	return readLines<WorldwideArticle>(path).map((article) => ({
		set: "worldwide",
		group: article.doc.replace(/_?\d+$/, ""),
		region: article.region,
		text: article.text,
		spans: article.entities.flatMap((entity) => {
			const types = entity.label === "Misc" ? miscTypes(entity.text) : TYPES_OF[entity.label];
			return types ? [{ start: entity.start, end: entity.end, types }] : [];
		}),
		unknown: [],
		unannotated: 0,
	}));
}

/** Annotated now and then, and no names. */
const NOT_NAMES = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** "Misc" spans whose words do not tell what they are stay undecided. */
function miscTypes(text: string): TypeSet | undefined {
	if (NOT_NAMES.test(text)) return undefined;
	const kind = kindOf(text);
	return kind ? typeSet(kind) : NAMED_THING;
}

import { readFileSync } from "node:fs";
import type { Span } from "../../lambdas/shared/span.ts";
import { type AnnotatedText, NAMED_THING, type TypeSet, typeSet } from "./corpus.ts";

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

/** Last words that tell what a thing is; "Misc" spans that have none of them stay undecided. */
const EVENT_HEADS =
	/\b(?:cup|war|games|olympics|championships?|festival|summit|elections?|revolution|crisis|open|grand prix|forum|conference|expo|tournament|trophy|league final|massacre|uprising|coup|holocaust|christmas|easter|ramadan|eid\b.*|new year|day|carnival|fair|marathon|referendum|hurricane \w+|cyclone \w+|tour)(?: \d{4})?$/i;
const WORK_HEADS =
	/\b(?:act|law|bill|awards?|prize|treaty|constitution|accords?|agreement|directive|convention|protocol|declaration|code|charter|oscars?|emmys?|grammys?|medal|resolution(?: \d+)?|bible|qur[’']?an)(?: \d{4})?$/i;
const MISC_HEADS =
	/\b(?:covid(?:-?19)?|coronavirus|omicron|delta|ebola|hiv|aids|virus|index|programme|program|initiative|plan)$/i;
/** Annotated now and then, and no names. */
const NOT_NAMES = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

function miscTypes(text: string): TypeSet | undefined {
	if (NOT_NAMES.test(text)) return undefined;
	if (EVENT_HEADS.test(text)) return typeSet("EVENT");
	if (WORK_HEADS.test(text)) return typeSet("WORK");
	if (MISC_HEADS.test(text)) return typeSet("MISC");
	return NAMED_THING;
}

/** Parses a JSON Lines file. */
export function readLines<T>(path: string): T[] {
	return readFileSync(path, "utf8")
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as T);
}

import { type AnnotatedText, type GoldSpan, NAMED_THING, type TypeSet, typeSet } from "./corpus.ts";
import { detokenize, locate } from "./detokenize.ts";
import { readLines } from "./development-data.ts";

interface TaggedSentence {
	doc: string | null;
	text?: string;
	tokens: string[];
	tags: string[];
	annotated?: boolean;
}

/** How a set's labels are read. A label mapped to "unknown" teaches nothing; one that is missing is no mention. */
export interface TokenSet {
	name: string;
	files: string[];
	labels: Record<string, TypeSet | "unknown">;
	unannotated: TypeSet;
}

const PERSON = typeSet("PERSON");
const ORG = typeSet("ORG");
/** Sets without facilities call them places. */
const PLACE = typeSet("LOC", "FAC");
const NORP = typeSet("NORP");

/** The smaller sets, mapped as label_map.json says; re3d is left out: it marks "rebels" and "the army" too. */
export const TOKEN_SETS: TokenSet[] = [
	{
		name: "uner_ewt",
		files: ["uner_ewt_train.jsonl"],
		labels: { PER: PERSON, ORG, LOC: PLACE, OTH: NAMED_THING | NORP },
		unannotated: NAMED_THING | NORP,
	},
	{
		name: "gum",
		files: ["gum_named_ccby_train.jsonl", "gum_named_ccby_dev.jsonl"],
		labels: {
			person: PERSON,
			organization: ORG,
			place: PLACE,
			event: typeSet("EVENT"),
			object: "unknown",
			abstract: "unknown",
		},
		unannotated: NAMED_THING | NORP,
	},
	{
		name: "wikigold",
		files: ["wikigold_all.jsonl"],
		labels: { PER: PERSON, ORG, LOC: PLACE, MISC: NAMED_THING | NORP },
		unannotated: 0,
	},
	{
		name: "meantime",
		files: ["meantime_all_annotated_sents.jsonl"],
		labels: { PER: PERSON, ORG, LOC: PLACE, PRO: typeSet("PRODUCT"), FIN: "unknown" },
		unannotated: NORP | typeSet("EVENT", "WORK", "MISC"),
	},
	{
		name: "crossner",
		files: ["crossner_politics_train.jsonl", "crossner_politics_dev.jsonl", "crossner_politics_test.jsonl"],
		labels: {
			politician: PERSON,
			person: PERSON,
			politicalparty: ORG,
			organisation: ORG,
			country: PLACE,
			location: PLACE,
			election: typeSet("EVENT"),
			event: typeSet("EVENT"),
			misc: "unknown",
		},
		unannotated: NAMED_THING | NORP,
	},
];

/** Reads a tokenised set; sentences of one document make one text, a line each. */
export function readTokenSet(set: TokenSet, path: (file: string) => string): AnnotatedText[] {
	const texts: AnnotatedText[] = [];
	let doc: string | null = null;
	for (const sentence of set.files.flatMap((file) => readLines<TaggedSentence>(path(file)))) {
		if (sentence.annotated === false) continue;
		if (sentence.doc === null || sentence.doc !== doc || texts.length === 0) {
			texts.push({
				set: set.name,
				group: set.name,
				text: "",
				spans: [],
				unknown: [],
				unannotated: set.unannotated,
			});
		}
		doc = sentence.doc;
		append(texts.at(-1)!, sentence, set);
	}
	return texts;
}

function append(into: AnnotatedText, sentence: TaggedSentence, set: TokenSet): void {
	const { tokens, tags } = sentence;
	const read = (sentence.text !== undefined && locate(sentence.text, tokens)) || detokenize(tokens);
	const offset = into.text.length;
	into.text += `${read.text.replace(/\n/g, " ")}\n`;
	for (let i = 0; i < tokens.length; i++) {
		if (!tags[i]!.startsWith("B-")) continue;
		let last = i;
		while (tags[last + 1]?.startsWith("I-")) last++;
		const types = set.labels[tags[i]!.slice(2)];
		if (types === undefined) continue;
		// "the A380": an article that a set counts in and worldwide does not.
		const first = /^(?:the|a|an)$/.test(tokens[i]!) && last > i ? i + 1 : i;
		const span = { start: offset + read.spans[first]!.start, end: offset + read.spans[last]!.end };
		if (types === "unknown") into.unknown.push(span);
		else into.spans.push({ ...span, types } satisfies GoldSpan);
	}
}

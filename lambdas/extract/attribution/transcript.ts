import type { Block } from "../../shared/article.ts";
import type { Reading } from "../text/reading.ts";
import { type Run, some } from "../text/run.ts";
import { hasVerb, type Statement } from "./clause.ts";
import { Paragraphs } from "./paragraphs.ts";

const MAX_NAME = 5;
/** "RAMOS: Did you lie to them?": paragraphs that open with their speaker, where at least two of an article do. */
export function readTranscript(reading: Reading, blocks: Block[]): Statement[] {
	const statements: Statement[] = [];
	const formal: Statement[] = [];
	const seen = new Map<string, number>();
	for (const paragraph of new Paragraphs(reading, blocks)) {
		const titled = titledColon(reading, paragraph);
		if (titled !== undefined) formal.push(turn(reading, paragraph, titled));
		const colon = titled === undefined ? speakerColon(reading, paragraph) : -1;
		if (colon < 0 || colon >= paragraph.last) continue;
		const source = { first: firstWord(reading, paragraph), last: colon - 1 };
		const name = nameIn(reading, source);
		seen.set(name, (seen.get(name) ?? 0) + 1);
		if (isCapital(reading, source) || !isRow(reading, { first: colon + 1, last: paragraph.last }))
			statements.push(turn(reading, paragraph, colon));
	}
	const repeated = [...seen.values()].some((count) => count > 1);
	const shouted = statements.filter((statement) => isShouted(reading, statement));
	const spoken =
		repeated && statements.length > 2 ? statements : shouted.length + formal.length > 1 ? shouted : [];
	return [...formal, ...spoken];
}

/** "HOST: How many came?": a name all in capitals, and behind it a sentence, which no fact box has. */
function isShouted(reading: Reading, { source, contents: [said] }: Statement): boolean {
	const { is } = reading;
	if (said === undefined || said.last - said.first < MIN_SENTENCE) return false;
	const ends = is(said.last, "sentence-mark") || is(said.last - 1, "sentence-mark");
	return ends && isCapital(reading, source);
}

/** "HOST": all in capitals. */
const isCapital = ({ word }: Reading, source: Run): boolean =>
	!some(source, (at) => !/^[\p{Lu}.'’-]+$/u.test(word(at)));

/** "Adults: $16", "Adults: $16 Pupils: $5": an amount behind a colon, with no verb and no sentence's end, is a table's. */
function isRow(reading: Reading, said: Run): boolean {
	const { tagged, word } = reading;
	if (!tagged(said.first, "number") && !/^\p{Sc}$/u.test(word(said.first))) return false;
	return !hasVerb(reading, said.first, said.last + 1);
}

/** Tokens that a sentence has at least. */
const MIN_SENTENCE = 3;

/** What a speaker says in a paragraph behind the colon. */
function turn(reading: Reading, paragraph: Run, colon: number): Statement {
	const first = firstWord(reading, paragraph);
	return {
		source: { first, last: colon - 1 },
		cue: { first: colon, last: colon },
		contents: [{ first: colon + 1, last: paragraph.last }],
		clauseFirst: first,
		clauseLast: colon,
	};
}

/** Tokens that a speaker's name and titles have at most. */
const MAX_TITLED = 16;

/** "DEVI HICKS, MAYOR OF TOLLAND (via Skype): …": a name in capitals with its title, which no headline is. */
function titledColon(reading: Reading, paragraph: Run): number | undefined {
	const { tagged, word } = reading;
	const first = firstWord(reading, paragraph);
	let titled = false;
	let bracket = false;
	for (let at = first; at < paragraph.last && at - first <= MAX_TITLED; at++) {
		if (word(at) === ":") return titled && at > first + 2 ? at : undefined;
		if (word(at) === "(" || word(at) === ")") {
			bracket = word(at) === "(";
			// "GOV. RAY PITT (by video link): …"
			titled ||= bracket && at > first + 1;
		} else if (tagged(at, "comma")) titled ||= at > first;
		else if (!bracket && !/^[\p{Lu}\d.&'’‐-]+$/u.test(word(at))) return undefined;
	}
	return undefined;
}

function nameIn({ lower }: Reading, { first, last }: Run): string {
	let name = "";
	for (let at = first; at <= last; at++) name += ` ${lower(at)}`;
	return name;
}

function firstWord(reading: Reading, paragraph: Run): number {
	return reading.tagged(paragraph.first, "quote") ? paragraph.first + 1 : paragraph.first;
}

function speakerColon(reading: Reading, paragraph: Run): number {
	const first = firstWord(reading, paragraph);
	for (let at = first; at <= paragraph.last && at - first <= MAX_NAME; at++) {
		if (reading.word(at) === ":") return at === first ? -1 : at;
		if (!/^\p{Lu}\S/u.test(reading.word(at)) || reading.is(at, "note-label")) return -1;
	}
	return -1;
}

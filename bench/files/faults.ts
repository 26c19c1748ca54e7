import type { Article } from "../../lambdas/shared/article.ts";
import type { IngestError } from "../../lambdas/shared/errors.ts";

/** What a reported file should give. */
interface Expected {
	/** Sentences that are in the text, and words that are not. */
	has?: string[];
	lacks?: string[];
	/** Codes of which one is the refusal's. */
	error?: string[];
	/** A refusal is as good as an article. */
	orok?: boolean;
	title?: string | null;
	published?: string | null;
	publisher?: string | null;
	url?: string | null;
	dateline?: string | null;
	bylines?: string[] | null;
	/** The same, whatever their case. */
	bylinesCI?: string[];
	charset?: string | null;
	format?: string;
}

export interface Report {
	file: string;
	kind: string;
	/** A sentence where an article or any refusal that says what to do will do. */
	expected: Expected | string;
}

export interface Outcome {
	article?: Article;
	error?: IngestError;
	/** Of processor time. */
	seconds: number;
}

/** A refusal that says what to do names a verb of doing it. */
const SAYS_WHAT_TO_DO = /\b(?:save|upload|split|export|convert|unpack|print|open|run)\b/i;
const MOST_SECONDS = 3;

/** What is wrong with the outcome of a file, a line each; nothing where it is right. */
export function faultsOf({ expected }: Report, { article, error, seconds }: Outcome): string[] {
	const slow = seconds > MOST_SECONDS ? [`took ${seconds.toFixed(1)} s`] : [];
	if (typeof expected === "string")
		return article || SAYS_WHAT_TO_DO.test(error?.message ?? "")
			? slow
			: [`refused without advice: ${error?.message}`, ...slow];
	if (expected.error)
		return error && expected.error.includes(error.code)
			? slow
			: [`expected ${expected.error}, got ${error?.code ?? article?.text.slice(0, 60)}`, ...slow];
	if (!article) return expected.orok ? slow : [`refused: ${error?.code}: ${error?.message}`, ...slow];
	return [...textFaults(expected, article), ...metadataFaults(expected, article), ...slow];
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

function textFaults({ has = [], lacks = [] }: Expected, article: Article): string[] {
	const text = plain(article.text);
	return [
		...has.filter((part) => !text.includes(plain(part))).map((part) => `lacks: ${part.slice(0, 90)}`),
		...lacks.filter((part) => text.includes(plain(part))).map((part) => `keeps: ${part.slice(0, 90)}`),
	];
}

function metadataFaults(expected: Expected, article: Article): string[] {
	const faults: string[] = [];
	for (const field of ["title", "published", "publisher", "url", "dateline"] as const) {
		const want = expected[field];
		if (want === undefined) continue;
		const got = article[field]?.value ?? null;
		// A day is right where a time of that day is asked for, and the reverse.
		const same = field === "published" ? sameTime(want, got) : want === got;
		if (!same) faults.push(`${field}: expected ${want}, got ${got}`);
	}
	for (const field of ["charset", "format"] as const) {
		const want = expected[field];
		// The one spelling of a charset is as good as the other; null says nothing.
		const spelled = (name: string | null | undefined) => name?.replaceAll("-", "");
		if (want && spelled(want) !== spelled(article[field]))
			faults.push(`${field}: expected ${want}, got ${article[field]}`);
	}
	const bylines = article.bylines?.value;
	const lower = (names: string[] | null | undefined) =>
		names?.length ? names.join("; ").toLowerCase() : null;
	const wanted = expected.bylines === undefined ? expected.bylinesCI : expected.bylines;
	if (wanted !== undefined && lower(wanted) !== lower(bylines))
		faults.push(`bylines: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(bylines)}`);
	return faults;
}

function sameTime(want: string | null, got: string | null): boolean {
	if (want === null || got === null) return want === got;
	const length = Math.min(want.length, got.length);
	return want.slice(0, length) === got.slice(0, length) || Date.parse(want) === Date.parse(got);
}

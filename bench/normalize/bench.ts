/**
 * Pages to text and metadata, against @mozilla/readability + linkedom and defuddle, on the pages of `html/`.
 *
 * Segments are counted as trafilatura's own evaluation counts them: a wanted segment found in the text is a true positive,
 * else a false negative; an unwanted one found is a false positive, else a true negative; F = 2TP / (2TP + FP + FN).
 * Times are of the processor, so that a busy machine changes nothing. Title, date and author are exact on the pages where the set names one. `normalize` is not told the page's address.
 */
import { cleanCharacters } from "../../lambdas/normalize/finish/characters.ts";
import { type GoldPage, goldPages, splitAuthors } from "./pages.ts";
import { type PageReader, type PageResult, pageReaders } from "./peers.ts";

/** Soft hyphens and the width of spaces do not count. */
const fold = (text: string) => cleanCharacters(text).replace(/\s+/gu, " ").trim();

interface Tally {
	tp: number;
	fn: number;
	fp: number;
	tn: number;
	title: number[];
	date: number[];
	author: number[];
	absent: number[];
	failed: number;
}

function count(page: GoldPage, { text, title, date, authors }: PageResult, tally: Tally): void {
	const found = fold(text);
	for (const segment of page.with) found.includes(fold(segment)) ? tally.tp++ : tally.fn++;
	for (const segment of page.without) found.includes(fold(segment)) ? tally.fp++ : tally.tn++;
	if (page.title?.trim()) tally.title.push(Number(fold(title) === fold(page.title)));
	if (page.date) tally.date.push(Number(date.slice(0, 10) === page.date));
	if (page.authors === undefined) return;
	if (page.authors.length > 0)
		tally.author.push(Number(splitAuthors(authors).join("|") === page.authors.join("|")));
	else tally.absent.push(Number(authors.length === 0));
}

async function measure(name: string, read: PageReader, pages: readonly GoldPage[]) {
	const tally: Tally = { tp: 0, fn: 0, fp: 0, tn: 0, title: [], date: [], author: [], absent: [], failed: 0 };
	const times: number[] = [];
	for (const page of pages) {
		const started = process.cpuUsage();
		let result: PageResult = { text: "", title: "", date: "", authors: [] };
		try {
			result = await read(page.bytes, page.url);
		} catch (error) {
			tally.failed++;
			if (process.env.VERBOSE) console.error(`${name}, page ${page.id}: ${error}`);
		}
		const { user, system } = process.cpuUsage(started);
		times.push((user + system) / 1000);
		count(page, result, tally);
	}
	const heap = Math.round(process.memoryUsage().heapUsed / 1e6);
	const share = (hits: number[]) =>
		Number((hits.reduce((sum, hit) => sum + hit, 0) / hits.length).toFixed(3));
	const { tp, fn, fp } = tally;
	times.sort((a, b) => a - b);
	return {
		reader: name,
		precision: Number((tp / (tp + fp)).toFixed(4)),
		recall: Number((tp / (tp + fn)).toFixed(4)),
		F: Number(((2 * tp) / (2 * tp + fp + fn)).toFixed(4)),
		title: share(tally.title),
		date: share(tally.date),
		author: share(tally.author),
		"no author": share(tally.absent),
		"CPU ms a page": Number((times.reduce((sum, time) => sum + time, 0) / times.length).toFixed(1)),
		"slowest ms": Math.round(times.at(-1) ?? 0),
		"heap MB": heap,
		failed: tally.failed,
	};
}

const pages = goldPages();
if (pages === undefined) {
	console.log("The development data (html/pages.jsonl) is not on this machine: nothing measured.");
} else {
	const only = process.env.READER;
	const rows = [];
	for (const [name, read] of Object.entries(pageReaders)) {
		if (only === undefined || name.includes(only)) rows.push(await measure(name, read, pages));
	}
	console.table(Object.fromEntries(rows.map(({ reader, ...row }) => [reader, row])));
	const halves = [];
	for (const odd of only === undefined ? [0, 1] : []) {
		const half = pages.filter(({ id }) => id % 2 === odd);
		halves.push(await measure(odd ? "odd" : "even", pageReaders.normalize!, half));
	}
	if (halves.length > 0) console.log("normalize on even and odd pages apart:");
	console.table(Object.fromEntries(halves.map(({ reader, ...row }) => [reader, row])));
}

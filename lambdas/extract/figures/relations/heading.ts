import type { Figure } from "../../../shared/extraction.ts";
import { Line } from "../../text/line.ts";
import { sequence } from "../../text/sequence.ts";
import { lemma } from "../counted/lemma.ts";

const ENTRY = sequence("^ dash|hyphen? Name Name|name-link|comma|small{0,8} ':' $");
/** How many entries a list may have between its heading and the figure. */
const LONGEST = 30;
const LONGEST_LINE = 120;

/** "Branches by county", and below it "Cork: 29" and "Kerry: 17": a number in a list of names counts what the heading names. */
export function ofHeading(text: string, figure: Figure): Pick<Figure, "counted" | "countedHead"> | undefined {
	const start = lineStart(text, figure.start);
	if (start === 0 || !isEntry(text, start, figure.start)) return undefined;
	let end = start - 1;
	for (let entries = 0; entries < LONGEST && end > 0; entries++) {
		const above = lineStart(text, end);
		if (above === end || end - above > LONGEST_LINE) return undefined;
		const line = new Line(text, { start: above, end });
		if (line.size > 0 && !isLabelled(line)) return nounOf(line);
		end = above - 1;
	}
	return undefined;
}

/** "Cork: 29", while the colon of "Branches:" ends the heading. */
const isLabelled = (line: Line): boolean => line.has(0, line.size - 1, "label-mark");

/** Where the line of `end` begins, 0 where it is longer than any of a list. */
function lineStart(text: string, end: number): number {
	const first = Math.max(0, end - LONGEST_LINE);
	const found = text.slice(first, end).lastIndexOf("\n");
	return found < 0 ? 0 : first + found + 1;
}

/** "Kerry: 17, " leads to its number. */
function isEntry(text: string, start: number, end: number): boolean {
	const colon = start + text.slice(start, end).indexOf(":");
	if (colon < start) return false;
	const rest = new Line(text, { start: colon + 1, end });
	const numbers = rest.atoms.every(({ digits }, at) => digits || rest.is(at, "comma"));
	return numbers && ENTRY(new Line(text, { start, end: colon + 1 }));
}

/** The plural that a heading opens with. */
function nounOf(line: Line): Pick<Figure, "counted" | "countedHead"> | undefined {
	let from = 0;
	while (line.is(from, "leading-adjective")) from++;
	let to = from;
	while (line.isLetters(to) && !line.is(to, "preposition", "auxiliary")) to++;
	const stands =
		to > from &&
		to - from < 4 &&
		line.isPlural(to - 1) &&
		(to === line.size || line.is(to, "preposition", "label-mark"));
	if (!stands || line.has(0, line.size, "sentence-mark")) return undefined;
	const [first, last] = [line.atoms[from], line.atoms[to - 1]];
	if (first === undefined || last === undefined) return undefined;
	return { counted: line.text.slice(first.start, last.end), countedHead: lemma(last.text) };
}

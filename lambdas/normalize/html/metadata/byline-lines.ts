import { type HtmlElement, inline, isElement } from "../tree.ts";
import { findDate } from "./find-date.ts";
import { isElsewhere, type PageFacts } from "./page.ts";
import { splitNames } from "./split-names.ts";

/** "Von Jane Roe", "Posted by Jane Roe", "Gespeichert von Jane Roe am 24. Juli": a line of its own, the name capitalised. */
const worded =
	/^(?:(?:eine?\s)?(?:(?:blog[ -]?)?(?:beitrag|artikel|text|bericht|story|words|article|geschrieben|gespeichert|verfasst|veröffentlicht|eingestellt|written|posted|published|submitted|reported|publié|escrito|publicado|scritto)\s)?(?:by|von|par|por|di|door|av|af)|by:|(?:autor(?:in)?|author|auteur|autore|von|text)\s?:)\s(?:dr\.\s|prof\.\s){0,2}\p{Lu}[\p{L}.'’-]*(?:\s(?:van|von|de|der|den|del|la|le|di|da)){0,2}(?:\s\p{Lu}[\p{L}.'’-]*){0,3}(?=$|[\s,|(·•–—/&])/iu;
const capital = /^(?:\p{Ll}+:?\s|\p{Lu}\p{L}+:?\s){1,4}?\p{Lu}/u;
const label =
	/^(?:autor(?:in)?|author|auteur|autore|verfasser(?:in)?|written by|geschrieben von|von|by)\s?:?$/iu;
const datePrefix = /^[\d./:,\s-]{6,24}(?:uhr)?[\s|·•,–-]*/iu;

/** "11.12.2026 - Jane Roe": date and name make the line. */
const dated =
	/^([\d./: ]{6,24}(?:Uhr)?) ?[|·•–-] (\p{Lu}\p{Ll}[\p{L}'’-]{0,30}(?<!-)(?: \p{Lu}\.| (?:van|von|de|der|den|di|da))?(?: \p{Lu}[\p{L}'’-]{1,30}){1,2})$/u;
/** "Autorin: Jane Roe, head of the office in Velmar." is a sentence that the label makes a byline. */
const labelled = /^(?:autor(?:in)?|author|auteur|autore|text|written by)\s?:/iu;

/** The names in the first line of a page that reads as a byline, or that stand under a label such as "Autor". */
export function fromLines({ root }: PageFacts): string[] {
	const lines = linesOf(root);
	for (const [index, line] of lines.entries()) {
		if (line.length < 2 || line.length > 120) continue;
		const next = lines[index + 1] ?? "";
		if (label.test(line) && next.length <= 60 && /^\p{Lu}\S+ \p{Lu}/u.test(next)) {
			const names = splitNames(next);
			if (names.length > 0) return names;
		}
		const names = inDatedLine(line) ?? inWordedLine(line);
		if (names.length > 0) return names;
	}
	return [];
}

function inDatedLine(line: string): string[] | undefined {
	const [, date, name] = dated.exec(line) ?? [];
	return date === undefined || name === undefined || findDate(date) === undefined
		? undefined
		: splitNames(name);
}

function inWordedLine(line: string): string[] {
	const text = line.replace(datePrefix, "");
	if (text.length <= 5 || !worded.test(text) || !capital.test(text)) return [];
	if (/[.!?]$/.test(text.replace(/\b\p{Lu}\.$/u, "")) && !labelled.test(text)) return [];
	const names = splitNames(text);
	// "By Jane Roe, Lagos": of several the one without a surname is a place.
	const full = names.filter((name) => name.includes(" "));
	if (names.length > 6) return [];
	return full.length > 0 ? full : names;
}

/** The lines of a page as a reader sees them, parts that speak of other stories left out. */
function linesOf(root: HtmlElement): string[] {
	const lines: string[] = [];
	let parts: string[] = [];
	const flush = () => {
		const line = parts.join("").replace(/\s+/gu, " ").trim();
		if (line !== "") lines.push(line);
		parts = [];
	};
	const visit = (element: HtmlElement): void => {
		for (const child of element.children) {
			if (!isElement(child)) parts.push(child.text);
			else if (!isElsewhere(child) && child.name !== "head") {
				if (!inline.has(child.name)) flush();
				visit(child);
				if (!inline.has(child.name)) flush();
			}
		}
	};
	visit(root);
	flush();
	return lines;
}

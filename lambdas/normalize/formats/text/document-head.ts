import type { Draft } from "../../draft.ts";
import { metadata } from "../metadata.ts";
import { textBlocks } from "./read-text.ts";

/** A title with a rule below it, then fields: reStructuredText as static sites write it. */
const RST =
	/^\s{0,10}(?:([#=*~^"-])\1{2,}\n)?(\S[^\n]{0,300})\n(?:([#=*~^"-])\3{2,})\n{1,3}((?::[\w -]{1,30}:[^\n]{0,300}\n)+)/;
/** "= Title", perhaps authors and a revision, then attributes: AsciiDoc. */
const ASCIIDOC = /^\s{0,10}= (\S[^\n]{0,300})\n((?:[^\n=]{1,300}\n){1,12})\n/;

/** "Jane Roe <jane@example.org>" */
const ADDRESS = /[^\n<]<[^\s<>@]{1,64}@[^\s<>@]{1,200}>/;

/** True where a text opens with the head of a reStructuredText or AsciiDoc document. */
export function hasDocumentHead(text: string): boolean {
	const head = text.slice(0, 4000);
	return RST.test(head) || (ASCIIDOC.test(head) && (/^:[\w-]+:/m.test(head) || ADDRESS.test(head)));
}

/** Reads such a document: title and fields are metadata, the rest is the text. */
export function readDocumentHead(text: string): Draft {
	const rst = RST.exec(text);
	const [whole = "", title, fields] = rst ? [rst[0], rst[2], rst[4]] : (ASCIIDOC.exec(text) ?? []);
	const lines = (fields ?? "").split("\n").filter((line) => line.trim() !== "");
	const named = new Map(
		lines.flatMap((line) => {
			const [start = "", name] = /^:([\w -]{1,60}):/.exec(line) ?? [];
			return name === undefined ? [] : [[name.toLowerCase(), line.slice(start.length).trim()] as const];
		}),
	);
	const bare = lines.filter((line) => !line.startsWith(":"));
	const author = bare.find((line) => ADDRESS.test(line))?.replace(/\s?<[^<>]{0,300}>/g, "");
	const described = metadata(
		{
			title,
			byline: named.get("author") ?? named.get("authors") ?? author,
			published:
				named.get("date") ??
				named.get("revdate") ??
				bare.find((line) => /^v?\d[\d.]*,?\s|^\d{4}-\d/.test(line)),
			section: named.get("category"),
			language: named.get("lang"),
		},
		"front matter",
	);
	return {
		blocks: textBlocks(text.slice(whole.length)),
		removed: lines.map((line) => ({ rule: "front matter", text: line })),
		format: "text",
		...described,
	};
}

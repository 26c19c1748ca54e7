import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { dataFile } from "../../gold/development-data.ts";

/** A page as served, with what must and must not be in its text. Fields of metadata are absent where nobody looked. */
export interface GoldPage {
	id: number;
	url: string;
	bytes: Uint8Array;
	with: string[];
	without: string[];
	title?: string;
	date?: string;
	authors?: string[];
}

/** The pages of the development data; undefined where it is not on this machine. */
export function goldPages(): GoldPage[] | undefined {
	const list = dataFile("html", "pages.jsonl");
	if (list === undefined) return undefined;
	return readFileSync(list, "utf8")
		.trim()
		.split("\n")
		.map((line) => {
			const { id, url, html, with: include, without, title, date, author } = JSON.parse(line);
			const bytes = gunzipSync(readFileSync(dataFile("html", html)!));
			const authors = author === undefined ? undefined : splitAuthors([author].flat());
			return { id, url, bytes, with: include, without, title, date, ...(authors && { authors }) };
		});
}

/** The set writes several authors as a list, or with commas, semicolons or "and" between them. */
export const splitAuthors = (authors: readonly string[]): string[] =>
	authors
		.flatMap((author) => author.split(/\s*[;,&]\s*|\s+(?:and|und|y|et)\s+/))
		.map((name) => name.replace(/\s+/g, " ").trim())
		.filter((name) => name !== "");

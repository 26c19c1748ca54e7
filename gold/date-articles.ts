import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DateExpression } from "../lambdas/shared/extraction.ts";

/** A date as it was marked: its place, and its first and last day; an absent end is open or not said. */
export type GoldDate = Pick<DateExpression, "start" | "end" | "text" | "from" | "to">;

/** An article with its dates, in text order. */
export interface DateArticle {
	name: string;
	publishedAt: string;
	text: string;
	dates: GoldDate[];
}

/** The articles of a folder of `gold/dates`; its README tells the form. Throws where a mark is not found in its text. */
export function dateArticles(folder: string): DateArticle[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith(".txt"))
		.map((file) => readArticle(file, readFileSync(join(folder, file), "utf8")));
}

function readArticle(name: string, file: string): DateArticle {
	const [head = "", ...rest] = file.split("\n\n");
	const [text = "", marks = ""] = rest.join("\n\n").split("\n---\n");
	let at = 0;
	const dates = marks
		.split("\n")
		.filter((line) => line !== "")
		.map((line): GoldDate => {
			const [surface = "", from = "", to = ""] = line.split("|").map((part) => part.trim());
			const start = text.indexOf(surface, at);
			if (start < 0) throw new Error(`${name}: "${surface}" is not behind what was marked before it`);
			at = start + surface.length;
			return { start, end: at, text: surface, ...(from && { from }), ...(to && { to }) };
		});
	return { name, publishedAt: head.replace("published: ", ""), text, dates };
}

import type { Draft, Found } from "../../draft.ts";
import { metadata } from "../metadata.ts";
import { isFilled, several } from "../several.ts";
import { textBlocks } from "../text/read-text.ts";

/** Fields of Factiva's "Article Format", of two letters each, before a tab or at a line's end. */
const FIELD =
	/^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN|CLM|RF|CT)[ \t]{0,4}(?:\t|$|\n| {2,})/gm;

/** A Factiva export names its headline, its day and its lead by such fields. */
export function isFactiva(text: string): boolean {
	const names = new Set([...text.slice(0, 20_000).matchAll(FIELD)].map(([, name]) => name));
	return ["HD", "LP", "PD"].every((name) => names.has(name));
}

/** Reads a Factiva export: of each article lead and full text are the story, the codes behind them are none. */
export function readFactiva(text: string): Found | Promise<Found> {
	const articles = articlesOf(text);
	return several("Factiva export", isFilled(articles) ? articles : [text], readArticle);
}

/** An article opens with its section or its headline, where the one before has had its own. */
function articlesOf(text: string): string[] {
	const starts: number[] = [];
	let seen = new Set<string>();
	for (const { 1: name = "", index } of text.matchAll(FIELD)) {
		const opens = (name === "SE" || name === "HD") && (starts.length === 0 || seen.has("HD"));
		if (opens) {
			starts.push(index);
			seen = new Set();
		}
		seen.add(name);
	}
	return starts.map((start, n) => text.slice(n === 0 ? 0 : start, starts[n + 1]));
}

function readArticle(text: string): Draft {
	const fields = fieldsOf(text);
	const story = [fields.get("LP"), fields.get("TD")].filter((part) => part !== undefined).join("\n\n");
	const described = metadata(
		{
			title: fields.get("HD"),
			byline: fields.get("BY"),
			publisher: fields.get("SN"),
			section: fields.get("SE"),
			published: fields.get("PD"),
		},
		"wire header",
	);
	return {
		blocks: textBlocks(story),
		removed: [...fields]
			.filter(([name, value]) => !READ.has(name) && value !== "")
			.map(([name, value]) => ({ rule: "database field", text: `${name} ${value}` })),
		format: "factiva",
		...described,
	};
}

const READ = new Set(["HD", "BY", "SN", "SE", "PD", "LP", "TD"]);

function fieldsOf(text: string): Map<string, string> {
	const found = [...text.matchAll(FIELD)];
	return new Map(
		found.map((match, index) => {
			const end = found[index + 1]?.index ?? text.length;
			return [match[1] ?? "", text.slice(match.index + match[0].length, end).trim()] as const;
		}),
	);
}

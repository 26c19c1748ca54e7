import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findAttributions } from "../lambdas/extract/attribution/find-attributions.ts";
import { addClaims } from "../lambdas/extract/claims/add-claims.ts";
import { findDates } from "../lambdas/extract/dates/find-dates.ts";
import { readDocument } from "../lambdas/extract/document.ts";
import { findFigures } from "../lambdas/extract/figures/find-figures.ts";
import { readText, withDates } from "../lambdas/extract/text/reading.ts";
import type { Figure } from "../lambdas/shared/extraction.ts";
import { sameNumber } from "./read-figures.ts";

/** One marked-up figure: its span, and the fields that the text says. */
export interface GoldFigure {
	start: number;
	end: number;
	text: string;
	kind: string;
	modifier: string;
	numbers: number[];
	unit?: string;
	per?: string;
	counted?: string;
	head?: string;
	event?: string;
	source?: string;
	status?: string;
	when?: string;
	change?: string;
	part?: string;
	same?: string;
	/** Of rounds that have it marked; its form is told in `score-about.ts`. */
	about?: string;
}

export interface GoldArticle {
	name: string;
	text: string;
	published: string;
	country?: string;
	/** As the article's dateline names it. */
	dateline?: string;
	figures: GoldFigure[];
	/** Of articles that have things marked too: type, then each name it goes by, the fullest first. */
	things: GoldThing[];
	/** Of articles that have them marked: what named speakers say. */
	sayings: GoldSaying[];
}

/** Some words of what somebody says, and who. */
export interface GoldSaying {
	speaker: string;
	start: number;
	end: number;
}

export interface GoldThing {
	type: string;
	names: string[];
}

const FOLDER = join(import.meta.dirname, "figures");

/** The articles written for this project; their form is told in gold/figures/README.md. */
export function goldArticles(folder = FOLDER): GoldArticle[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith(".txt"))
		.sort()
		.map((name) => parseArticle(name, readFileSync(join(folder, name), "utf8")));
}

function parseArticle(name: string, file: string): GoldArticle {
	const [head = "", ...rest] = file.split("\n\n");
	const [body = "", marks = "", things = "", sayings = ""] = rest.join("\n\n").split("\n---\n");
	const header = Object.fromEntries(head.split("\n").map((line) => line.split(": ") as [string, string]));
	let from = 0;
	const figures = marks
		.trim()
		.split("\n")
		.filter(Boolean)
		.map((line) => {
			const figure = parseFigure(line, body, from, name);
			from = figure.end;
			return figure;
		});
	return {
		name,
		text: body,
		published: header.published!,
		...(header.country && { country: header.country }),
		...(header.dateline && { dateline: header.dateline }),
		figures,
		things: things.trim().split("\n").filter(Boolean).map(parseThing),
		sayings: sayings
			.trim()
			.split("\n")
			.filter(Boolean)
			.map((line) => parseSaying(line, body, name)),
	};
}

function parseSaying(line: string, text: string, name: string): GoldSaying {
	const [speaker = "", words = ""] = line.split(" | ").map((field) => field.trim());
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`${name}: "${words}" is not in the text`);
	return { speaker, start, end: start + words.length };
}

function parseThing(line: string): GoldThing {
	const [type = "", ...names] = line.split(" | ").map((field) => field.trim());
	return { type, names };
}

function parseFigure(line: string, text: string, from: number, name: string): GoldFigure {
	const [surface = "", kind = "", value = "", ...fields] = line.split(" | ").map((field) => field.trim());
	const start = text.indexOf(surface, from);
	if (start < 0) throw new Error(`${name}: "${surface}" is not in the text after ${from}`);
	const words = value.split(" ");
	const modifier = /^[a-z]/.test(words[0]!) ? words.shift()! : "exact";
	const named = Object.fromEntries(
		fields.map((field) => [field.split(" ")[0], field.slice(field.indexOf(" ") + 1)]),
	);
	return {
		start,
		end: start + surface.length,
		text: surface,
		kind,
		modifier: modifier === "values" ? "exact" : modifier,
		numbers: words.map(Number),
		...named,
	};
}

/** The figures our extraction finds in a gold article, without knowledge of its entities. */
export function readArticle(article: GoldArticle): Figure[] {
	const bare = readText(readDocument({ text: article.text, publishedAt: article.published }));
	const dates = findDates(bare);
	const reading = withDates(bare, dates);
	const { country } = article;
	const figures = findFigures(reading, { entities: [], dates, ...(country && { country }) });
	return addClaims(reading, figures, {
		entities: [],
		things: [],
		dates,
		attributions: findAttributions(reading),
	});
}

type Check = (gold: GoldFigure, figure: Figure) => boolean;

const plain = (text: string | undefined): string =>
	(text ?? "")
		.toLowerCase()
		.replaceAll("’", "'")
		.replace(/^(?:the|a|an) /, "");

const CHECKS: Readonly<Record<string, Check>> = {
	value: (gold, figure) => {
		const numbers =
			figure.values ?? (figure.value === undefined ? [figure.low, figure.high] : [figure.value]);
		return (
			numbers.length === gold.numbers.length &&
			numbers.every((number, index) => sameNumber(number, gold.numbers[index]))
		);
	},
	bound: (gold, figure) => figure.modifier === gold.modifier,
	unit: (gold, figure) => figure.unit === gold.unit,
	"counted head": (gold, figure) => figure.countedHead === gold.head,
	source: (gold, figure) => sameSource(gold.source, figure.attribution?.text),
	kind: (gold, figure) => figure.kind === gold.kind,
	span: (gold, figure) => figure.start === gold.start && figure.end === gold.end,
	counted: (gold, figure) => plain(figure.counted) === plain(gold.counted),
	event: (gold, figure) => plain(figure.event) === plain(gold.event),
	per: (gold, figure) => figure.per === gold.per,
	change: (gold, figure) =>
		(figure.change ? `${figure.change.direction} ${figure.change.role}` : undefined) === gold.change,
	status: (gold, figure) => figure.status === gold.status,
	when: (gold, figure) =>
		(figure.when?.from || figure.when?.to
			? `${figure.when.from ?? ""}..${figure.when.to ?? ""}`
			: undefined) === gold.when,
	"part of": (gold, figure) => figure.partOf?.toString() === gold.part,
	"same as": (gold, figure) => figure.sameAs?.toString() === gold.same,
};

/** The fields that make a record right or wrong as a whole. */
const WHOLE = ["value", "bound", "unit", "counted head", "source"];

/** How a gold article's figures are read, and what makes a record whole. */
export interface Reader {
	read: (article: GoldArticle) => Figure[];
	whole: readonly string[];
}

const ALONE: Reader = { read: readArticle, whole: WHOLE };

/** The source's words, give or take a title or an apposition. */
function sameSource(gold: string | undefined, found: string | undefined): boolean {
	if (gold === undefined || found === undefined) return gold === found;
	const [a, b] = [plain(gold), plain(found)];
	return a === b || a.includes(b) || b.includes(a);
}

export interface GoldScore {
	gold: number;
	found: number;
	matched: number;
	whole: number;
	fields: Record<string, number>;
	errors: string[];
}

/** Compares all gold figures with ours: those that overlap are the same figure, each field is right or wrong. */
export function scoreGold(articles = goldArticles(), { read, whole } = ALONE): GoldScore {
	const score: GoldScore = { gold: 0, found: 0, matched: 0, whole: 0, fields: {}, errors: [] };
	for (const article of articles) {
		const figures = read(article);
		const left = [...figures];
		score.gold += article.figures.length;
		score.found += figures.length;
		for (const gold of article.figures) {
			const index = left.findIndex((figure) => figure.start < gold.end && gold.start < figure.end);
			if (index < 0) {
				score.errors.push(`${article.name}  missed  "${gold.text}"`);
				continue;
			}
			const [figure] = left.splice(index, 1) as [Figure];
			score.matched++;
			const wrong = Object.keys(CHECKS).filter((field) => !CHECKS[field]!(gold, figure));
			for (const field of Object.keys(CHECKS))
				score.fields[field] = (score.fields[field] ?? 0) + (wrong.includes(field) ? 0 : 1);
			if (!wrong.some((field) => whole.includes(field))) score.whole++;
			for (const field of wrong)
				score.errors.push(
					`${article.name}  ${field.padEnd(13)} "${gold.text}"  want ${wanted(gold, field)}  got ${got(figure, field)}`,
				);
		}
		for (const figure of left) score.errors.push(`${article.name}  extra  "${figure.text}" ${figure.kind}`);
	}
	return score;
}

function wanted(gold: GoldFigure, field: string): string {
	const key =
		{
			"counted head": "head",
			value: "numbers",
			bound: "modifier",
			span: "text",
			"part of": "part",
			"same as": "same",
		}[field] ?? field;
	return JSON.stringify((gold as unknown as Record<string, unknown>)[key]);
}

function got(figure: Figure, field: string): string {
	const key =
		{
			"counted head": "countedHead",
			bound: "modifier",
			span: "text",
			source: "attribution",
			"part of": "partOf",
			"same as": "sameAs",
		}[field] ?? field;
	const value =
		key === "attribution" ? figure.attribution?.text : (figure as unknown as Record<string, unknown>)[key];
	return JSON.stringify(value ?? (key === "value" ? [figure.low, figure.high] : undefined));
}

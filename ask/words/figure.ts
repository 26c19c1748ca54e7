import type { Figure, FigureKind } from "../../lambdas/shared/extraction.ts";
import { type Corrected, isRejected } from "../corrected/mark.ts";
import type { Names } from "../records/names.ts";

const BOUNDS: Record<Figure["modifier"], string> = {
	exact: "",
	approximately: "≈ ",
	"at-least": "≥ ",
	"more-than": "> ",
	"at-most": "≤ ",
	"less-than": "< ",
	between: "",
};

/** What stands beside a figure that is no plain statement: that a person rejected it, else that it is denied or planned. */
export const standingText = (figure: Corrected & Pick<Figure, "status">): string | undefined =>
	isRejected(figure) ? "rejected" : figure.status;

type Amount = Pick<
	Figure,
	"kind" | "modifier" | "value" | "low" | "high" | "values" | "unit" | "per" | "change"
>;

/** The figure as a person reads it in a table: "≈ 6,000", "5–10 %", "> 3.2 billion USD", "+ 12 %". */
export function valueText(figure: Amount): string {
	const numbers =
		figure.values?.map(number).join("–") ??
		(figure.modifier === "between" ? `${number(figure.low)}–${number(figure.high)}` : number(figure.value));
	const parts = [`${BOUNDS[figure.modifier]}${changeSign(figure)}${numbers}`, unitText(figure)];
	if (figure.per) parts.push(`per ${PERIODS[figure.per] ?? figure.per}`);
	return parts.filter((part) => part !== "").join(" ");
}

function number(value: number | undefined): string {
	if (value === undefined) return "?";
	for (const [size, word] of [
		[1e12, "trillion"],
		[1e9, "billion"],
		[1e6, "million"],
	] as const)
		if (Math.abs(value) >= size) return `${plain(value / size)} ${word}`;
	return plain(value);
}

const plain = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 4 });

function changeSign({ change }: Amount): string {
	if (change?.role !== "by") return "";
	return change.direction === "up" ? "+ " : "− ";
}

const KIND_WORDS: Partial<Record<FigureKind, string>> = {
	rank: "(rank)",
	score: "(score)",
	ratio: "(ratio)",
};
const TIME_WORDS: Record<string, string> = {
	a: "years",
	mo: "months",
	wk: "weeks",
	d: "days",
	h: "hours",
	min: "minutes",
	s: "seconds",
};

const PERIODS: Record<string, string> = {
	a: "year",
	mo: "month",
	wk: "week",
	d: "day",
	h: "hour",
	min: "minute",
	s: "second",
};

/** UCUM codes that people write otherwise. */
const UNIT_SIGNS: Record<string, string> = {
	"[mi_i]": "mi",
	"[nmi_i]": "nautical miles",
	"[ft_i]": "ft",
	"[in_i]": "in",
	"[yd_i]": "yd",
	"[lb_av]": "lb",
	"[oz_av]": "oz",
	"[acr_us]": "acres",
	"[gal_us]": "gal",
	"[bbl_us]": "barrels",
	"[degF]": "°F",
	Cel: "°C",
	m2: "m²",
	m3: "m³",
	km2: "km²",
	"{magnitude}": "(magnitude)",
};

function unitText({ kind, unit }: Amount): string {
	if (kind === "age" && (unit === undefined || unit === "a")) return "years old";
	if (kind === "duration" || kind === "age") return TIME_WORDS[unit ?? ""] ?? unit ?? "";
	return unit === undefined ? (KIND_WORDS[kind] ?? "") : (UNIT_SIGNS[unit] ?? unit);
}

/** What is counted and what happened to it: "North Korean troops, killed or wounded". */
export function countedText({ counted, event }: Pick<Figure, "counted" | "event">): string {
	if (counted === undefined) return event ?? "";
	return event === undefined || counted.includes(event) ? counted : `${counted}, ${event}`;
}

/** Who says so: "National Intelligence Service (via AP)", "officials", "he". */
export function sourceText({ attribution }: Pick<Figure, "attribution">, names: Names): string {
	if (attribution === undefined) return "";
	const source = attribution.source ? nameOf(attribution.source, names) : attribution.text;
	return attribution.via ? `${source} (via ${nameOf(attribution.via, names)})` : source;
}

/** "National Intelligence Service"; where no article names it, what its id says: "North Korean troops" are about a country. */
export function nameOf(entity: string, names: Names): string {
	return names[entity] ?? nameFromId(entity);
}

/** `LOC:north-korea` → "North Korea", `ORG:bank-of-england` → "Bank of England". */
function nameFromId(entity: string): string {
	const words = entity.replace(/^[A-Z]+:/, "").split("-");
	return words.map((word, n) => (n > 0 && SMALL.has(word) ? word : capital(word))).join(" ");
}

const SMALL = new Set(["and", "de", "del", "der", "for", "in", "la", "of", "on", "the", "to", "von"]);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "2025", "2025-02", "2025-02-16", "2025-01-01 … 2025-03-31", "since 2022-01-01"; else the words. */
export function whenText({ when }: Pick<Figure, "when">): string {
	if (when === undefined) return "";
	const { from, to } = when;
	if (from && to) return periodName(from, to) ?? (from === to ? from : `${from} … ${to}`);
	if (from) return `since ${from}`;
	return to ? `until ${to}` : when.text;
}

function periodName(from: string, to: string): string | undefined {
	if (from.slice(0, 4) === to.slice(0, 4) && from.endsWith("-01-01") && to.endsWith("-12-31"))
		return from.slice(0, 4);
	const month = from.slice(0, 7);
	const lastDay = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
	return from === `${month}-01` && to === `${month}-${lastDay}` ? month : undefined;
}

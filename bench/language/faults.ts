import type { DateExpression, Extraction, Figure } from "../../lambdas/shared/extraction.ts";

/** A sentence of a reported kind. In `expected`, "~x" is the pattern x; a key not known here is an error. */
export interface Report {
	id: string;
	text: string;
	publishedAt?: string;
	expected: Expected;
}

type Ends = [string | null, string | null];
type Named = [name: string, type: string];

export interface Expected {
	figures?: ExpectedFigure[];
	dates?: (string | [string, ...Ends])[];
	entities?: Named[];
	/** Names that are nothing, or not of the type. */
	noEntity?: [name: string, type?: string][];
	noFigure?: string[];
	noValue?: number[];
	noDate?: string[];
	numberOfDates?: number;
	/** Dates whose day cannot be told. */
	unresolved?: string[];
	/** A day that some date ends on. */
	dmonday?: string[];
	sameThing?: [string, string][];
	differentThings?: [string, string][];
	/** The thing a mention is of: "Ms. Dahl|Dahl@Ms" is either text. */
	entityOf?: [mention: string, thing: string][];
	geonames?: [thing: string, country: string, name?: string][];
	nogeoid?: number[];
	iso?: [thing: string, code: string][];
	/** Told in words, and what of it can be counted stands in `noValue`. */
	noq?: string;
}

type ExpectedFigure = Record<string, unknown>;

/** What an extraction has wrong of all that was expected, in words; nothing where all is right. */
export function faultsOf(expected: Expected, extraction: Extraction): string[] {
	return Object.keys(expected).flatMap((key) => {
		const check = CHECKS[key as keyof Expected];
		if (check === undefined) throw new Error(`nobody checks "${key}"`);
		return check(expected, extraction);
	});
}

type Check = (expected: Expected, extraction: Extraction) => string[];

const CHECKS: { readonly [Key in keyof Required<Expected>]: Check } = {
	figures: ({ figures = [] }, { figures: found }) => figureFaults(figures, found),
	dates: ({ dates = [] }, { dates: found }) =>
		dates
			.filter((date) => !found.some((one) => isDate(date, one)))
			.map((date) => `no date ${JSON.stringify(date)} among ${JSON.stringify(found.map(shortDate))}`),
	entities: ({ entities = [] }, { entities: found }) =>
		entities
			.filter(([name, type]) => !found.some((one) => fits(name, one.text) && fits(type, one.type)))
			.map(([name, type]) => `no ${type} ${name}`),
	noEntity: ({ noEntity = [] }, { entities: found }) =>
		noEntity
			.filter(([name, type]) => found.some((one) => one.text === name && (!type || one.type === type)))
			.map(([name, type]) => `${name} is no ${type ?? "thing"}`),
	noFigure: ({ noFigure = [] }, { figures: found }) =>
		noFigure.filter((text) => found.some((one) => one.text === text)).map((text) => `${text} is no figure`),
	noValue: ({ noValue = [] }, { figures: found }) =>
		noValue
			.filter((value) => found.some((one) => near(one.value, value)))
			.map((value) => `${value} is no value`),
	noDate: ({ noDate = [] }, { dates: found }) =>
		noDate.filter((text) => found.some((one) => one.text === text)).map((text) => `${text} is no date`),
	numberOfDates: ({ numberOfDates }, { dates: found }) =>
		found.length === numberOfDates ? [] : [`${found.length} dates, not ${numberOfDates}`],
	unresolved: ({ unresolved = [] }, { dates: found }) =>
		unresolved
			.filter((text) => found.some((one) => fits(text, one.text) && (one.from || one.to)))
			.map((text) => `${text} has no one day`),
	dmonday: ({ dmonday = [] }, { dates: found }) =>
		dmonday.filter((day) => !found.some(({ to }) => to === day)).map((day) => `no date ends on ${day}`),
	sameThing: ({ sameThing = [] }, extraction) =>
		sameThing
			.filter(([a, b]) => !sameThings(extraction, a, b))
			.map(([a, b]) => `${a} and ${b} are not one thing`),
	differentThings: ({ differentThings = [] }, extraction) =>
		differentThings
			.filter(([a, b]) => sameThings(extraction, a, b))
			.map(([a, b]) => `${a} and ${b} are one thing`),
	entityOf: ({ entityOf = [] }, { entities: found }) =>
		entityOf
			.filter(
				([mention, thing]) => !found.some((one) => isMention(mention, one.text) && fits(thing, one.entity)),
			)
			.map(([mention, thing]) => `${mention} is not ${thing}`),
	geonames: ({ geonames = [] }, { things }) =>
		geonames
			.filter(([thing, country, name]) => !things.some((one) => isPlace(one, thing, country, name)))
			.map(([thing]) => `${thing} lies elsewhere`),
	nogeoid: ({ nogeoid = [] }, { things }) =>
		nogeoid
			.filter((id) => things.some(({ geonames }) => geonames?.id === id))
			.map((id) => `GeoNames ${id} is another place`),
	iso: ({ iso = [] }, { things }) =>
		iso
			.filter(([thing, code]) => !things.some((one) => fits(thing, one.id) && one.iso === code))
			.map(([thing, code]) => `${thing} is not ${code}`),
	noq: () => [],
};

/** Each expected figure takes the first one left that bears its value; its other fields are compared. */
function figureFaults(expected: readonly ExpectedFigure[], found: readonly Figure[]): string[] {
	const left = [...found];
	return expected.flatMap((wanted) => {
		const candidates = left.filter((figure) => bears(wanted, figure));
		const faults = candidates.map((figure) => wrongFields(wanted, figure));
		const best = faults.findIndex(
			(wrong) => wrong.length === Math.min(...faults.map(({ length }) => length)),
		);
		const taken = candidates[best];
		if (taken === undefined) return [`no figure ${JSON.stringify(wanted)}`];
		left.splice(left.indexOf(taken), 1);
		return (faults[best] ?? []).map((field) => `"${taken.text}": ${field}`);
	});
}

/** What tells which figure is meant; a figure that has none of these is told by all it says. */
const IDENTITY = ["value", "low", "high", "text", "silow", "sihigh", "lowmin"];

function bears(wanted: ExpectedFigure, figure: Figure): boolean {
	const named = IDENTITY.filter((field) => field in wanted);
	return (named.length === 0 ? Object.keys(wanted) : named).every((field) =>
		right(field, wanted[field], figure),
	);
}

function wrongFields(wanted: ExpectedFigure, figure: Figure): string[] {
	return Object.keys(wanted)
		.filter((field) => !right(field, wanted[field], figure))
		.map(
			(field) => `${field} is ${JSON.stringify(got(field, figure))}, not ${JSON.stringify(wanted[field])}`,
		);
}

const got = (field: string, figure: Figure): unknown =>
	FIELDS[field]?.(figure) ?? (figure as unknown as Record<string, unknown>)[field];

const FIELDS: Readonly<Record<string, (figure: Figure) => unknown>> = {
	attribution: ({ attribution }) =>
		[attribution?.text, attribution?.source].filter(Boolean).join(" ") || undefined,
	"attribution.source": ({ attribution }) => attribution?.source,
	via: ({ attribution }) => attribution?.via,
	change: ({ change }) => change && `${change.direction} ${change.role}`,
	when: ({ when }) => (when?.from || when?.to ? [when.from ?? null, when.to ?? null] : undefined),
	silow: ({ si }) => si?.low,
	sihigh: ({ si }) => si?.high,
};

/** Fields that are no field of a figure but a question about it. */
const QUESTIONS: Readonly<Record<string, (wanted: unknown, figure: Figure) => boolean>> = {
	about200: (_, { value, low = 0, high = 0 }) => near(value, 200) || (low <= 200 && 200 <= high),
	lowmin: (wanted, { low, value }) => (low ?? value ?? 0) >= Number(wanted),
	nounit: (_, { unit }) => unit === undefined,
	notcounted: (wanted, { counted, countedHead }) => !fits(wanted, counted) && !fits(wanted, countedHead),
	notsrc: (wanted, { attribution }) => !fits(wanted, attribution?.text),
};

function right(field: string, wanted: unknown, figure: Figure): boolean {
	const question = QUESTIONS[field];
	if (question) return question(wanted, figure);
	const value = got(field, figure);
	if (wanted === null) return value === undefined;
	if (typeof wanted === "number") return near(value as number | undefined, wanted);
	if (Array.isArray(wanted)) return JSON.stringify(value) === JSON.stringify(wanted);
	return fits(wanted, value);
}

/** Whether a text is the wanted one, or holds the wanted pattern ("~…"). */
function fits(wanted: unknown, text: unknown): boolean {
	if (typeof wanted !== "string" || typeof text !== "string") return false;
	return wanted.startsWith("~") ? new RegExp(wanted.slice(1), "i").test(text) : wanted === text;
}

const near = (value: number | undefined, wanted: number): boolean =>
	value !== undefined && Math.abs(value - wanted) <= 1e-3 * Math.max(1e-3, Math.abs(wanted));

const shortDate = ({ text, from, to }: DateExpression): string => `${text} ${from ?? ""}..${to ?? ""}`;

function isDate(wanted: string | [string, ...Ends], { text, from, to }: DateExpression): boolean {
	if (typeof wanted === "string") return fits(wanted, text);
	const [name, first, last] = wanted;
	return fits(name, text) && (from ?? null) === first && (to ?? null) === last;
}

function sameThings({ entities }: Extraction, a: string, b: string): boolean {
	const of = (name: string) => entities.find(({ text }) => text === name)?.entity;
	return of(a) !== undefined && of(a) === of(b);
}

const isMention = (wanted: string, text: string): boolean =>
	wanted.split("|").some((one) => one.replace(/@.*/, "") === text);

function isPlace(
	{ id, geonames }: Extraction["things"][number],
	thing: string,
	country: string,
	name: string | undefined,
): boolean {
	return (
		fits(thing, id) && geonames?.country === country && (name === undefined || fits(name, geonames.name))
	);
}

import type { Claim } from "../../table/figures.ts";

/** What the articles of a story have in common: what is told of elsewhere or of long before is no part of its event. */
export interface Setting {
	/** Ids of the places and other subjects that many of its articles name. */
	places: ReadonlySet<string>;
	/** In how many of its articles a place stands. */
	mentions: ReadonlyMap<string, number>;
	articles: number;
	/** First and last year of its articles and of what most of them speak of; undefined where none has a date. */
	years: { first: number; last: number } | undefined;
}

/** A place that so large a part of the articles speak of is the story's own. */
const OWN_SHARE = 0.3;

export function settingOf(claims: readonly Claim[]): Setting {
	const heads = new Map(claims.map(({ head }) => [head.article, head]));
	const placesOf = new Map<string, Set<string>>(
		[...heads].map(([id, head]) => [
			id,
			new Set([...(head.signature?.places ?? []), ...(head.signature?.subjects ?? [])]),
		]),
	);
	for (const { row } of claims)
		for (const id of row.about ?? []) if (id.startsWith("LOC:")) placesOf.get(row.article)?.add(id);
	const mentions = new Map<string, number>();
	for (const places of placesOf.values())
		for (const place of places) mentions.set(place, (mentions.get(place) ?? 0) + 1);
	// Of two articles, neither can say what the other left out.
	const enough = heads.size <= 2 ? 1 : Math.max(2, OWN_SHARE * heads.size);
	const own = [...mentions].filter(([, count]) => count >= enough).map(([place]) => place);
	const years = [...heads.values()].flatMap(({ atSource, at }) =>
		atSource === "published" && at !== undefined ? [Number(at.slice(0, 4))] : [],
	);
	return {
		places: new Set(own),
		mentions,
		articles: heads.size,
		years: years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) },
	};
}

/** "in 2004", "In 2004", "the 2009 quake", "four years ago". */
const OTHER_TIME =
	/\b(?:in|of|from)(?: \p{L}+)? ((?:19|20)\d\d)\b|\b((?:19|20)\d\d) (?:\p{L}+ ){0,3}(?:earthquake|quake|tsunami|war|crash|flood|storm|hurricane|attack|bombing|disaster|outbreak|election|crisis)|\b(?:years|decades) (?:ago|earlier|before)\b/giu;
/** Between a number and a time behind it: the time is of something else. */
const PARTED = /[,;:–—]|\b(?:which|where|region|area|since|devastated|hit by)\b/;
const NEAR = 70;

/**
 * The other event that a claim tells of as background: its year, or its words; undefined where it is of the story's own.
 * "killed 168,000 people in 2004" in a story of another year, "the catastrophe four years ago".
 */
export function backgroundOf({ row }: Claim, setting: Setting): string | undefined {
	const { when, sentence = "" } = row;
	const year = yearOf(when?.to ?? when?.from) ?? yearOf(when?.text);
	const first = setting.years?.first;
	if (year !== undefined) return first !== undefined && year >= first ? undefined : String(year);
	if (/\b(?:years|decades) (?:ago|earlier)\b/.test(when?.text ?? "")) return when?.text;
	if (when !== undefined) return undefined;
	const at = sentence.indexOf(row.text);
	for (const told of sentence.matchAll(OTHER_TIME)) {
		const behind = told.index > at ? sentence.slice(at + row.text.length, told.index) : undefined;
		if (behind !== undefined && (behind.length > NEAR || PARTED.test(behind))) continue;
		const named = yearOf(told[1] ?? told[2]);
		if (named === undefined) return told[0];
		if (first === undefined || named < first) return String(named);
	}
	return undefined;
}

function yearOf(text: string | undefined): number | undefined {
	const year = /\b(?:19|20)\d\d\b/.exec(text ?? "")?.[0];
	return year === undefined ? undefined : Number(year);
}

/** The place that a claim is narrowed to, where that is none of the story's own: one district of the whole quake. */
export function scopeOf({ row }: Claim, setting: Setting): string | undefined {
	const places = (row.about ?? []).filter((id) => id.startsWith("LOC:"));
	if (row.implied?.includes("about") || places.length === 0) return undefined;
	if (places.some((id) => isOwn(id, setting))) return undefined;
	// "the Karsholm coal mine in Ostrava Valley", where the story is of the Karsholm mine: the valley narrows nothing.
	if ((row.about ?? []).some((id) => isOwnSite(id, setting))) return undefined;
	return places.find((id) => (row.sentence ?? "").toLowerCase().replaceAll("-", " ").includes(nameIn(id)));
}

/** A mine, a bridge, a hall that the story is about, by its short name or its long one. */
function isOwnSite(id: string, { places }: Setting): boolean {
	if (!id.startsWith("FAC:")) return false;
	const words = wordsOf(id);
	return [...places].some((place) => {
		const [short = [], long = []] = [words, wordsOf(place)].sort((a, b) => a.length - b.length);
		return place.startsWith("FAC:") && areAmong(short, long);
	});
}

const areAmong = (words: readonly string[], others: readonly string[]): boolean =>
	words.every((word) => others.includes(word));

const wordsOf = (id: string): string[] => id.slice(id.indexOf(":") + 1).split("-");

const nameIn = (id: string): string => id.slice("LOC:".length).replaceAll("-", " ");

/** What a place's name may have more than the same place's name elsewhere. */
const KIND_OF_PLACE = new Set(
	"province region state city county island strip republic town the of jan feb mar apr may jun jul aug sep sept oct nov dec".split(
		" ",
	),
);

/** "LOC:papua" where the story's place is "LOC:west-papua"; not "LOC:central-aceh" where it is "LOC:aceh". */
function isOwn(id: string, { places }: Setting): boolean {
	if (places.has(id)) return true;
	const words = wordsOf(id);
	return [...places].some((place) => {
		const own = wordsOf(place);
		return (
			areAmong(words, own) ||
			(place.startsWith("LOC:") &&
				areAmong(own, words) &&
				words.every((word) => own.includes(word) || KIND_OF_PLACE.has(word)))
		);
	});
}

import pLimit from "p-limit";
import { entityQueryKey } from "../../lambdas/extract/entities/resolve/aliases.ts";
import { namePk } from "../../lambdas/index/keys.ts";
import { AliasRow } from "../../lambdas/index/schema.ts";
import { isNearly, oneLetterOff } from "../words/misspelt.ts";
import type { ResultsReader } from "./results-reader.ts";

/** Rows that are read of one beginning, some 100 KB. */
const MOST_ROWS = 1_000;
/** Words of a name that are looked for; more say nothing that these do not. */
const MOST_WORDS = 4;
/** A shorter word has more neighbours than one could mean. */
const SHORTEST_MISSPELT = 4;
/** Letters of a misspelt word that are read as if they were right. */
const FIRST_LETTERS = 3;
const QUERIES_AT_ONCE = 16;

/**
 * The entities of the whole table whose names have the words, or words that begin so where they are still being
 * `typed`. Reads at most {@link MOST_ROWS} rows of each word.
 */
export async function listedNames(
	reader: ResultsReader,
	name: string,
	{ typed }: { typed: boolean },
): Promise<string[]> {
	const words = wordsOf(name);
	const rows = (await Promise.all(words.map((word) => startingWith(reader, word)))).flat();
	const fits = (one: string, word: string): boolean => (typed ? one.startsWith(word) : one === word);
	return entitiesOf(rows.filter(({ listed }) => haveAll(listed, words, fits)));
}

/**
 * Those whose names are one letter away: where another word is right by that one, else by the longest. Of it one query
 * finds the names if its first letters are right, else one for each beginning that is a letter off, some 190.
 */
export async function nearNames(
	reader: ResultsReader,
	name: string,
	{ typed }: { typed: boolean },
): Promise<string[]> {
	const words = wordsOf(name);
	const fits = (one: string, word: string): boolean =>
		typed ? isNearly(one, word) : one === word || oneLetterOff(word).has(one);
	const [longest = ""] = [...words].sort((a, b) => b.length - a.length);
	for (const beginnings of [words, ...beginningsOf(longest)]) {
		const limit = pLimit(QUERIES_AT_ONCE);
		const rows = beginnings.map((one) => limit(() => startingWith(reader, one)));
		const found = (await Promise.all(rows)).flat().filter(({ listed }) => haveAll(listed, words, fits));
		if (found.length > 0) return entitiesOf(found);
	}
	return [];
}

/** How the word may begin if a letter of it is wrong: behind its first letters, or among them. */
function beginningsOf(word: string): string[][] {
	if (word.length < SHORTEST_MISSPELT) return [];
	const first = word.slice(0, Math.min(FIRST_LETTERS, Math.ceil(word.length / 2)));
	return [[first], [...oneLetterOff(first)].map((other) => other + word.slice(first.length))];
}

const wordsOf = (name: string): string[] =>
	entityQueryKey(name).split(" ").filter(Boolean).slice(0, MOST_WORDS);

interface Listed {
	entity: string;
	/** The words of the name as it is listed and as it is written. */
	listed: string[];
}

async function startingWith(reader: ResultsReader, text: string): Promise<Listed[]> {
	const rows = await reader.beginning(namePk(text), text, MOST_ROWS);
	return rows.map((row) => {
		const { sk, entity, name } = AliasRow.parse(row);
		const text = sk.slice(0, sk.indexOf("#"));
		return { entity, listed: [...text.split(" "), ...entityQueryKey(name).split(" ")] };
	});
}

const haveAll = (
	listed: readonly string[],
	words: readonly string[],
	fits: (one: string, word: string) => boolean,
): boolean => words.every((word) => listed.some((one) => fits(one, word)));

const entitiesOf = (rows: readonly Listed[]): string[] => [...new Set(rows.map(({ entity }) => entity))];

import type { Group, Links } from "./groups.ts";
import type { Name } from "./mention.ts";
import { contentWords, fitOf, isFull } from "./personNames.ts";

interface Person {
	group: Group;
	words: string[];
	gender: "m" | "f" | undefined;
	/** How much of the article is about this full name. */
	weight: number;
}

/** More candidates than this are never weighed for one short name: the most salient come first. */
const MOST_CANDIDATES = 40;

/**
 * Joins the names of one person: fuller with shorter full names, then bare surnames and given names with the most
 * salient full name they fit. `weightOf` tells how salient a group is by itself.
 */
export function linkPersons(groups: Group[], links: Links, weightOf: (group: Group) => number): void {
	const people = groups
		.filter((group) => group.type === "PERSON")
		.map((group) => ({
			group,
			words: contentWords(group.words),
			gender: genderOf(group),
			weight: weightOf(group),
		}));
	people.sort((a, b) => b.weight - a.weight || a.group.index - b.group.index);
	const byWord = new Map<string, Person[]>();
	for (const person of people) {
		if (person.words.length < 2) continue;
		for (const word of new Set(person.words)) {
			const list = byWord.get(word);
			if (!list) byWord.set(word, [person]);
			else if (list.length < MOST_CANDIDATES) list.push(person);
		}
	}
	// Longer names first, so that a surname meets people and not the variants of their names.
	const fullest = people.toSorted((a, b) => b.words.length - a.words.length);
	for (const person of fullest) if (isFull(person.words)) linkToBest(person, byWord, links);
	for (const person of fullest) if (!isFull(person.words)) linkToBest(person, byWord, links);
}

function linkToBest(part: Person, byWord: Map<string, Person[]>, links: Links): void {
	const anchor = part.words.at(-1)!;
	let best: Person | undefined;
	let bestFit = 0;
	for (const whole of byWord.get(anchor) ?? []) {
		if (whole === part || (part.gender && whole.gender && part.gender !== whole.gender)) continue;
		if (whole.words.length < part.words.length) continue;
		const fits = fitOf(part.words, whole.words);
		if (fits > bestFit) {
			best = whole;
			bestFit = fits;
		}
	}
	if (best && !links.joined(best.group.index, part.group.index))
		links.join(best.group.index, part.group.index);
}

function genderOf(group: Group): "m" | "f" | undefined {
	return group.names.find((name: Name) => name.gender !== undefined)?.gender;
}

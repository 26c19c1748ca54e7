import type { Document } from "../../document.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { fold } from "./fold.ts";
import { genderOfGivenName } from "./given-names.ts";
import type { Group, Links } from "./groups.ts";
import { firstWord, lastWord } from "./key-words.ts";
import { contentWords, familyFirst, fitOf, isFull, namesShortenedTo, suffixOf } from "./person-names.ts";
import { roleHead } from "./titles.ts";

interface Person {
	group: Group;
	words: string[];
	gender: "m" | "f" | undefined;
	/** Heads of the roles said with the name. */
	roles: Set<string>;
	weight: number;
	/** A bare surname was given to this person. */
	bare: boolean;
}

/** More candidates than this are never weighed for one short name: the most salient come first. */
const MOST_CANDIDATES = 40;

/**
 * Joins the names of one person: shorter full names with fuller ones, then bare surnames and given names with the most
 * salient full name they fit.
 */
export function linkPersons(doc: Document, groups: Group[], links: Links): void {
	const title = ` ${fold(doc.title ?? "")} `;
	const persons = groups.filter((group) => group.type === "PERSON");
	const titled = persons.flatMap(({ names }) => names.filter(({ gender }) => gender !== undefined));
	const starts = new Set(titled.map(({ mention }) => mention.start));
	const people = persons.map((group) => readPerson(doc, title, group, starts));
	people.sort((a, b) => b.weight - a.weight || a.group.index - b.group.index);
	const byWord = new Map<string, Person[]>();
	for (const person of people) {
		if (!isFull(person.words)) continue;
		for (const word of new Set(person.words)) {
			const list = byWord.get(word);
			if (!list) byWord.set(word, [person]);
			else if (list.length < MOST_CANDIDATES) list.push(person);
		}
	}
	// Fuller names first, so that a surname meets people and not the variants of their names.
	const fullest = people.toSorted((a, b) => b.words.length - a.words.length);
	for (const person of fullest) if (isFull(person.words)) linkToBest(person, byWord, links);
	linkTurned(people, links);
	const bare = fullest.filter((person) => !isFull(person.words));
	const byStart = Map.groupBy(people, (person) =>
		isFull(person.words) ? firstWord(person.words).slice(0, 3) : "",
	);
	// "Zhao" first: where the chairman is plain Zhao, "Ms Zhao" is somebody else.
	bare.sort((a, b) => Number(a.gender !== undefined) - Number(b.gender !== undefined));
	for (const person of bare)
		if (!linkToBest(person, byWord, links)) linkGivenName(person, byWord, byStart, links);
	linkBare(bare, links);
}

/** True where it found a fuller name. */
function linkToBest(part: Person, byWord: Map<string, Person[]>, links: Links): boolean {
	let best: Person | undefined;
	let bestFit = 0;
	for (const whole of byWord.get(lastWord(part.words)) ?? []) {
		if (whole === part || whole.words.length < part.words.length) continue;
		if (!sameGender(part, whole) || !sameSuffix(part, whole)) continue;
		// "Ms Frei" is rather Noémie, known to be a woman, than somebody of whom nothing is known.
		const known = part.gender && part.gender === whole.gender ? 0.5 : part.gender && whole.bare ? -0.25 : 0;
		// "Gen. Rueda" is General Álvaro Rueda, and not President Gabriela Lozano Rueda.
		const office = [...part.roles].some((role) => whole.roles.has(role)) ? 0.5 : 0;
		const fit = fitOf(part.words, whole.words);
		if (fit > 0 && fit + known + office > bestFit) {
			best = whole;
			bestFit = fit + known + office;
		}
	}
	if (best && !links.joined(best.group.index, part.group.index))
		links.join(best.group.index, part.group.index);
	if (best && part.gender === undefined && !isFull(part.words)) best.bare = true;
	return best !== undefined;
}

/** "Farook Syed" is Syed Farook. */
function linkTurned(people: Person[], links: Links): void {
	const full = people.filter(({ words }) => isFull(words));
	for (const [first, ...others] of Map.groupBy(full, ({ words }) => words.toSorted().join(" ")).values())
		for (const other of others)
			if (
				first &&
				sameGender(first, other) &&
				sameSuffix(first, other) &&
				!links.joined(first.group.index, other.group.index)
			)
				links.join(first.group.index, other.group.index);
}

/** "Sam" for Samuel Brandt, where there is one Samuel only; never "Mr Sam". */
function linkGivenName(
	part: Person,
	byWord: Map<string, Person[]>,
	byStart: Map<string, Person[]>,
	links: Links,
): void {
	const short = firstWord(part.words);
	if (part.group.names.some((name) => name.honorific !== undefined)) return;
	const people = [short, ...namesShortenedTo(short)].flatMap((name) => byWord.get(name) ?? []);
	const fitting = [...people, ...(byStart.get(short.slice(0, 3)) ?? []).slice(0, MOST_CANDIDATES)].filter(
		(whole) => whole !== part && sameGender(part, whole) && fitOf(part.words, whole.words) > 0,
	);
	const [root, ...others] = new Set(fitting.map((whole) => links.root(whole.group.index)));
	if (root !== undefined && others.length === 0) links.join(root, part.group.index);
}

/** "Mr Kato" and "Kato", "Charles III" and "Charles", where no full name is: one person, unless they say otherwise. */
function linkBare(bare: Person[], links: Links): void {
	for (const same of Map.groupBy(bare, (person) => person.words.join(" ")).values()) {
		const [first, ...others] = same.filter(({ group }) => links.root(group.index) === group.index);
		for (const other of others)
			if (first && sameGender(first, other) && sameSuffix(first, other))
				links.join(first.group.index, other.group.index);
	}
}

const sameGender = (a: Person, b: Person): boolean => !a.gender || !b.gender || a.gender === b.gender;

/** "King Jr." may be King, but never King Sr. */
function sameSuffix(a: Person, b: Person): boolean {
	const own = suffixOf(a.group.words);
	const other = suffixOf(b.group.words);
	return own === undefined || other === undefined || own === other;
}

function readPerson(doc: Document, title: string, group: Group, starts: ReadonlySet<number>): Person {
	const words = contentWords(group.words);
	const said = group.names.find((name) => name.gender !== undefined)?.gender;
	const given = words[0] === group.words[0] && isFull(words) && !familyFirst(words) ? firstWord(words) : "";
	const gender =
		said ?? genderOfGivenName(given) ?? (isFull(words) ? pronounGender(doc, group, starts) : undefined);
	const roles = new Set(group.names.flatMap(({ role }) => (role === undefined ? [] : [roleHead(role)])));
	return { group, words, gender, roles, weight: weightOf(doc, title, group, words), bare: false };
}

/** "Park Ji-won, a singer, sued her agency": what the pronoun after the full name says, in its first sentence. */
function pronounGender(
	doc: Document,
	{ names: [name] }: Group,
	starts: ReadonlySet<number>,
): "m" | "f" | undefined {
	for (const token of doc.tokens.slice(name.to, name.to + 30)) {
		if (token.sentence !== name.sentence) return undefined;
		// "will stand in for him": for somebody else.
		if (token.text !== "him" && isA(token.text, "he-word")) return "m";
		if (isA(token.text, "she-word")) return "f";
		// Another person may be whom the pronoun means, and "Mrs Voss" is the surest.
		if (token.text === "and" || token.text === "with" || starts.has(token.start)) return undefined;
	}
	return undefined;
}

/**
 * Which of two people a shared surname means: the one in the title, else the one who comes first. How often the full
 * name is said speaks against it: "Hunter Biden" is said in full each time because "Biden" is his father.
 */
function weightOf(doc: Document, title: string, group: Group, words: string[]): number {
	const start = group.names[0].mention.start / (doc.text.length + 1);
	const whole = title.includes(` ${group.key} `) ? 2 : 0;
	const some = words.some((word) => title.includes(` ${word} `)) ? 0.5 : 0;
	return whole + some + (1 - start);
}

import type { EntityType } from "../../../shared/extraction.ts";
import type { Name } from "./mention.ts";
import { contentWords, isFull } from "./person-names.ts";
import { roleHead } from "./titles.ts";

/** Names of one type and key: the surest grouping, on which the others build. */
export interface Group {
	index: number;
	type: EntityType;
	key: string;
	/** The words of the key. */
	words: string[];
	names: [Name, ...Name[]];
}

/** Groups that stand for the same thing, as a union-find forest over the groups' indices. */
export class Links {
	readonly #parent: number[];

	constructor(size: number) {
		this.#parent = Array.from({ length: size }, (_, index) => index);
	}

	/** The root of the group's tree: equal roots are the same thing. */
	root(index: number): number {
		let at = index;
		for (let above = this.#above(at); above !== at; above = this.#above(at)) {
			this.#parent[at] = this.#above(above);
			at = above;
		}
		return at;
	}

	#above(index: number): number {
		return this.#parent[index] ?? index;
	}

	/** Makes the two groups one thing; `whole` is the fuller name, and stays the root. */
	join(whole: number, part: number): void {
		this.#parent[this.root(part)] = this.root(whole);
	}

	/** Makes one thing of them all, the first the root. */
	joinAll([whole, ...others]: readonly Group[]): void {
		for (const other of others) if (whole) this.join(whole.index, other.index);
	}

	joined(a: number, b: number): boolean {
		return this.root(a) === this.root(b);
	}
}

/**
 * One group for each type and key, in order of first mention. A surname that several people bear makes a group for
 * "Mr", one for "Ms", one for each office ("Gov. Finch", "Pastor Finch") and one for the bare name.
 */
export function groupNames(names: Name[]): Group[] {
	const shared = sharedWords(names);
	const groups = new Map<string, Group>();
	for (const name of names) {
		const words = name.key.split(" ");
		const told =
			name.type === "PERSON" &&
			contentWords(words).some((word) => shared.has(word)) &&
			!isFull(contentWords(words));
		const id = `${name.type}|${name.key}|${told ? hintOf(name) : ""}`;
		const group = groups.get(id);
		if (group) group.names.push(name);
		else groups.set(id, { index: groups.size, type: name.type, key: name.key, words, names: [name] });
	}
	return [...groups.values()];
}

/** What is said with a bare surname of which of its bearers it means. */
const hintOf = ({ gender, role }: Name): string =>
	`${gender ?? ""}|${role === undefined ? "" : roleHead(role)}`;

/** Words that more than one full name of a person has. */
function sharedWords(names: Name[]): Set<string> {
	const keyOf = new Map<string, string>();
	const shared = new Set<string>();
	for (const name of names) {
		if (name.type !== "PERSON") continue;
		const content = contentWords(name.key.split(" "));
		if (!isFull(content)) continue;
		for (const word of content) {
			const key = keyOf.get(word);
			if (key === undefined) keyOf.set(word, name.key);
			else if (key !== name.key) shared.add(word);
		}
	}
	return shared;
}

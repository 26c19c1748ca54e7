import { isFunction, type Node, type Source, walk } from "./source.ts";

/** Words that code lists: in a pattern's alternatives, in a string that is split, in an array. */
export interface WordList {
	where: string;
	words: ReadonlySet<string>;
	inFunction: boolean;
}

/** Fewer words are a condition, not a list. */
const LEAST = 3;

/** Every list of at least three lower-case words in a file. */
export function wordListsIn({ path, text, program }: Source): WordList[] {
	const lists: WordList[] = [];
	walk(program, (node, parents) => {
		for (const words of listedIn(node, parents)) {
			if (words.length < LEAST) continue;
			const line = text.slice(0, node.start).split("\n").length;
			lists.push({ where: `${path}:${line}`, words: new Set(words), inFunction: parents.some(isFunction) });
		}
	});
	return lists;
}

function listedIn(node: Node, parents: readonly Node[]): string[][] {
	if (node.type === "Literal" && isRegex(node.regex)) return alternatives(node.regex.pattern);
	if (node.type === "Literal" && typeof node.value === "string" && !isText(parents.at(-1)))
		return [prose(node.value)];
	if (node.type === "TemplateElement" && !isText(parents.at(-2)))
		return [prose((node.value as { cooked: string }).cooked)];
	if (node.type !== "ArrayExpression") return [];
	const elements = node.elements as (Node | null)[];
	return [elements.flatMap((each) => (each && isWord(each.value) ? [each.value] : []))];
}

/** A string in a list or a field is a text that somebody reads: the name of a rule, a message. */
const isText = (parent: Node | undefined): boolean =>
	parent === undefined || /^(?:ArrayExpression|NewExpression|Property)$/.test(parent.type);

const isRegex = (value: unknown): value is { pattern: string } =>
	typeof value === "object" && value !== null && "pattern" in value;

const isWord = (value: unknown): value is string =>
	typeof value === "string" && /^[\p{Ll}][\p{L}'’-]*$/u.test(value);

/** The words of a string that holds nothing but words; messages have capitals or marks. */
function prose(text: string): string[] {
	const words = text.trim().split(/\s+/);
	return words.every(isWord) ? words : [];
}

/** For each group of a pattern: its alternatives that begin as words; what may follow them ("s?", "(?:ed|ing)") is no matter. */
function alternatives(pattern: string): string[][] {
	const groups: string[][] = [[""]];
	const closed: string[][] = [];
	for (const part of pattern.matchAll(/\(\?(?:[:=!]|<[=!]|<\w+>)|\[(?:\\.|[^\]])*\]|\\.|./gsu)) {
		const [token] = part;
		const group = groups.at(-1) as string[];
		if (token.startsWith("(")) groups.push([""]);
		else if (token === ")") closed.push(groups.length > 1 ? (groups.pop() as string[]) : group);
		else if (token === "|") group.push("");
		else group[group.length - 1] += token;
	}
	return [...closed, ...groups].map((group) =>
		group.map((each) => each.replace(/^\^|[?$]+$/g, "")).filter((each) => /^[\p{Ll}'’ -]{2,}/u.test(each)),
	);
}

/** Lists that hold the same words as an earlier one, and lists that share most of theirs with an earlier one. */
export function copiesAmong(lists: readonly WordList[]): { exact: WordList[]; near: WordList[] } {
	const exact: WordList[] = [];
	const near: WordList[] = [];
	lists.forEach((list, at) => {
		const likeness = Math.max(0, ...lists.slice(0, at).map((earlier) => overlap(earlier.words, list.words)));
		if (likeness === 1) exact.push(list);
		else if (likeness >= 0.5) near.push(list);
	});
	return { exact, near };
}

/** Shared words by all words of both. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((word) => b.has(word)).length;
	return shared / (a.size + b.size - shared);
}

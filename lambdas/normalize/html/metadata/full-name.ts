import type { HtmlElement } from "../tree.ts";
import { textsOf } from "./texts.ts";

/** A surname after a first name, perhaps behind an initial. */
const surname = /^(?: \p{Lu}\.)? (\p{Lu}[\p{L}'’-]{1,30})(?![\p{L}'’-])/u;
/** Before the name stands nothing, or what opens a byline; inside a sentence, it may be anybody's. */
const openingOfName = /(?:^|[([„“"»›|:/–—-] ?|\b(?:by|von|par|por|di|door) )$/iu;
/** Parts that name other people; a box about the author may stand in a sidebar. */
const OTHERS: ReadonlySet<string> = new Set([
	"comments",
	"related stories",
	"teaser",
	"advertisement",
	"embedded post",
]);
/** A text node that is read this far for the name. */
const LONGEST = 400;

/**
 * The full name that a page gives beside the first name or account of its only author: "Nils" in "A column by Nils Holm",
 * "jane.roe" in "(Jane P. Roe)". None where the page has two.
 */
export function fullName(root: HtmlElement, part: string): string | undefined {
	const [first, last] = part.split(/[._]/);
	if (first === undefined || first.length < 3 || !/^\p{L}+$/u.test(first)) return undefined;
	const given = first[0]!.toUpperCase() + first.slice(1);
	const found = new Set<string>();
	for (const { text } of textsOf(root, ({ dropped }) => dropped !== undefined && OTHERS.has(dropped))) {
		const line = text.slice(0, LONGEST);
		const at = line.indexOf(`${given} `);
		if (at < 0 || !openingOfName.test(line.slice(0, at))) continue;
		const match = surname.exec(line.slice(at + given.length));
		if (match !== null && (last === undefined || match[1]!.toLowerCase() === last.toLowerCase()))
			found.add(given + match[0]);
	}
	return found.size === 1 ? [...found][0] : undefined;
}

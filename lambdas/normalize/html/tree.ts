/** A run of characters of a page, entities decoded. */
export interface HtmlText {
	text: string;
}

/** An element of a page. Only what reading an article needs: no siblings, no events, no namespaces. */
export interface HtmlElement {
	/** Lower-case, without prefix. */
	name: string;
	attributes: Record<string, string>;
	children: HtmlNode[];
	parent: HtmlElement | undefined;
	/** The rule that found it not to be the article. Walks over the article pass it by. */
	dropped?: string;
	/** Kept by `namesOf`. */
	names?: string;
}

export type HtmlNode = HtmlText | HtmlElement;

export const isElement = (node: HtmlNode): node is HtmlElement => "name" in node;

/** Calls `visit` on every element below `root` in document order; a subtree is skipped where it returns false. */
export function walk(root: HtmlElement, visit: (element: HtmlElement) => unknown): void {
	for (const child of root.children) {
		if (isElement(child) && visit(child) !== false) walk(child, visit);
	}
}

/** Every element below `root` that satisfies the test, in document order. */
export function findAll(root: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement[] {
	const found: HtmlElement[] = [];
	walk(root, (element) => {
		if (test(element)) found.push(element);
	});
	return found;
}

/** The first element below `root` that satisfies the test. */
export function find(root: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement | undefined {
	for (const child of root.children) {
		if (!isElement(child)) continue;
		const found = test(child) ? child : find(child, test);
		if (found !== undefined) return found;
	}
	return undefined;
}

/**
 * The text below an element with white space folded; dropped parts are left out unless `all`.
 *
 * @param limit stops after about so many characters: for telling short from long without reading a page for each of its wrappers.
 */
export function textOf(element: HtmlElement, all = false, limit = Number.POSITIVE_INFINITY): string {
	const parts: string[] = [];
	collect(element, parts, all, limit);
	return parts.join("").replace(/\s+/gu, " ").trim();
}

/** Readings beside Chinese characters are no words of a line, whatever it is read for. */
const READINGS = new Set(["rt", "rp", "rtc"]);

/** Returns how much of the limit is left. */
function collect(element: HtmlElement, parts: string[], all: boolean, limit: number): number {
	let left = limit;
	for (const child of element.children) {
		if (left <= 0) break;
		if (isElement(child) && READINGS.has(child.name)) continue;
		if (!isElement(child)) {
			parts.push(left < child.text.length ? child.text.slice(0, left) : child.text);
			left -= child.text.length;
		} else if (all || child.dropped === undefined) {
			if (!inline.has(child.name)) parts.push(" ");
			left = collect(child, parts, all, left);
			if (!inline.has(child.name)) parts.push(" ");
		}
	}
	return left;
}

/** The elements that enclose an element, itself first. */
export function lineage(element: HtmlElement): Set<HtmlElement> {
	const found = new Set<HtmlElement>();
	for (let each: HtmlElement | undefined = element; each !== undefined; each = each.parent) found.add(each);
	return found;
}

/** True where `outer` is `inner` or one of its ancestors. */
export function encloses(outer: HtmlElement, inner: HtmlElement | undefined): boolean {
	for (let element = inner; element !== undefined; element = element.parent) {
		if (element === outer) return true;
	}
	return false;
}

/** True where one of an element's ancestors has the name. */
export function isWithin(element: HtmlElement, name: string): boolean {
	for (let each = element.parent; each !== undefined; each = each.parent) {
		if (each.name === name) return true;
	}
	return false;
}

/** Elements that do not end the line. */
export const inline: ReadonlySet<string> = new Set(
	"a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rbc rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr amp-link".split(
		" ",
	),
);

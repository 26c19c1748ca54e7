import { type HtmlElement, isElement } from "../tree.ts";
import { isElsewhere } from "./page.ts";

const MOST = 20_000;

/** A run of text of a page. */
export interface PageText {
	text: string;
	inFooter: boolean;
}

/** The runs of text of a page in its order, parts that speak of other stories left out. */
export function* textsOf(
	element: HtmlElement,
	passBy: (element: HtmlElement) => boolean = isElsewhere,
	count = { lines: 0 },
	inFooter = false,
): Generator<PageText> {
	if (passBy(element) || element.name === "head" || count.lines > MOST) return;
	const below = inFooter || element.dropped === "footer";
	for (const child of element.children) {
		if (isElement(child)) yield* textsOf(child, passBy, count, below);
		else {
			count.lines++;
			yield { text: child.text.replace(/\s+/gu, " ").trim(), inFooter: below };
		}
	}
}

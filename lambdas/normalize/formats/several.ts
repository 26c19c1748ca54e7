import { IngestError } from "../../shared/errors.ts";
import { type Draft, type Found, isSeveral } from "../draft.ts";

/**
 * The articles of a file that may hold several: of one item what `read` makes of it, of more each to be read on its own.
 *
 * @param what holds the items, for people: "feed"
 */
export function several<Item>(
	what: string,
	items: readonly [Item, ...Item[]],
	read: (item: Item) => Draft | Promise<Draft>,
): Found | Promise<Found> {
	if (items.length === 1) return read(items[0]);
	return { what, articles: items.map((item) => () => read(item)) };
}

/** Narrows a list to one that has an item. */
export const isFilled = <Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] =>
	items.length > 0;

/**
 * What is one of several articles cannot itself be several: they would have no numbers.
 *
 * @throws IngestError `several-articles`
 */
export function onlyOne(found: Found): Draft {
	if (isSeveral(found))
		throw new IngestError(
			"several-articles",
			`One article is expected here, and the ${found.what} holds ${found.articles.length}. Save it as a file of its own.`,
		);
	return found;
}

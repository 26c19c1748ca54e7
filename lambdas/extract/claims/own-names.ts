import type { EntityMention } from "../../shared/extraction.ts";
import type { Span } from "../../shared/span.ts";

/**
 * The names that a figure may be about where its sentence sets figures against each other, each beside its own: "Norway won
 * 14 medals, Kenya eight and Fiji two", "rose 4 percent at Tesco and fell 2 percent at Asda". Elsewhere all names.
 */
export function ownNames(
	text: string,
	figure: Span,
	siblings: readonly Span[],
	names: readonly EntityMention[],
): readonly EntityMention[] {
	const own = nameBefore(text, figure, names);
	if (own !== undefined) return [own];
	const others = siblings.filter(({ start }) => start !== figure.start);
	const taken = others.map((other) => nameBefore(text, other, names));
	if (nameBehind(text, figure, names) !== undefined)
		taken.push(...others.map((other) => nameBehind(text, other, names)));
	return names.filter((name) => !taken.includes(name));
}

/** "…, Kenya eight": a name of a list right before the number. */
function nameBefore(
	text: string,
	{ start }: Span,
	names: readonly EntityMention[],
): EntityMention | undefined {
	const name = names.find(({ end }) => end === start - 1 && text[end] === " ");
	const before = name && text.slice(Math.max(0, name.start - 12), name.start);
	return before !== undefined && /(?:[,;]|\band|\bwhile|\bbut) (?:the )?$/.test(before) ? name : undefined;
}

/** "4 percent at Tesco", "14 people in Kherson": where, right behind the number and its noun. */
function nameBehind(text: string, { end }: Span, names: readonly EntityMention[]): EntityMention | undefined {
	return names.find(
		({ start }) =>
			start > end &&
			start - end < 40 &&
			/^(?: [\p{Ll}’'-]{1,20}){0,2} (?:at|in|for|from) (?:the )?$/u.test(text.slice(end, start)),
	);
}

import { removeFurniture } from "../../../lambdas/normalize/furniture/remove-furniture.ts";

const filler = Array.from(
	{ length: 16 },
	(_, n) => `Paragraph ${n} of the story says what the council decided and why it did so.`,
);

/** The rule that takes a line out where it stands; undefined where it stays. */
export function ruleFor(
	line: string,
	place: "top" | "middle" | "end" = "middle",
	kind: "paragraph" | "heading" = "paragraph",
) {
	const at = { top: 0, middle: 8, end: filler.length }[place];
	const blocks = filler
		.toSpliced(at, 0, line)
		.map((text) => ({ kind: text === line ? kind : ("paragraph" as const), text }));
	const { removed } = removeFurniture(blocks, {
		title: "Bridge closes for repairs",
		bylines: ["Jane Roe"],
		publisher: "The Daily Example",
	});
	return removed[0]?.rule;
}

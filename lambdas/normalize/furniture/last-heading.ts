import type { Place, Rule } from "./rule.ts";

/** A heading with nothing under it at the end: what it announced ("More on this topic", "About the author") was taken out. */
export const lastHeading: Rule = {
	name: "heading without text",
	matches: ({ block, fromEnd, fromTop }: Place) => block.kind === "heading" && fromEnd === 0 && fromTop > 0,
};

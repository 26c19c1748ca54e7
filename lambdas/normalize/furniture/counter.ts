import { nearTop, type Place, type Rule } from "./rule.ts";

const short = /^[\d.,]{1,6}\s?[km]$/iu;
const bare = /^\d{2,6}$/;

/** How many liked, read or shared it: "1.2K", or a bare number above the story. Rows and items of lists may be numbers. */
export const counter: Rule = {
	name: "counter",
	matches: (place: Place) =>
		(place.block.kind === "paragraph" || place.block.kind === "heading") &&
		(short.test(place.text) || (nearTop(place) && bare.test(place.text))),
};

import { nearTop, type Place, type Rule } from "./rule.ts";

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The headline once more: the title is metadata, not text. Only at the top: a last line may well echo it. */
export const repeatedTitle: Rule = {
	name: "repeated title",
	matches: (place: Place) =>
		place.meta.title !== undefined &&
		nearTop(place) &&
		place.words <= 60 &&
		letters(place.text) === letters(place.meta.title),
};

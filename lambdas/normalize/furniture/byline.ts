import { nearEnd, nearTop, type Place, type Rule } from "./rule.ts";

/** "By Jane Roe", "BY JANE ROE AND JOHN DOE | The Daily Example", "Von Anna Muster", "Por Ana Pérez". */
const opening =
	/^[\p{P}\s]{0,4}(?:(?:written |words |story |reported |posted |published )?by|von|vom|text:?|autor(?:in)?:?|author:?|par|por|di|door|av|af|przez|автор:?|автори:?|yazan:?|oleh:?|bởi|tác giả:?|作者[:：]|記者|文[/／]|글|كتبت?\s?:|بقلم\s?:?|إعداد\s?:|लेखक\s?:)\s{0,2}(?=[\p{Lu}\p{Lt}\p{Lo}@])/iu;
const words = /[\p{L}\p{M}.'’@-]+/gu;
const particle =
	/^(?:and|und|et|y|e|en|och|og|i|ja|de|del|della|di|da|do|dos|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|of|the|in|for|with|staff|writer|correspondent|reporter|editor|senior|political|business|sports?)$/iu;

/** True where all words of the text are capitalised or the small words that stand between names. */
function onlyNames(text: string): boolean {
	const found = text.match(words) ?? [];
	return (
		found.length > 0 &&
		found.length <= 16 &&
		found.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}@]/u.test(word) || particle.test(word))
	);
}

/** A line that names who wrote the story. Near the top or the end only: "By Monday" opens many a paragraph. */
export const byline: Rule = {
	name: "byline",
	matches: (place: Place) => {
		const { text, meta, block } = place;
		if (
			!(nearTop(place) || nearEnd(place)) ||
			place.words > 18 ||
			/[.!?…]$/u.test(text) ||
			block.kind === "table-row"
		)
			return false;
		const stripped = text.replace(opening, "");
		const opened = stripped !== text;
		if (opened && onlyNames(stripped.split(/[|•·–—]|\d/u)[0]!)) return true;
		const names = meta.bylines ?? [];
		const bare = stripped.replace(/[\p{P}\s]{1,20}$/u, "").toLowerCase();
		return names.some((name) => bare === name.toLowerCase());
	},
};

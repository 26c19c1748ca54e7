/** The words that make up a third or more of English prose and are rare in any other language's. */
const FUNCTION_WORDS = new Set(
	(
		"the of and to that is was for with as by at from his her their its this which have has had not but are were been " +
		"said will would could after about who they he she it be or than when what there more over also into other up out"
	).split(" "),
);

/** Share of a text's words that are English function words; 0 where there are fewer than twelve words. */
export function englishShare(text: string): number {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	if (words.length < 12) return 0;
	return words.filter((word) => FUNCTION_WORDS.has(word)).length / words.length;
}

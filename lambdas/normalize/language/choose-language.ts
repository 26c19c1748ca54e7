import type { Article } from "../../shared/article.ts";
import { detectLanguage } from "./detect-language.ts";

/**
 * The text's language. What the file declares is kept, with its region, where the text is in that language; where
 * it clearly is not, the text counts: pages made from a template declare the template's language.
 */
export async function chooseLanguage(
	text: string,
	declared: Article["language"],
): Promise<Article["language"]> {
	const detected = await detectLanguage(text);
	if (declared === undefined)
		return detected === undefined ? undefined : { value: detected, source: "detected" };
	if (detected === undefined || sameLanguage(declared.value, detected)) return declared;
	return { value: detected, source: "detected" };
}

/** Codes that name one language, or ones that detectors take for one another. */
const ALIASES: Record<string, string> = {
	nb: "no",
	nn: "no",
	iw: "he",
	in: "id",
	fil: "tl",
	hr: "sr",
	bs: "sr",
	sh: "sr",
	ms: "id",
};

function sameLanguage(tag: string, code: string): boolean {
	const primary = (value: string) => {
		const language = value.toLowerCase().split("-")[0]!;
		return ALIASES[language] ?? language;
	};
	return primary(tag) === primary(code);
}

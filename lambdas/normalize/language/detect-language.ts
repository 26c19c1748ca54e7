import { englishShare } from "./english.ts";

/**
 * The language of a text as ISO 639-1, or undefined where it is too short or too mixed to tell.
 * English is recognised by its function words; only other texts load the n-gram tables (1 MB, 200 ms).
 */
export async function detectLanguage(text: string): Promise<string | undefined> {
	const sample = text.slice(0, 5000);
	if (englishShare(sample) > 0.25) return "en";
	if (sample.replace(/[^\p{L}]/gu, "").length < 20) return undefined;
	const { eld } = await import("eld/extrasmall");
	const result = eld.detect(sample);
	return result.language !== "" && result.isReliable() ? result.language : undefined;
}

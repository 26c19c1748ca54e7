import type { ExtractInput } from "../document.ts";

const DAY_FIRST = /^en-(?!US|PH|CA)[A-Z]{2}$/;
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/g;
const SOUTH =
	/\b(?:Australia|New Zealand|South Africa|Argentina|Chile|Uruguay|Paraguay|Zimbabwe|Botswana|Namibia|Lesotho|Eswatini|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Auckland|Wellington|Christchurch|Johannesburg|Cape Town|Pretoria|Durban|Buenos Aires|Santiago|Montevideo|Harare)\b/i;

/**
 * Whether "03/04/2026" is 3 April: by another date of the article that can only be read one way, else by the
 * language's country. Undefined where neither tells.
 */
export function dayFirst({ text, language }: ExtractInput): boolean | undefined {
	for (const [, first, second] of text.matchAll(SLASHED)) {
		if (Number(first) > 12 && Number(second) <= 12) return true;
		if (Number(second) > 12 && Number(first) <= 12) return false;
	}
	if (language === "en-US") return false;
	return DAY_FIRST.test(language ?? "") ? true : undefined;
}

/** Whether the seasons are those of the southern hemisphere, by the dateline's place. */
export function isSouthern(dateline: string | undefined): boolean {
	return dateline !== undefined && SOUTH.test(dateline);
}

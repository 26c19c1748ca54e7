import type { Extraction } from "../shared/extraction.ts";
import { findAttributions } from "./attribution/find-attributions.ts";
import { addClaims } from "./claims/add-claims.ts";
import { addSpeakers } from "./claims/add-speakers.ts";
import { findDates } from "./dates/find-dates.ts";
import { type Document, type ExtractInput, readDocument } from "./document.ts";
import { articleCountry } from "./entities/places/article-country.ts";
import { withContainers } from "./entities/places/containers.ts";
import { recognize } from "./entities/recognize/recognize.ts";
import { resolve } from "./entities/resolve/resolve.ts";
import { findFigures } from "./figures/find-figures.ts";
import { addMeasures } from "./measures/add-measures.ts";
import { impliedAbout } from "./measures/implied-about.ts";
import { signatureOf } from "./signature/signature-of.ts";
import { readText, withDates } from "./text/reading.ts";

/** What is read by English rules and an English model. */
const ENGLISH_ONLY = ["entities", "figures", "dates", "attributions"];

export interface Extracted {
	extraction: Extraction;
	/** The sentences and tokens that the spans were read from. */
	document: Document;
}

/**
 * Finds entities, figures, dates and who says what in a normalized text. Pure: no clock, no network, the same
 * input gives the same output. Never throws; linear in the text's length. A text that is said to be in another
 * language than English comes back empty and says so, instead of being guessed at.
 */
export function extract(input: ExtractInput): Extracted {
	const document = readDocument(input);
	const language = input.language ?? "en";
	if (!/^en\b/i.test(language)) {
		const nothing = { entities: [], things: [], figures: [], dates: [], attributions: [] };
		return { extraction: { ...nothing, unsupported: { language, skipped: ENGLISH_ONLY } }, document };
	}
	const { entities, things: resolved } = resolve(document, recognize(document));
	const things = withContainers(document, resolved);
	const named = readText(document, entities);
	const dates = findDates(named);
	const reading = withDates(named, dates);
	const attributions = findAttributions(reading);
	const country = articleCountry(document, things);
	const bare = findFigures(reading, { entities, dates, ...(country && { country }) });
	const claims = addClaims(reading, bare, { entities, things, dates, attributions });
	const figures = impliedAbout(document, addMeasures(document, claims), { entities, things });
	const signature = signatureOf(document, things, figures);
	const spoken = addSpeakers(reading, attributions, { entities, things });
	return { extraction: { entities, things, figures, dates, attributions: spoken, signature }, document };
}

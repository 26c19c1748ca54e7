import type { Quantity } from "../../../shared/extraction.ts";
import type { Line } from "../quantities/amount.ts";
import { afterOf, attribute, matterOf, pastRate } from "./behind.ts";
import { asHighAs, isGlued, mover } from "./extent.ts";
import { type Counted, named, type Place } from "./named.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { ofCount } from "./of-count.ts";
import { ofShare } from "./of-share.ts";
import { addedTo, spentOn, worthOf } from "./spending.ts";
import { subjectBefore } from "./subject.ts";

/** What the quantity counts or measures, and what happened to it. Absent where the sentence does not say. */
export function readCounted(line: Line, quantity: Quantity, place: Place): Counted {
	switch (quantity.kind) {
		case "count":
			return ofCount(line, quantity, place);
		case "percent":
		case "percentage-points":
		case "ratio":
			return ofShare(line, quantity, place);
		case "money":
			return named(
				line,
				attribute(line, place) ??
					afterOf(line, pastRate(line, place), /^(?:of|in)$/) ??
					worthOf(line, place) ??
					spentOn(line, place) ??
					addedTo(line, place) ??
					subjectBefore(line, place.from),
			);
		case "measure":
			return named(
				line,
				matterOf(line, pastRate(line, place)) ??
					attribute(line, place, quantity.unit !== "{magnitude}" && !isGlued(line, place)) ??
					asHighAs(line, place) ??
					mover(line, place) ??
					subjectBefore(line, place.from),
			);
		case "speed":
			return named(line, subjectBefore(line, place.from) ?? mover(line, place));
		case "duration":
			return named(
				line,
				attribute(line, place, true) ??
					(quantity.change === undefined ? undefined : subjectBefore(line, place.from)),
			);
		case "age":
			return named(line, attribute(line, place, true));
		case "temperature":
			return quantity.change === undefined ? {} : named(line, subjectBefore(line, place.from));
		case "rank":
			return named(line, nounPhraseAt(line, place.to, false));
		default:
			return {};
	}
}

/** A dateline is not longer than this, in UTF-16 units. */
const LONGEST = 120;

const OPENING = /^(\p{Lu}[^\n–—]{1,100}?)(?: ?[–—]{1,2} ?| -{1,2} )(?=["“‘]?[\p{Lu}\d])/u;
const AGENCY = /\([\p{L}\p{N} ./&-]{2,40}\)$/u;
const DAY = /\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?$/u;

/**
 * Where the dateline ends that a text opens with: "LUANDA, Nov. 24 (Lusa) - At least 57 people …" tells who sends
 * the story and from where, not whom its first figure is about. 0 where there is none.
 */
export function datelineEnd(text: string): number {
	const found = OPENING.exec(text.slice(0, LONGEST));
	if (found === null) return 0;
	const [whole, opening = ""] = found;
	const [place = ""] = opening.split(",", 1);
	const inCapitals = !/\p{Ll}/u.test(place);
	return inCapitals || AGENCY.test(opening) || DAY.test(opening) ? whole.length : 0;
}

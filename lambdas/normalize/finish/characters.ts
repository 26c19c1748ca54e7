// Spaces of any width, no-break or not, and tabs: to a reader of words they are one thing.
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
// Control characters, byte order marks, soft hyphens, zero-width space, word joiner, bidi marks, interlinear
// and object replacement characters: invisible. Joiners (200c, 200d) stay: Persian and emoji need them.
const INVISIBLE =
	/(?!\n)[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc]/gu;
const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Only `\n` breaks lines afterwards. */
export function unifyLineBreaks(text: string): string {
	return text.replace(LINE_BREAKS, "\n");
}

/** NFC, one kind of space, nothing invisible; line breaks as `\n`. Typographic quotes and dashes stay. */
export function cleanCharacters(text: string): string {
	const visible = unifyLineBreaks(text)
		.replace(SPACES, " ")
		.replace(INVISIBLE, "")
		.toWellFormed()
		.normalize("NFC");
	return visible.includes("《")
		? visible.replace(READINGS, "").replace(/｜(?=\p{Script=Han})/gu, "")
		: visible;
}

/** "道路庁《どうろちょう》": readings beside characters in plain text, as Aozora Bunko writes them. In Chinese such marks hold titles. */
const READINGS = /(?<=[\p{Script=Han}々ヶぁ-ゖァ-ヺ])《[ぁ-ゖァ-ヺー・]{1,30}》/gu;

/** The same on one line, without outer or doubled spaces: the form of a block's text. */
export function cleanLine(text: string): string {
	return cleanCharacters(text).replace(/\s+/g, " ").trim();
}

/** Headlines are shorter; decks and lone sentences without a stop are longer. */
const LONGEST = 120;
const MOST_WORDS = 18;

const TERMINAL = /[.!…,;:。！，、；：][”"’'»」』)\]]*$/;
const QUESTION = /[?？][”"’'»」』)\]]*$/;

/** A line of prose: it ends like a sentence or is longer than any heading. */
export function looksLikeProse(line: string): boolean {
	return line.length > LONGEST || TERMINAL.test(line) || (QUESTION.test(line) && line.length > 60);
}

/**
 * True for a line that by itself reads as a headline: short, opened by a capital, a figure or a quote (or in a
 * script without case), and not ended like a sentence.
 */
export function looksLikeHeading(line: string): boolean {
	if (looksLikeProse(line)) return false;
	if (!/\p{L}{2}/u.test(line) && !/[\u3040-\u9fff\uac00-\ud7a3]/.test(line)) return false;
	if (line.split(" ").length > MOST_WORDS) return false;
	return /^["'“‘«「『(¿¡#\d]*\s?(?:\p{Lu}|\p{Lo}|\d|\$|€|£)/u.test(line);
}

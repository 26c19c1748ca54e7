import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import { hasVerb } from "./clause.ts";
import { isDash, MAX_LENGTH } from "./phrase.ts";
import { nounPhraseEndingAt } from "./phrase-before.ts";

/** "Jane Doe, the mayor of Springfield, said": the subject that ends with the comma or dash at `close`. */
export function apposed(reading: Reading, close: number, floor: number): Run | undefined {
	const open = openingOf(reading, close, floor);
	if (open === undefined) return undefined;
	// "a group that, according to the Post, offered £55m": the offer is told of.
	if (reading.tagged(open - 1, "relative") && reading.lower(open + 1) === "according") return undefined;
	const head = nounPhraseEndingAt(reading, open - 1, floor);
	if (head === undefined) return undefined;
	// "after winning in Orlo, Ana Ruiz, said": the clause before is not who she is
	if (reading.lower(head.first).endsWith("ing") && reading.tagged(head.first - 1, "subordinator"))
		return nounPhraseEndingAt(reading, close - 1, open + 1);
	const led = ledByPreposition(reading, { open, close, head, floor });
	if (led !== undefined) return led;
	const { first } = outerApposition(reading, head, floor) ?? head;
	return { first, last: isAside(reading, open, close) ? open - 1 : close - 1 };
}

/**
 * A preposition leads what stands before the last two commas, so that nobody speaks there. "Lund, at a rally in Orlo, Vermont, said":
 * the whole is where she said it. "In ten years, studies by the bank, which is old, say": when it will be, and the studies speak.
 */
function ledByPreposition(
	reading: Reading,
	{ open, close, head, floor }: { open: number; close: number; head: Run; floor: number },
): Run | undefined {
	const { tagged } = reading;
	const preposition = head.first - 1;
	if (preposition < floor || !tagged(preposition, "preposition")) return undefined;
	if (preposition === floor) return nounPhraseEndingAt(reading, close - 1, open + 1);
	if (!tagged(preposition - 1, "comma")) return undefined;
	const before = nounPhraseEndingAt(reading, preposition - 2, floor);
	if (before === undefined || tagged(preposition - 2, "adverb"))
		return nounPhraseEndingAt(reading, close - 1, open + 1);
	return { first: (outerApposition(reading, before, floor) ?? before).first, last: preposition - 2 };
}

/**
 * "Ana Ruiz, the director, and the mayor, Bo Lund, said": the first token of those who speak together with the phrase that
 * begins at `first`, each with what he is; undefined where it speaks alone.
 */
export function joinedBefore(reading: Reading, first: number, floor: number): number | undefined {
	const { tagged } = reading;
	const close = first - 2;
	if (close <= floor || !tagged(first - 1, "and") || !tagged(close, "comma")) return undefined;
	const open = openingOf(reading, close, floor);
	// "On Monday the bank, a lender, closed, and the mayor said": what closed the bank is no one's name.
	if (open === undefined || hasVerb(reading, open + 1, close)) return undefined;
	const run = apposed(reading, close, floor);
	if (run === undefined || run.last < open) return undefined;
	return joinedBefore(reading, run.first, floor) ?? run.first;
}

/** The mark that opens the insertion. */
function openingOf(reading: Reading, close: number, floor: number): number | undefined {
	const { tagged } = reading;
	const opens = isDash(reading, close)
		? (at: number) => isDash(reading, at)
		: (at: number) => tagged(at, "comma");
	let open = close - 1;
	while (open >= floor && !opens(open)) {
		if (tagged(open, "quote") || close - open > MAX_LENGTH) return undefined;
		open--;
	}
	// "Jane Doe, 45, a nurse, said"
	if (tagged(open - 1, "number") && tagged(open - 2, "comma")) open -= 2;
	return open > floor ? open : undefined;
}

/** "Jane Doe, on Monday, said", "Jane Doe, who lives there, said": not who she is. */
function isAside({ lower, tagged }: Reading, open: number, close: number): boolean {
	if (open + 1 === close || lower(open + 1).endsWith("ing")) return true;
	return tagged(open + 1, "preposition", "relative", "adverb", "subordinator");
}

/** "Smith, a professor at the University of California, Davis, said": from the professor on to Smith. */
function outerApposition(reading: Reading, head: Run, floor: number): Run | undefined {
	const { tagged } = reading;
	const before = head.first - 2;
	if (before < floor || !tagged(head.first - 1, "comma")) return undefined;
	// "The governor, Alhaji Bello Gusau, who visited the school, announced"
	if (tagged(head.first, "name") && tagged(before, "name", "word"))
		return openedBy(reading, "determiner", before, floor);
	if (!tagged(head.first, "determiner", "word") || !tagged(before, "name")) return undefined;
	return openedBy(reading, "name", before, floor);
}

function openedBy(
	reading: Reading,
	tag: "determiner" | "name",
	last: number,
	floor: number,
): Run | undefined {
	const run = nounPhraseEndingAt(reading, last, floor);
	// "As the fire spread, Ana Ruiz, a nurse, said": the clause before is not who she is.
	// "In an old mill, Ana Ruiz, a nurse, said", "the last few days, Lund — a nurse — said": nor is where or when she was.
	const opens =
		run !== undefined &&
		!reading.is(run.last, "time-noun") &&
		reading.tagged(run.first, tag) &&
		!reading.tagged(run.first - 1, "subordinator", "preposition");
	return opens ? run : undefined;
}

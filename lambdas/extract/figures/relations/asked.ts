import type { Figure } from "../../../shared/extraction.ts";
import type { Span } from "../../../shared/span.ts";
import type { Document } from "../../document.ts";
import { Line as Words } from "../../text/line.ts";
import { skipDeterminer } from "../counted/named.ts";
import { headLemma, nounPhraseAt } from "../counted/noun-phrase.ts";
import { isPeople } from "../counted/people.ts";
import { isAmount } from "../counted/phrase-chain.ts";
import { Line, textOf } from "../quantities/amount.ts";
import { namesOtherPoll } from "./share-again.ts";

/** Who was asked, and where the text says so. */
type Asked = Pick<Figure, "counted" | "countedHead"> & { end: number };

/** So far behind it a poll's shares are told. */
const REACH = 700;
/** "a poll conducted last week of 1,000 voters": so many words at most stand between. */
const LONGEST = 7;

const ASKED = new WeakMap<Document, readonly Asked[]>();

/** "A poll of voters found that … Of the plan, 59 percent said": those who were asked last, where nobody else was asked since. */
export function askedBefore(document: Document, figure: Figure): Asked | undefined {
	const { text } = document;
	const asked = ASKED.get(document) ?? findAsked(document);
	ASKED.set(document, asked);
	const last = asked.findLast(({ end }) => end <= figure.start);
	if (last === undefined || figure.start - last.end > REACH) return undefined;
	return namesOtherPoll(new Words(text, { start: last.end, end: figure.start })) ? undefined : last;
}

function findAsked({ text, sentences }: Document): Asked[] {
	return sentences.flatMap((sentence) => askedIn(text, sentence));
}

function askedIn(text: string, sentence: Span): Asked[] {
	const line = new Line(text, sentence, { dates: [], names: [] });
	return line.atoms.flatMap((_, at) => {
		const group = line.is(at, "poll") ? groupOf(line, at + 1) : undefined;
		const own = group ?? (line.is(at, "polling-verb") ? peopleAt(line, at + 1) : undefined);
		return own === undefined ? [] : [own];
	});
}

/** "of 1,000 voters", "conducted among likely voters". */
function groupOf(line: Line, from: number): Asked | undefined {
	for (let at = from; at < from + LONGEST && !line.is(at, "stop-mark", "comma"); at++)
		if (line.is(at, "group-preposition")) return peopleAt(line, at + 1);
	return undefined;
}

function peopleAt(line: Line, from: number): Asked | undefined {
	let at = from;
	while (line.is(at, "approximation", "limit-word") || line.lower(at) === "at") at++;
	at = skipDeterminer(line, at);
	while (isAmount(line, at)) at++;
	const phrase = nounPhraseAt(line, at, true);
	if (phrase?.from !== at) return undefined;
	const countedHead = headLemma(line, phrase);
	if (!isPeople(countedHead) && !line.isCapital(phrase.head)) return undefined;
	return { counted: textOf(line, phrase), countedHead, end: line.atoms[phrase.head]?.end ?? 0 };
}

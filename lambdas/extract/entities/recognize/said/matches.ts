import { isA } from "../../../text/lexicon/lexicon.ts";
import { COUNTRY, REGION } from "../lexicon.ts";
import { listedAt, lowerAt, type Sentence, textAt } from "../sentence.ts";
import type { Stretch } from "./stretch.ts";
import type { Told } from "./told.ts";

const CLUB: Told = { type: "ORG", doubtful: true, team: true };

/** "Marden beat Solway 3-2", "Brescello lost 2-0 to Karvina": who plays for one score is a team; who plays sets is somebody. */
export function toldByMatch({ sentence, first, last, type }: Stretch): Told | undefined {
	if (type !== "PERSON" && type !== "LOC" && type !== undefined) return undefined;
	if (listedAt(sentence, first) & (COUNTRY | REGION) || !isPlaying(sentence, first, last)) return undefined;
	return scoresIn(sentence) === 1 ? CLUB : undefined;
}

function isPlaying(sentence: Sentence, first: number, last: number): boolean {
	const after = lowerAt(sentence, last + 1);
	const before = lowerAt(sentence, first - 1);
	if (isA(after, "match-verb") || isScore(sentence, last + 1)) return true;
	if (after === "came" && lowerAt(sentence, last + 2) === "from") return true;
	if (isA(before, "match-verb")) return true;
	return (
		isA(before, "match-link") &&
		(endsScore(sentence, first - 2) || isA(lowerAt(sentence, first - 2), "match-verb"))
	);
}

/** "3-2", as one piece or as three. */
const isScore = (sentence: Sentence, at: number): boolean =>
	SCORE.test(textAt(sentence, at)) ||
	SCORE.test(`${textAt(sentence, at)}${textAt(sentence, at + 1)}${textAt(sentence, at + 2)}`);

const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

const endsScore = (sentence: Sentence, at: number): boolean =>
	isScore(sentence, at) || isScore(sentence, at - 2);

function scoresIn(sentence: Sentence): number {
	let scores = 0;
	let ended = -2;
	for (let at = 0; at < sentence.pieces.length; at++) {
		if (!isScore(sentence, at)) continue;
		const end = SCORE.test(textAt(sentence, at)) ? at : at + 2;
		// "6-4 6-3": sets follow each other.
		if (at - ended <= 2) return 0;
		scores = 1;
		ended = end;
	}
	return scores;
}

import type { Figure } from "../../shared/extraction.ts";
import { isA } from "../text/lexicon/lexicon.ts";
import type { FigureTime } from "./times.ts";

/** Sentences over which the period of a report's results goes on. */
const REACH = 2;

/**
 * "The firm lost $4 million in the third quarter. Revenue fell 6 percent to $8 million.": results without a time of their own
 * are of the period that the ones before them are of. `sentenceOf` gives the sentence that a figure stands in.
 */
export function withResultsPeriod(claims: Figure[], sentenceOf: (figure: Figure) => number): Figure[] {
	let period: FigureTime | undefined;
	let until = -1;
	return claims.map((claim) => {
		const sentence = sentenceOf(claim);
		if (claim.when !== undefined) {
			const reports = isPeriod(claim.when) && claim.status === undefined && claim.change?.role !== "from";
			// "It had earned $9 million in the third quarter of 2025": the report goes on with its own period.
			if (reports && (period === undefined || sentence > until || !isYearBefore(claim.when, period)))
				period = claim.when;
			if (reports) until = sentence + REACH;
			return claim;
		}
		if (period === undefined || sentence > until || !isResult(claim)) return claim;
		return { ...claim, when: period };
	});
}

/** A quarter, a half, nine months, a fiscal year: what results are told for. */
const isPeriod = ({ text, from, to }: FigureTime): boolean =>
	from !== undefined &&
	to !== undefined &&
	/\b(?:quarter|half|fiscal|(?:three|six|nine) months)\b|^Q[1-4]/i.test(text);

/** What results are compared with ended this many days before, or more. */
const YEAR_BEFORE = 300;

const isYearBefore = (one: FigureTime, other: FigureTime): boolean =>
	Date.parse(other.to ?? "") - Date.parse(one.to ?? "") > YEAR_BEFORE * 86_400_000;

function isResult({ kind, status, change, countedHead }: Figure): boolean {
	if (kind !== "money" && kind !== "percent") return false;
	if (status !== undefined || change?.role === "from" || countedHead === undefined) return false;
	return isA(countedHead, "reported-result");
}

import type { DateFinder, FoundDate } from "./peers.ts";
import { rows } from "./specs.ts";

interface Timex {
	start: number;
	end: number;
	text: string;
	type: string;
	value: string;
}
interface Article {
	text: string;
	dct: string;
	annotated_end: number;
	timex: Timex[];
}

export interface MeantimeScore {
	gold: number;
	overlap: number;
	exact: number;
	valued: number;
	rightValue: number;
	found: number;
	foundInGold: number;
	missed: string[];
	wrong: string[];
	extra: string[];
}

/** Expressions of type DATE or TIME that name a time (a value with digits); any annotated one excuses a find. */
export function scoreMeantime(finder: DateFinder): MeantimeScore {
	const score: MeantimeScore = {
		gold: 0,
		overlap: 0,
		exact: 0,
		valued: 0,
		rightValue: 0,
		found: 0,
		foundInGold: 0,
		missed: [],
		wrong: [],
		extra: [],
	};
	for (const { text, dct, annotated_end, timex } of rows<Article>("meantime.jsonl")) {
		const found = finder(text.slice(0, annotated_end), dct);
		for (const one of found) {
			score.found++;
			if (timex.some((gold) => overlap(one, gold))) score.foundInGold++;
			else
				score.extra.push(
					`${dct} ${text.slice(Math.max(0, one.start - 30), one.end + 20).replace(/\n/g, " ")} | ${JSON.stringify(one)}`,
				);
		}
		for (const gold of timex.filter(
			({ type, value }) => (type === "DATE" || type === "TIME") && interval(value),
		))
			count(score, found, gold, dct, text);
	}
	return score;
}

function count(score: MeantimeScore, found: FoundDate[], gold: Timex, dct: string, text: string): void {
	score.gold++;
	const context = `${dct} …${text.slice(Math.max(0, gold.start - 40), gold.end + 25).replace(/\n/g, " ")}… ${gold.text} = ${gold.value}`;
	const ours = found.filter((one) => overlap(one, gold));
	if (ours.length === 0) {
		score.missed.push(context);
		return;
	}
	score.overlap++;
	if (ours.some(({ start, end }) => start === gold.start && end === gold.end)) score.exact++;
	score.valued++;
	if (ours.some((one) => sameEnds(one, interval(gold.value)))) score.rightValue++;
	else score.wrong.push(`${context} | ${JSON.stringify(ours)}`);
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
	a.start < b.end && b.start < a.end;

/** The ends that are given are those of the gold period; "since 2008" has only the first. */
function sameEnds({ from, to }: FoundDate, gold: [string, string] | undefined): boolean {
	if (!gold || (from === undefined && to === undefined)) return false;
	return (from === undefined || from === gold[0]) && (to === undefined || to === gold[1]);
}

/** The days of a TIMEX3 value; undefined for references and durations. */
export function interval(value: string): [string, string] | undefined {
	const day = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(value);
	if (day) return [value.slice(0, 10), value.slice(0, 10)];
	const month = /^(\d{4})-(\d\d)$/.exec(value);
	if (month) return months(Number(month[1]), Number(month[2]), 1);
	const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
	if (quarter) return months(Number(quarter[1]), 3 * Number(quarter[2]) - 2, 3);
	const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
	if (season) return months(Number(season[1]), { SP: 3, SU: 6, FA: 9, WI: 12 }[season[2] as "SP"], 3);
	const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
	if (week) return weekDays(Number(week[1]), Number(week[2]), week[3] !== undefined);
	if (/^(?:FY)?\d{4}$/.test(value)) return months(Number(value.slice(-4)), 1, 12);
	return /^\d{3}$/.test(value) ? months(Number(value) * 10, 1, 120) : undefined;
}

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const months = (year: number, month: number, count: number): [string, string] => [
	iso(Date.UTC(year, month - 1, 1)),
	iso(Date.UTC(year, month - 1 + count, 0)),
];

function weekDays(year: number, week: number, weekend: boolean): [string, string] {
	const fourth = new Date(Date.UTC(year, 0, 4));
	const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (week - 1));
	return [iso(monday + (weekend ? 5 : 0) * 86_400_000), iso(monday + 6 * 86_400_000)];
}

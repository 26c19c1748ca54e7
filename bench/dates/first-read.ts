import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DateArticle, dateArticles, type GoldDate } from "../../gold/date-articles.ts";
import { findDates } from "../../lambdas/extract/dates/find-dates.ts";
import { readDocument } from "../../lambdas/extract/document.ts";
import { readText } from "../../lambdas/extract/text/reading.ts";
import { overlaps } from "../../lambdas/shared/span.ts";

const FOLDER = join(import.meta.dirname, "../../gold/dates");
const SCORES = join(FOLDER, "scores.json");

/** Shares of the marked dates, and of what was found, of one round. */
interface Score {
	dates: number;
	found: number;
	"same span": number;
	"right days": number;
	precision: number;
}

/** Articles whose dates were marked before they were read: the score at first read beside today's, round by round. */
export function benchFirstRead(): void {
	const first = existsSync(SCORES) ? (JSON.parse(readFileSync(SCORES, "utf8")) as Record<string, Score>) : {};
	for (const { name } of readdirSync(FOLDER, { withFileTypes: true }).filter((entry) =>
		entry.isDirectory(),
	)) {
		const { score, wrong } = scoreRound(dateArticles(join(FOLDER, name)));
		if (first[name] === undefined) {
			first[name] = score;
			writeFileSync(SCORES, `${JSON.stringify(first, null, "\t")}\n`);
		}
		console.log(`Dates of articles marked before they were read, ${name}`);
		console.table({ "at first read": first[name], today: score });
		if (process.env.SHOW === "first-read") for (const line of wrong) console.log(line);
	}
}

function scoreRound(articles: readonly DateArticle[]): { score: Score; wrong: string[] } {
	const wrong: string[] = [];
	let [gold, found, exact, right, given, known] = [0, 0, 0, 0, 0, 0];
	for (const { name, text, publishedAt, dates } of articles) {
		const ours = findDates(readText(readDocument({ text, publishedAt })));
		gold += dates.length;
		given += ours.length;
		known += ours.filter((one) => dates.some((date) => overlaps(date, one))).length;
		for (const extra of ours.filter((one) => !dates.some((date) => overlaps(date, one))))
			wrong.push(`${name}  extra  ${shown(extra)}`);
		for (const date of dates) {
			const one = ours.find((other) => overlaps(date, other));
			if (one) found++;
			if (one?.start === date.start && one.end === date.end) exact++;
			if (one && one.from === date.from && one.to === date.to) right++;
			else wrong.push(`${name}  wanted  ${shown(date)}  got  ${one ? shown(one) : "nothing"}`);
		}
	}
	const share = (part: number, whole: number): number => Number((part / whole).toFixed(3));
	const score = {
		dates: gold,
		found: share(found, gold),
		"same span": share(exact, gold),
		"right days": share(right, gold),
		precision: share(known, given),
	};
	return { score, wrong };
}

const shown = ({ text, from = "", to = "" }: GoldDate): string => `${text} = ${from}..${to}`;

import { isShortWeekday, MONTHS } from "../lexicon.ts";
import { isCapitalised, isGlued, type Word } from "../words.ts";

const NAME_BEFORE =
	/^(?:sheffield|ruby|bloody|super|happy|black|stormy|casual|robinson|giving|big|throwback)$/;
const PAPER =
	/^(?:times|telegraph|mail|mirror|express|post|herald|mercury|age|star|sun|world|tribune|night|independent|sport|people|business|agreement|league|club)$/;

/** Papers, clubs and short names: "Sheffield Wednesday", "the Sunday Times", "Sun", "Monday.com". */
export function isName(words: readonly Word[], at: number, from: number, which: string | undefined): boolean {
	const word = words[from] as Word;
	const next = words[from + 1];
	if (isShortWeekday(word.lower) && !(which && next?.text === ".")) {
		if (
			!(
				next?.text === "." &&
				isGlued(words, from + 1) &&
				/^(?:on|and|to|-)$/.test(words[at - 1]?.lower ?? "")
			)
		)
			return true;
	}
	if (
		next?.text === "." &&
		isGlued(words, from + 1) &&
		isGlued(words, from + 2) &&
		/^\p{Ll}/u.test(words[from + 2]?.text ?? "")
	)
		return true;
	if (isCapitalised(next) && (PAPER.test(next?.lower ?? "") || words[from - 1]?.lower === "the")) return true;
	return NAME_BEFORE.test(words[from - 1]?.lower ?? "") && isCapitalised(words[from - 1]);
}

const TITLE =
	/^(?:mr|mrs|ms|miss|dr|pastor|chief|prince|princess|comrade|senator|justice|hon|bishop|rev|barrister|alhaji)$/;
const OF_DAY = /^(?:mass|prayers?|night|morning|afternoon|evening|service|school)$/;

/** "Sunday Igboho was arrested", "Pastor Friday Okon": a first name, as opens a sentence or follows a title. */
export function isPerson(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	const before = words[at - 1];
	const opens = before === undefined || /^["“‘'(]$/.test(before.text);
	const title = TITLE.test((before?.text === "." ? words[at - 2] : before)?.lower ?? "");
	return (
		(opens || title) &&
		isCapitalised(next) &&
		!OF_DAY.test(next?.lower ?? "") &&
		!MONTHS.has(next?.lower ?? "")
	);
}

/** "every Saturday", "fell on a Sunday" name no one day; "at a Thursday rally" does. */
export function isAnySuch(words: readonly Word[], from: number): boolean {
	const before = words[from - 1]?.lower ?? "";
	if (before === "every" || before === "each") return true;
	return before === "a" && words[from - 2]?.lower === "on";
}

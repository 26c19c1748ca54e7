import { WEEKDAYS } from "./lexicon.ts";
import type { Word } from "./words.ts";

export type Tense = "past" | "future" | undefined;

const words = (list: string) => new Set(list.split(/\s+/));

const FUTURE = words(
	"will ’ll 'll shall would could may might due scheduled slated upcoming forthcoming planned plans planning expects expected expecting hopes hoping intends tomorrow ahead looming pending forecast projected forthcoming",
);
const PAST = words(
	`said told was were had did has been went made came took won lost fell rose hit held met found began left gave saw
	got became ran led brought bought sold sent spoke wrote drew flew grew knew kept felt stood struck fought shot broke
	spent built paid cut put set beat died broke rejected sank shut slid jumped spread swept threw wore woke drove chose froze
	hid overtook overcame withdrew undertook underwent caught taught thought sought laid lay read heard n't`,
);
const PARTICIPLE_ONLY_AFTER_BE = words(
	"held set cut put shot sold sent met made found left paid built read brought",
);
/** Present forms that announce: "the summit opens on Thursday". */
const ANNOUNCING = words(
	`begins begin starts start opens open resumes resume runs run takes take meets meet votes vote faces face returns return
	travels travel goes go visits visit plays play hosts host heads head arrives arrive ends end expires expire closes close
	kicks kick is are marks mark comes reopens reopen launches launch concludes conclude finishes finish premieres premiere
	debuts airs leaves leave joins join assumes departs depart retires retire lasts`,
);
const BEFORE_INFINITIVE = words(
	`agreed agrees agree plan plans planned expected expect expects due set scheduled slated likely wants want hope hopes hoped
	vowed vows promised promises ready about going is are ’s 's intends intend refused pledged deadline poised bound unlikely
	able time`,
);
const SCHEDULED_ING = words(
	"holding meeting visiting travelling traveling hosting arriving returning opening starting beginning going playing voting speaking heading leaving launching flying organizing organising planning",
);
const BE = words("be being");
const SEEMING = words(
	"seemed appeared seems appears believed thought known said found claimed proved happened used had want wanted",
);
const MODALS = words("will would shall should could can may might must to ’ll 'll");
const ARRANGED = words("scheduled slated due expected planned set");
/** Verbs whose date is to come whatever their tense. */
export const PUT_OFF = words(
	`adjourned postponed delayed deferred extended suspended closed shut banned barred remanded halted valid put moved pushed
	rescheduled prolonged renewed forward`,
);
const REACH = 24;

/**
 * Whether a date's clause speaks of the past or the future, from the nearest verb that tells: leftwards
 * first ("will meet on Thursday"), then rightwards ("On Thursday, lawmakers will vote"). Looks at most 24
 * words far. Undefined where nothing tells.
 */
export function tenseAround(sentence: readonly Word[], from: number, to: number): Tense {
	return (
		arrangedFor(sentence, from) ??
		verbRightAfter(sentence, to) ??
		leftwards(sentence, from) ??
		rightwards(sentence, to)
	);
}

/** "The vote planned for June 18 was brought forward"; a weekday so led may well be over. */
function arrangedFor(sentence: readonly Word[], from: number): Tense {
	const led =
		/^(?:for|on|in|by)$/.test(sentence[from - 1]?.lower ?? "") &&
		ARRANGED.has(sentence[from - 2]?.lower ?? "");
	return led && !WEEKDAYS.has(sentence[from]?.lower ?? "") ? "future" : undefined;
}

/** "… is qualified to be president, Clinton on Monday ripped into": the verb that follows at once tells best. */
function verbRightAfter(sentence: readonly Word[], to: number): Tense {
	const next = sentence[to];
	if (!next) return undefined;
	// "Brent for October delivery rose"
	if (/^(?:delivery|deliveries|futures|contracts?)$/.test(next.lower)) return "future";
	if (/^(?:will|would|shall)$/.test(next.lower)) return "future";
	// "February's figures are due on March 24"
	const noun = /^['’]s$/.test(next.lower) ? sentence[to + 1] : next;
	if (MEASURED.test(noun?.lower ?? "")) return "past";
	return PAST.has(next.lower) || isPastForm(next.lower) ? "past" : undefined;
}

/** "agreed" is one, "need" and "proceed" are none. */
const isPastForm = (lower: string): boolean =>
	lower.length > 4 &&
	lower.endsWith("ed") &&
	(!lower.endsWith("eed") || /^(?:dis)?agreed$|^(?:freed|decreed|guaranteed)$/.test(lower));

/** What is measured over a time that is over. */
const MEASURED =
	/^(?:figures?|data|numbers|results|sales|earnings|inflation|payrolls|exports|imports|output|turnout|profits?|revenues?)$/;

function leftwards(sentence: readonly Word[], from: number): Tense {
	for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
		const { lower, text } = sentence[at] as Word;
		if (text === ";" || text === ":") return undefined;
		if (PUT_OFF.has(lower) && leadsOn(sentence, from)) return "future";
		const tense = tenseOf(sentence, at, lower);
		if (tense) return tense;
	}
	return undefined;
}

/** "postponed the vote from Feb. 25 to Dec. 15", "moved to March 3", "adjourned until April" */
const leadsOn = (sentence: readonly Word[], from: number): boolean =>
	/^(?:to|until|till|from)$/.test(sentence[from]?.lower ?? "") ||
	/^(?:to|until|till)$/.test(sentence[from - 1]?.lower ?? "");

function rightwards(sentence: readonly Word[], to: number): Tense {
	for (let at = to; at < Math.min(sentence.length, to + REACH); at++) {
		const { lower, text } = sentence[at] as Word;
		if (text === ";") return undefined;
		const tense = tenseOf(sentence, at, lower);
		if (tense) return tense;
	}
	return undefined;
}

function tenseOf(sentence: readonly Word[], at: number, lower: string): Tense {
	// "He wouldn't say Tuesday whether" tells of no future.
	if (lower === "would" && /^(?:n['’]t|not)$/.test(sentence[at + 1]?.lower ?? "")) return undefined;
	if (FUTURE.has(lower) && !/^M/.test(sentence[at]?.text ?? "")) return "future";
	const before = sentence[at - 1]?.lower ?? "";
	if (lower === "set" && (sentence[at + 1]?.lower === "for" || sentence[at + 1]?.lower === "to"))
		return "future";
	// "The parade is held every year"
	if (/^(?:is|are)$/.test(before) && PARTICIPLE_ONLY_AFTER_BE.has(lower)) return undefined;
	if (BE.has(before) && (PARTICIPLE_ONLY_AFTER_BE.has(lower) || lower.endsWith("ed"))) return undefined;
	// "after trouncing him in Tuesday's primary", "according to a report Tuesday"
	if (lower === "after" || lower === "following" || lower === "according") return "past";
	if (lower === "to") return infinitiveTense(sentence, at, before);
	if (lower === "is" || lower === "are") return presentTense(sentence, at);
	if (lower === "have" || lower === "be") return perfectTense(sentence, at, before);
	if (PAST.has(lower)) return toCome(sentence, at) ? "future" : "past";
	if (isPastForm(lower) && sentence[at - 1]?.text !== "-") return "past";
	// "by 77 votes to 73" announces nothing.
	return ANNOUNCING.has(lower) &&
		sentence[at + 1]?.text !== "-" &&
		!/^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|several|many|some|few)$/.test(before)
		? announced(sentence, at)
		: undefined;
}

/** "will have a meeting" is told by its "will", "could have died" is past. */
function perfectTense(sentence: readonly Word[], at: number, before: string): Tense {
	if (sentence[at]?.lower === "be") return undefined;
	const next = sentence[at + 1]?.lower ?? "";
	const participle = next.endsWith("ed") || PAST.has(next);
	return participle || !MODALS.has(before) ? "past" : undefined;
}

/** "has been scheduled", "was expected", "had been due". */
function toCome(sentence: readonly Word[], at: number): boolean {
	for (let next = at + 1; next <= at + 3; next++) if (ARRANGED.has(sentence[next]?.lower ?? "")) return true;
	return false;
}

/** "agreed to meet", "Xi to visit Paris": to come; "managed to escape": what the verb before says. */
function infinitiveTense(sentence: readonly Word[], at: number, before: string): Tense {
	if (BEFORE_INFINITIVE.has(before)) return "future";
	const next = sentence[at + 1]?.lower;
	return next === "be" && !SEEMING.has(before) ? "future" : undefined;
}

/** "is killed" tells nothing of when, "is on Monday" and "is holding talks" announce. */
function presentTense(sentence: readonly Word[], at: number): Tense {
	const next = sentence[at + 1]?.lower ?? "";
	return SCHEDULED_ING.has(next) || /^(?:to|on|next|due|set|likely|in)$/.test(next) ? "future" : undefined;
}

function announced(sentence: readonly Word[], at: number): Tense {
	const before = sentence[at - 1]?.lower ?? "";
	if (before === "did" || before === "didn") return "past";
	return /^(?:the|a|an|his|her|its|their|to|['’]s)$/.test(before) ? undefined : "future";
}

import { cueVerb } from "../../attribution/cue-verbs.ts";
import type { Reading } from "../../attribution/reading.ts";
import type { Attribution, FigureStatus } from "../../extraction.ts";
import type { Scope } from "./scope.ts";

const words = (list: string) => new Set(list.split(/\s+/));

const DENYING = words("deny refute rebut dispute reject dismiss");
const FORECASTING = words("forecast predict project expect anticipate foresee envisage envision");
const PROMISING = words("pledge promise vow threaten offer undertake propose commit volunteer");
/** After be: "is expected to reach", "are due to". */
const BOUND_FORECAST = words(
	"expected projected forecast predicted likely set due poised bound anticipated going certain unlikely tipped",
);
/** After be, without "to": "winds of 70 km/h are forecast for Friday". */
const PREDICTED = words("expected projected forecast predicted anticipated");
const BOUND_PLAN = words("planned scheduled slated supposed meant intended");
const PLANNING = words(
	"plan plans planned planning intends intend intended intending aim aims aimed aiming seeks seek seeking hopes hope hoping hoped wants want wanted proposes propose proposed proposing agreed agrees agree decided pledged promised vowed prepares preparing committed vows pledges promises",
);
const TARGETS = words("target targets targeted targeting goal");
const FORECAST_NOUNS = words(
	"forecast forecasts projection projections prediction predictions outlook expectations guidance",
);
const FORECAST_ADJECTIVES = words("expected projected forecast predicted anticipated");
const PLAN_ADJECTIVES = words("planned proposed");
const MODALS = words("could may might will would shall 'll ’ll");
/** "she would need a two-thirds majority": would on a condition, whoever says it. */
const NEEDING = words("need require like prefer want take have");
/** What "will" does of somebody's own will: "will hire 300 people" is a plan, "will reach 5 percent" a forecast. */
const DOING = words(
	"hire recruit employ build invest spend pay send deploy open close shut buy acquire sell cut slash lay dismiss fire raise lower launch offer provide give donate allocate create deliver release publish withdraw impose introduce increase reduce contribute dispatch order install plant supply lend borrow issue accept admit resettle deport train move relocate construct fund finance commit fly operate evacuate vaccinate scrap eliminate hold sign host join receive stay start begin test travel",
);

/**
 * Whether a figure is denied, forecast, planned, conditional or a target; absent where it is stated as a fact. Only the
 * clause with the figure counts: "the firm, which has 300 workers, could close" states 300.
 */
export function statusOf(
	reading: Reading,
	scope: Scope,
	attribution: Attribution | undefined,
): FigureStatus | undefined {
	const cue = attribution === undefined ? undefined : cueVerb(attribution.cue.text.toLowerCase());
	if (cue !== undefined && DENYING.has(cue.lemma) && deniesClaim(attribution!)) return "denied";
	if (isTarget(reading, scope)) return "target";
	if (isNegated(reading, scope)) return "denied";
	if (isGiven(reading, scope)) return undefined;
	if (isConditional(reading, scope)) return "conditional";
	const verbs = verbStatus(reading, scope, attribution !== undefined);
	if (verbs !== undefined) return verbs;
	if (cue === undefined) return undefined;
	if (FORECASTING.has(cue.lemma)) return "forecast";
	return isPromise(attribution!.cue.text) ? "planned" : undefined;
}

/** True for a cue that binds who speaks: "pledged", "promised". */
export function isPromise(cue: string): boolean {
	return PROMISING.has(cueVerb(cue.toLowerCase())?.lemma ?? "");
}

/** "rejected reports that 40 died" denies 40; "rejected a $5m offer" does not. */
function deniesClaim(attribution: Attribution): boolean {
	if (/^(?:deny|denie|refut|rebut|disput)/i.test(attribution.cue.text)) return true;
	return /^(?:the |a |any |all |media |press |these |those |such )*(?:claims?|reports?|allegations?|suggestions?|accusations?|figures?|estimates?|that|rumou?rs?|assertions?|charges?|idea|notion|speculation)\b/i.test(
		attribution.content.text,
	);
}

const NEGATABLE = words("did does do has have had is are was were could would will");

/** "did not reach 5 percent", "were not 40 but 30". Not "has not paid in 3 years". */
function isNegated(reading: Reading, { figure, narrow }: Scope): boolean {
	const { classes, lower } = reading;
	for (let at = figure.first - 1; at >= narrow.first && figure.first - at < 9; at--) {
		const is = classes[at];
		if (is === "comma" || is === "but") return false;
		if (is === "preposition" && /^(?:in|for|within|since|after|until|over|by)$/.test(lower[at]!))
			return false;
		if (is !== "not") continue;
		if (lower[at + 1] === "only" || lower[at + 1] === "just" || lower[at + 1] === "until") return false;
		return NEGATABLE.has(lower[at - 1] ?? "") || figure.first - at === 1;
	}
	return false;
}

/** "If the dam fails, 12,000 would …", "would have cost $3bn", "unless it finds $5m". */
function isConditional(reading: Reading, { statement, narrow }: Scope): boolean {
	const { classes, lower } = reading;
	for (let at = statement.first; at <= statement.last; at++) {
		const word = lower[at]!;
		if (
			word === "unless" ||
			(word === "if" &&
				!/^(?:as|even|asked|ask|know|see|wonder|wondered|not|unclear|clear|determine)$/.test(
					lower[at - 1] ?? "",
				))
		)
			return true;
	}
	for (let at = narrow.first; at < narrow.last; at++) {
		if (!/^(?:would|could|might|may)$/.test(lower[at]!)) continue;
		const next = classes[at + 1] === "adverb" || classes[at + 1] === "not" ? at + 2 : at + 1;
		if (lower[next] === "have") return true;
	}
	return false;
}

/** "a target of 2 percent", "its 2 percent target", "aims for 40". */
function isTarget(reading: Reading, { figure, narrow }: Scope): boolean {
	const { lower, classes } = reading;
	for (let at = figure.first - 1; at >= narrow.first && figure.first - at < 6; at--) {
		if (classes[at] === "comma") break;
		if (TARGETS.has(lower[at]!)) return true;
	}
	for (let at = figure.last + 1; at <= narrow.last && at - figure.last < 4; at++) {
		if (TARGETS.has(lower[at]!)) return true;
		if (classes[at] !== "word" && classes[at] !== "name") break;
	}
	return false;
}

/** "the 150-seat parliament", "85 of its 310 branches": told of a thing that is there, whatever is planned for it. */
function isGiven(reading: Reading, { figure }: Scope): boolean {
	const { lower } = reading;
	if (!/^(?:the|its|their|his|her|this)$/.test(lower[figure.first - 1] ?? "")) return false;
	const { end } = reading.tokens[figure.last]!;
	return lower[figure.first - 2] === "of" || /^[-‐‑]\p{L}/u.test(reading.text.slice(end, end + 2));
}

function verbStatus(
	reading: Reading,
	{ figure, narrow }: Scope,
	attributed: boolean,
): FigureStatus | undefined {
	const { lower } = reading;
	const before = lower[figure.first - 1] ?? "";
	if (isForecastNoun(reading, figure.first)) return "forecast";
	if (FORECAST_ADJECTIVES.has(before)) return "forecast";
	if (PLAN_ADJECTIVES.has(before)) return "planned";
	let found: FigureStatus | undefined;
	for (let at = narrow.first; at <= narrow.last; at++) {
		if (at >= figure.first && at <= figure.last) continue;
		found = triggerAt(reading, at, attributed) ?? found;
	}
	return found;
}

/** "a forecast of 3 percent", "expectations for a 2 percent rise" */
function isForecastNoun(reading: Reading, figure: number): boolean {
	for (let at = figure - 1; at > 0 && figure - at < 4; at--) {
		if (/^(?:of|for|at|to|from)$/.test(reading.lower[at]!)) return FORECAST_NOUNS.has(reading.lower[at - 1]!);
	}
	return false;
}

function triggerAt(reading: Reading, at: number, attributed: boolean): FigureStatus | undefined {
	const { classes, lower } = reading;
	const word = lower[at]!;
	const toVerb =
		lower[at + 1] === "to" &&
		classes[at + 2] !== "determiner" &&
		classes[at + 2] !== "number" &&
		classes[at + 2] !== "name";
	if (toVerb) {
		if (word === "aim" || word === "aims" || word === "aimed" || word === "aiming") return "target";
		if (isBe(lower[at - 1]) || isBe(lower[at - 2])) {
			if (BOUND_FORECAST.has(word))
				return DOING.has(lower[at + 2] ?? "") && word !== "likely" ? "planned" : "forecast";
			if (BOUND_PLAN.has(word)) return "planned";
		}
		if (PLANNING.has(word)) return "planned";
		if (isBe(word)) return "planned";
	}
	if (PREDICTED.has(word) && (isBe(lower[at - 1]) || isBe(lower[at - 2])) && !toVerb) return "forecast";
	// "In May", "his will"
	if (!MODALS.has(word) || classes[at] !== "auxiliary" || classes[at - 1] === "determiner") return undefined;
	const verb = classes[at + 1] === "adverb" || classes[at + 1] === "not" ? lower[at + 2] : lower[at + 1];
	if ((word === "will" || word === "would" || word.endsWith("ll")) && DOING.has(verb ?? "")) return "planned";
	// "Carcasses will be towed 20 miles out"
	if (verb === "be" && word === "will" && isDone(reading, at)) return "planned";
	if (word === "would" && NEEDING.has(verb ?? "")) return "conditional";
	// "said inflation would fall" is what "will" becomes in what somebody said.
	return word === "would" && !attributed ? "conditional" : "forecast";
}

function isDone({ lower, classes }: Reading, will: number): boolean {
	const at = classes[will + 2] === "adverb" ? will + 3 : will + 2;
	const word = lower[at] ?? "";
	return /(?:ed|en|built|sold|sent|paid|held|made|cut|put|shut|spent)$/.test(word) && !PREDICTED.has(word);
}

const BE = words("is are was were be been 's ’s");

function isBe(word: string | undefined): boolean {
	return word !== undefined && BE.has(word);
}

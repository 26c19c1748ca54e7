import type { FigureStatus } from "../../shared/extraction.ts";
import { hasVerb } from "../attribution/clause.ts";
import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import type { Scope } from "./scope.ts";

const words = (list: string) => new Set(list.split(/\s+/));

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
const FORECAST_NOUNS = words(
	"forecast forecasts projection projections prediction predictions outlook expectations guidance",
);
const FORECAST_ADJECTIVES = words("expected projected forecast predicted anticipated");
const PLAN_ADJECTIVES = words("planned proposed");
const MODALS = words("could may might will would shall 'll ’ll");
/** "she would need a two-thirds majority": would on a condition, whoever says it. */
const NEEDING = words("need require like prefer want take have cost mean");
/** What "will" does of somebody's own will: "will hire 300 people" is a plan, "will reach 5 percent" a forecast. */
const DOING = words(
	"hire recruit employ build invest spend pay send deploy open close shut buy acquire sell cut slash lay dismiss fire raise lower launch offer provide give donate allocate create deliver release publish withdraw impose introduce increase reduce contribute dispatch order install plant supply lend borrow issue accept admit resettle deport train move relocate construct fund finance commit fly operate evacuate vaccinate scrap eliminate hold sign host join receive stay start begin test travel",
);

/** What the words right before the figure say of it: "a planned 300 job cuts", "a forecast of 3 percent". */
export function amountStatus(reading: Reading, { figure }: Scope): FigureStatus | undefined {
	const before = reading.lower(figure.first - 1);
	if (FORECAST_ADJECTIVES.has(before) || isForecastNoun(reading, figure.first)) return "forecast";
	return PLAN_ADJECTIVES.has(before) ? "planned" : undefined;
}

/** What the nearest verb of the figure's clause says of it, to its left or to its right. */
export function statusFrom(
	reading: Reading,
	{ figure, narrow }: Scope,
	side: "left" | "right",
	attributed: boolean,
): FigureStatus | undefined {
	const { first, last } = withoutOutside(reading, figure, narrow);
	const step = side === "left" ? -1 : 1;
	for (let at = side === "left" ? figure.first - 1 : figure.last + 1; at >= first && at <= last; at += step) {
		const found = triggerAt(reading, at, attributed);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** "inflation, now at 9 percent, would fall": an aside without a verb states what it says. */
function withoutOutside(reading: Reading, figure: Run, narrow: Run): Run {
	const { lower, tagged } = reading;
	let { first, last } = figure;
	while (first > narrow.first && !tagged(first - 1, "comma")) first--;
	while (last < narrow.last && !tagged(last + 1, "comma")) last++;
	const opens = lower(first);
	const aside =
		first > narrow.first &&
		last < narrow.last &&
		/^(?:now|currently|at|already|about|around|up|down|from|still)$/.test(opens);
	return aside && !hasVerb(reading, first, last + 1) ? { first, last } : narrow;
}

/** "a forecast of 3 percent", "expectations for a 2 percent rise" */
function isForecastNoun(reading: Reading, figure: number): boolean {
	for (let at = figure - 1; at > 0 && figure - at < 4; at--) {
		if (/^(?:of|for|at|to|from)$/.test(reading.lower(at))) return FORECAST_NOUNS.has(reading.lower(at - 1));
	}
	return false;
}

function triggerAt(reading: Reading, at: number, attributed: boolean): FigureStatus | undefined {
	const { lower, tagged } = reading;
	const word = lower(at);
	const toVerb =
		lower(at + 1) === "to" &&
		!tagged(at + 2, "determiner") &&
		!tagged(at + 2, "number") &&
		!tagged(at + 2, "name");
	if (toVerb) {
		if (word === "aim" || word === "aims" || word === "aimed" || word === "aiming") return "target";
		if (isBe(lower(at - 1)) || isBe(lower(at - 2))) {
			if (BOUND_FORECAST.has(word))
				return DOING.has(lower(at + 2)) && word !== "likely" ? "planned" : "forecast";
			if (BOUND_PLAN.has(word)) return "planned";
		}
		if (PLANNING.has(word)) return "planned";
		if (isBe(word)) return "planned";
	}
	if (PREDICTED.has(word) && (isBe(lower(at - 1)) || isBe(lower(at - 2))) && !toVerb) return "forecast";
	// "In May", "his will"
	if (!MODALS.has(word) || !tagged(at, "auxiliary") || tagged(at - 1, "determiner")) return undefined;
	const verb = tagged(at + 1, "adverb") || tagged(at + 1, "not") ? lower(at + 2) : lower(at + 1);
	if ((word === "will" || word === "would" || word.endsWith("ll")) && DOING.has(verb ?? "")) return "planned";
	// "Carcasses will be towed 20 miles out"
	if (verb === "be" && word === "will" && isDone(reading, at)) return "planned";
	if (word === "would" && NEEDING.has(verb ?? "")) return "conditional";
	// "said inflation would fall" is what "will" becomes in what somebody said.
	return word === "would" && !attributed ? "conditional" : "forecast";
}

function isDone({ lower, tagged }: Reading, will: number): boolean {
	const at = tagged(will + 2, "adverb") ? will + 3 : will + 2;
	const word = lower(at);
	return /(?:ed|en|built|sold|sent|paid|held|made|cut|put|shut|spent)$/.test(word) && !PREDICTED.has(word);
}

const BE = words("is are was were be been 's ’s");

function isBe(word: string | undefined): boolean {
	return word !== undefined && BE.has(word);
}

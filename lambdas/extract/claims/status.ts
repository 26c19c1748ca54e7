import type { Attribution, FigureStatus } from "../../shared/extraction.ts";
import { cueVerb } from "../attribution/cue-verbs.ts";
import type { Reading } from "../text/reading.ts";
import { isConditional } from "./condition.ts";
import { isDenied, isNegated } from "./denial.ts";
import type { Scope } from "./scope.ts";
import { amountStatus, statusFrom } from "./verb-status.ts";

const words = (list: string) => new Set(list.split(/\s+/));

const FORECASTING = words("forecast predict project expect anticipate foresee envisage envision");
const PROMISING = words("pledge promise vow threaten offer undertake propose commit volunteer");
const TARGETS = words("target targets targeted targeting goal");

/**
 * Whether a figure is denied, forecast, planned, conditional or a target; absent where it is stated as a fact. Only the
 * clause with the figure counts: "the firm, which has 300 workers, could close" states 300.
 */
export function statusOf(
	reading: Reading,
	scope: Scope,
	attribution: Attribution | undefined,
): FigureStatus | undefined {
	if (attribution !== undefined && isDenied(attribution)) return "denied";
	if (isTarget(reading, scope)) return "target";
	if (isNegated(reading, scope)) return "denied";
	if (isGiven(reading, scope)) return undefined;
	if (isConditional(reading, scope)) return "conditional";
	const attributed = attribution !== undefined;
	return (
		amountStatus(reading, scope) ??
		statusFrom(reading, scope, "left", attributed) ??
		cueStatus(attribution) ??
		statusFrom(reading, scope, "right", attributed)
	);
}

/** What "forecast" and "promised" make of all that is said behind them. */
function cueStatus(attribution: Attribution | undefined): FigureStatus | undefined {
	if (attribution === undefined) return undefined;
	if (FORECASTING.has(cueVerb(attribution.cue.text.toLowerCase())?.lemma ?? "")) return "forecast";
	if (FORECAST_OBJECT.test(attribution.content.text.slice(0, 80))) return "forecast";
	return isPromise(attribution.cue.text) ? "planned" : undefined;
}

/** "raised its full-year forecast for passengers to 24 million" */
const FORECAST_OBJECT =
	/^(?:its|their|his|her|the|a)\s+(?:[\w-]{1,20}\s+){0,3}?(?:forecasts?|projections?|outlook|guidance)\b/i;

/** True for a cue that binds who speaks: "pledged", "promised". */
export function isPromise(cue: string): boolean {
	return PROMISING.has(cueVerb(cue.toLowerCase())?.lemma ?? "");
}

/** "a target of 2 percent", "its 2 percent target", "aims for 40". */
function isTarget(reading: Reading, { figure, narrow }: Scope): boolean {
	const { lower, tagged } = reading;
	for (let at = figure.first - 1; at >= narrow.first && figure.first - at < 6; at--) {
		if (tagged(at, "comma")) break;
		if (TARGETS.has(lower(at))) return true;
	}
	for (let at = figure.last + 1; at <= narrow.last && at - figure.last < 4; at++) {
		if (TARGETS.has(lower(at))) return true;
		if (!tagged(at, "word") && !tagged(at, "name")) break;
	}
	return false;
}

/** "the 150-seat parliament", "85 of its 310 branches": told of a thing that is there, whatever is planned for it. */
function isGiven(reading: Reading, { figure }: Scope): boolean {
	const { lower } = reading;
	if (!/^(?:the|its|their|his|her|this)$/.test(lower(figure.first - 1))) return false;
	const { end } = reading.tokens[figure.last]!;
	return lower(figure.first - 2) === "of" || /^[-‐‑]\p{L}/u.test(reading.text.slice(end, end + 2));
}

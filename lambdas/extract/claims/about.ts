import type { Attribution, EntityMention, Thing } from "../../shared/extraction.ts";
import { overlaps, type Span } from "../../shared/span.ts";
import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import { antecedentOf } from "./antecedent.ts";
import type { BySentence } from "./by-sentence.ts";
import { countryOf } from "./country-of.ts";
import type { Names } from "./mentions-before.ts";
import type { Scope } from "./scope.ts";
import { isPromise } from "./status.ts";

/** What is looked at to tell whom a figure is about. */
export interface AboutContext extends Names {
	attributions: BySentence<Attribution>;
	/** The entity of the figure's source. */
	speaker: string | undefined;
	/** The figure tells how many speak. */
	isSource: boolean;
	/** The countries that people of the article rule. */
	leaders: ReadonlyMap<string, string>;
	/** The place of the dateline. */
	home: string | undefined;
	/** Whom the figure before is about. */
	previous: About | undefined;
}

/** Whom a figure is about, and over how many figures that was carried to it. */
export interface About {
	sentence: number;
	ids: readonly string[];
	carried: number;
}

/** Further than this, what nobody names again is no longer the topic. */
const MAX_CARRIED = 3;

/**
 * The things a figure is about: the entities of its clause without those of source, cue and relay, and the one that
 * a pronoun or a definite noun of the clause carries from before ("The company … it cut 300 jobs"). Where the clause names
 * nobody ("the NIS previously estimated 600 deaths"), those of the sentence before.
 */
export function aboutOf(
	reading: Reading,
	scope: Scope,
	attribution: Attribution | undefined,
	context: AboutContext,
): About {
	const { entities, things } = context;
	const { sentence } = scope;
	const own = entities.in(scope.sentence);
	const speaking = attribution === undefined ? [] : speakerSpans(attribution);
	const isSpeaking = (mention: EntityMention) => speaking.some((span) => overlaps(span, mention));
	const speakers = new Set(own.filter(isSpeaking).map(({ entity }) => entity));
	if (context.speaker !== undefined) speakers.add(context.speaker);
	const clause = ownClause(reading, scope, own);
	const bounds = reading.span(clause);
	const about = new Set<string>();
	for (const mention of own) {
		if (!overlaps(mention, bounds) && !isSetting(reading, mention, scope)) continue;
		if (!isSpeaking(mention)) about.add(countryOf(mention.entity, things));
	}
	const carried = antecedentOf(reading, { ...scope, wide: clause }, attribution, context);
	const ownCount = carried.mention?.entity === context.speaker && isOwnCount(reading, scope);
	if (carried.mention !== undefined && !ownCount) about.add(countryOf(carried.mention.entity, things));
	const relative = antecedentName(reading, scope, own);
	if (relative !== undefined) about.add(countryOf(relative.entity, things));
	for (const id of [...about]) {
		const ruled = context.leaders.get(id);
		if (ruled !== undefined) about.add(ruled);
	}
	if (about.size > 0 || carried.expected) return { sentence, ids: [...about], carried: 0 };
	// "two people briefed on the matter said": who speaks is nobody's.
	if (context.isSource) return { sentence, ids: [], carried: 0 };
	const elsewhere = inOtherClauses(
		reading,
		scope,
		own.filter((mention) => !isSpeaking(mention)),
		things,
	);
	if (elsewhere.length > 0) return { sentence, ids: elsewhere, carried: 0 };
	// "Germany promised 12 more": who gives is the source, and the sentence before may be of somebody else.
	if (attribution !== undefined && isPromise(attribution.cue.text)) return { sentence, ids: [], carried: 0 };
	// "In 2023, a quake killed 4,000 people": what happened then is not of whom the story spoke last.
	if (opensWithYear(reading, sentence)) return { sentence, ids: [], carried: 0 };
	const before = fromBefore(sentence, context);
	return { ...before, ids: before.ids.filter((id) => !speakers.has(id)) };
}

/**
 * The clause whose names a figure is about: a relative clause, or a subordinate one that opens with a name, is about its own
 * ("Its rival SkyNorr, which flies 60 planes", "… after Borel bought 12 planes").
 */
function ownClause(reading: Reading, scope: Scope, own: readonly EntityMention[]): Run {
	const { narrow, wide } = scope;
	if (narrow.first <= wide.first) return wide;
	if (antecedentName(reading, scope, own) !== undefined) return narrow;
	const { start } = reading.tokens[narrow.first]!;
	const subordinate = reading.tagged(narrow.first - 1, "subordinator");
	return subordinate && own.some((mention) => mention.start === start) ? narrow : wide;
}

/** "SkyNorr, which flies 60 planes": the name that the figure's relative clause is of. */
function antecedentName(
	{ tokens, lower, tagged }: Reading,
	{ figure, narrow, statement }: Scope,
	own: readonly EntityMention[],
): EntityMention | undefined {
	const relative = narrow.first - 1;
	if (relative <= statement.first || !/^(?:who|which)$/.test(lower(relative))) return undefined;
	// "Moreau, who hosted him, ordered 30 tankers": the clause ended before the figure.
	for (let at = narrow.first; at < figure.first; at++) if (tagged(at, "comma")) return undefined;
	const before = tokens[tagged(relative - 1, "comma") ? relative - 2 : relative - 1];
	return before && own.find((mention) => mention.start < before.end && mention.end >= before.end);
}

function speakerSpans({ source, cue, via }: Attribution): Span[] {
	return via === undefined ? [source, cue] : [source, cue, via];
}

/** "The network kept its count at 43": it counts, nobody says what of it. */
function isOwnCount({ lower }: Reading, { statement }: Scope): boolean {
	if (!/^(?:its|their|his|her)$/.test(lower(statement.first))) return false;
	for (let at = statement.first + 1; at <= statement.last && at - statement.first < 4; at++)
		if (/^(?:count|tally|toll|estimates?)$/.test(lower(at))) return true;
	return false;
}

/** "Two men were killed and seven injured when a crane fell in Port Lenn": the places that the rest of what is said names. */
function inOtherClauses(
	reading: Reading,
	{ statement }: Scope,
	mentions: readonly EntityMention[],
	things: ReadonlyMap<string, Thing>,
): string[] {
	const bounds = reading.span(statement);
	const named = mentions.filter((mention) => mention.type !== "PERSON" && overlaps(mention, bounds));
	return [...new Set(named.map((mention) => countryOf(mention.entity, things)))];
}

/** "In Kenya, officials have confirmed 40 cases": the place that opens the sentence is where all of it happens. */
function isSetting(reading: Reading, mention: EntityMention, { sentence }: Scope): boolean {
	if (mention.type !== "LOC") return false;
	const first = reading.first[sentence]!;
	const place = /^(?:in|at|across|throughout|near|outside|around|off)$/.test(reading.lower(first));
	return place && reading.start(first + 1) === mention.start;
}

function opensWithYear({ first, lower }: Reading, sentence: number): boolean {
	const start = first[sentence]!;
	return lower(start) === "in" && /^(?:19|20)\d\d$/.test(lower(start + 1));
}

/** Whom the figure before is about, else who is named in the sentence before and neither speaks nor passes on; at first the dateline. */
function fromBefore(
	sentence: number,
	{ previous, attributions, entities, things, home }: AboutContext,
): About {
	const isNear =
		previous !== undefined && sentence - previous.sentence <= 1 && previous.carried < MAX_CARRIED;
	if (isNear && previous.ids.length > 0) {
		// A person is named again or stands as "he" or "she": silence is not about them.
		const ids = previous.ids.filter((id) => !id.startsWith("PERSON:"));
		return { sentence, ids, carried: previous.carried + 1 };
	}
	if (sentence === 0) return { sentence, ids: home === undefined ? [] : [home], carried: 0 };
	const speaking = attributions.in(sentence - 1).flatMap(speakerSpans);
	const named = entities
		.in(sentence - 1)
		.filter((mention) => mention.type !== "PERSON" && !speaking.some((span) => overlaps(span, mention)))
		.map((mention) => countryOf(mention.entity, things));
	return { sentence, ids: [...new Set(named)], carried: 1 };
}

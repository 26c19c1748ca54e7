import type { Figure } from "../../../shared/extraction.ts";
import { KINDS } from "../kinds.ts";

const PART =
	/\b(?:including|among (?:them|those|these|whom)|of (?:them|whom|those|these|which)|with)\b,?(?:\s+(?:at least|more than|over|about|around|nearly|almost|roughly|some|up to|as many as|the|an?))*\s*$/i;
const PART_AFTER = /^ of (?:them|whom|those|which|these)\b/i;

/** The ordinal of the whole that the figure is a part of: "34 were killed, including 12 children". */
export function isPart(text: string, figure: Figure, earlier: readonly Figure[]): number | undefined {
	if (!KINDS[figure.kind].part) return undefined;
	const roll = rollCall(text, figure, earlier) ?? ofThose(text, figure, earlier.at(-1), earlier.length - 1);
	if (roll !== undefined) return roll;
	const cue = PART.exec(text.slice(Math.max(0, figure.start - 60), figure.start))?.[0].toLowerCase();
	const partitive = PART_AFTER.test(text.slice(figure.end, figure.end + 12));
	return cue === undefined && !partitive
		? isListed(text, figure, earlier)
		: wholeBefore(text, figure, earlier, { cue: cue ?? "", partitive });
}

/** The nearest count that the part may be of; "with" joins many things, and there a part has the noun of its whole. */
function wholeBefore(
	text: string,
	figure: Figure,
	earlier: readonly Figure[],
	{ cue, partitive }: { cue: string; partitive: boolean },
): number | undefined {
	const anySentence = partitive || /^(?:of|among)/.test(cue);
	for (let index = earlier.length - 1; index >= 0; index--) {
		const whole = earlier[index];
		if (whole === undefined || figure.start - whole.end > 250) return undefined;
		if (!anySentence && /[.!?]["'”’)]*\s+\p{Lu}/u.test(text.slice(whole.end, figure.start))) return undefined;
		if (whole.kind !== "count" || whole.partOf !== undefined) continue;
		if (cue.startsWith("with") && whole.countedHead !== figure.countedHead) return undefined;
		return bounded(figure) > bounded(whole) ? undefined : index;
	}
	return undefined;
}

/** "Of the 157 animals found on Tuesday, 90 were still alive." */
export function ofThose(
	text: string,
	figure: Figure,
	whole: Figure | undefined,
	index: number,
): number | undefined {
	if (
		whole?.kind !== "count" ||
		!KINDS[figure.kind].part ||
		whole.partOf !== undefined ||
		figure.start - whole.end > 120
	)
		return undefined;
	if (
		!/(?:^|[.!?]["”']?\s|\n)(?:Out o|O)f (?:(?:the|those|these|its|their|some|about|more than|nearly) )?(?:[\p{L}.-]{1,20} ){0,3}?(?:[\p{L}.-]{1,20}['’]s? )?$/u.test(
			text.slice(Math.max(0, whole.start - 60), whole.start),
		)
	)
		return undefined;
	const between = text.slice(whole.end, figure.start);
	return between.includes(", ") && !/[.!?]\s/.test(between) && bounded(figure) <= bounded(whole)
		? index
		: undefined;
}

/** "The dead included 14 children": a part of the last count of dead. */
function rollCall(text: string, figure: Figure, earlier: readonly Figure[]): number | undefined {
	const cue =
		/\b(dead|victims|killed|wounded|injured|missing|casualties|hostages|survivors) (?:also )?includ(?:ed|es|e|ing) (?:at least |about |some )?$/i.exec(
			text.slice(Math.max(0, figure.start - 50), figure.start),
		);
	if (cue === null) return undefined;
	const state = STATES[cue[1]!.toLowerCase()];
	for (let index = earlier.length - 1; index >= 0; index--) {
		const whole = earlier[index]!;
		if (
			whole.kind === "count" &&
			whole.partOf === undefined &&
			(state === undefined || state.test(`${whole.event} ${whole.countedHead}`)) &&
			bounded(figure) <= bounded(whole)
		)
			return index;
	}
	return undefined;
}

const STATES: Readonly<Record<string, RegExp>> = {
	dead: /kill|dead|died|death|body/,
	victims: /kill|dead|died|death|body/,
	killed: /kill|dead|died|death/,
	wounded: /wound|injur/,
	injured: /wound|injur/,
	missing: /missing/,
	casualties: /kill|wound|casualty/,
};

/** ", including 12 children and five women": the second of a list is a part of the same whole. */
function isListed(text: string, figure: Figure, earlier: readonly Figure[]): number | undefined {
	const last = earlier.at(-1);
	if (last?.partOf === undefined || figure.kind !== "count" || figure.countedHead === undefined)
		return undefined;
	const between = text.slice(last.end, figure.start);
	return between.length < 60 &&
		/^[\p{L} ’'-]*(?:,| and|, and) $/u.test(between) &&
		!/\b(?:was|were|have|had|has|said)\b/.test(between)
		? last.partOf
		: undefined;
}

function bounded(figure: Figure): number {
	if (figure.kind !== "count") return 0;
	return figure.value ?? figure.low ?? 0;
}

import type { Figure } from "../../../shared/extraction.ts";
import type { Document } from "../../document.ts";
import { carryLevel, mainOf } from "./carry-level.ts";
import { ofThose } from "./part-of.ts";

/** How far back a count may find its noun. */
const REACH = 400;

const HUMAN =
	/^(?:killed|died|injured|wounded|hurt|arrested|detained|missing|dead|hospitali[sz]ed|drowned|evacuated|displaced|sentenced|rescued|sickened|infected|orphaned|evicted|uprooted|maimed|admitted|treated)/;

/** Something happened to what it counts that happens to living things, or its noun is one of people. */
function isLiving(figure: Figure): boolean {
	return (figure.event !== undefined && HUMAN.test(figure.event)) || PEOPLE.test(figure.countedHead ?? "");
}

const PEOPLE =
	/(?:person|man|woman|child|boy|girl|er|or|ist|ian|ee|ant|ent|troop|civilian|soldier|police|staff|crew|refugee|student|patient|victim|palestinian|israeli|ukrainian|russian|pilgrim|guest|relative|pupil|infant|baby|toddler|adult|youth|monk|nun|teen|athlete|hostage|foreigner|national|male|female|guard|personnel|body|survivor|militant|rebel|cadet|recruit|tourist|migrant|american|briton|friend|colleague|captive|inmate|addict|host|priest|imam|chef|clerk|chief|thief|aide|nurse|spouse|orphan|twin|family|pair|couple|animal|cow|dog|horse|whale|bird)$/;

/** "others" are of the kind just counted, or of no kind. */
const NEAR = 150;

const OTHERS = /^(?:others?|more|people)$/;

/** "with over 6,000 reported as killed", "12 others were injured": the noun of the count before still holds. */
export function carryCounted(document: Document, figure: Figure, earlier: readonly Figure[]): Figure {
	if (figure.kind !== "count") return carryLevel(document.text, figure, earlier);
	if (figure.counted === undefined || figure.event === undefined) {
		const level = carryLevel(document.text, figure, earlier);
		if (level !== figure) return level;
	}
	// "Of the enclave's 36 hospitals, only 14 work"
	const whole = earlier.at(-1);
	if (
		figure.counted === undefined &&
		whole?.counted !== undefined &&
		ofThose(document.text, figure, whole, 0) !== undefined
	)
		return { ...figure, counted: whole.counted, countedHead: whole.countedHead! };
	// "the two were accused": people named elsewhere, not the things just counted.
	if (
		figure.counted === undefined &&
		/\b(?:the|these|those) $/i.test(document.text.slice(Math.max(0, figure.start - 6), figure.start))
	)
		return figure;
	const elliptic =
		figure.counted === undefined
			? figure.event !== undefined ||
				isAlone(document.text, figure) ||
				isPartitive(document.text, figure) ||
				isTally(document.text, figure)
			: /^others?$/.test(figure.counted);
	if (!elliptic) return figure;
	for (let index = earlier.length - 1; index >= 0; index--) {
		const other = earlier[index]!;
		if (
			figure.start - other.end >
			(figure.counted === undefined && figure.implied === undefined ? REACH : NEAR)
		)
			break;
		// "50 pupils … . They came, more than 100 of them": others than the pupils.
		if (isTheirs(document.text.slice(other.end, figure.start))) break;
		// "One firefighter died. Dozens of others": others than one are not said to be of its kind.
		if (figure.counted !== undefined && other.value === 1) break;
		if (
			other.kind !== "count" ||
			other.counted === undefined ||
			(OTHERS.test(other.counted) && other.counted !== "people")
		)
			continue;
		// "left 55 dead" has its own people; those of another paragraph are others, those of another sentence if nothing befell them.
		const apart = document.text.slice(other.end, figure.start);
		if (
			figure.event !== undefined &&
			HUMAN.test(figure.event) &&
			figure.counted === undefined &&
			!isPartitive(document.text, figure)
		) {
			if (apart.includes("\n") && !HUMAN.test(other.event ?? "")) continue;
			if (/[.!?]["”’]?\s/.test(apart) && !HUMAN.test(other.event ?? "") && !/\b(?:as|reported)\b/.test(apart))
				continue;
		}
		// A part stands for itself, and only people die: "40 died" does not count the jobs of the sentence before.
		if (other.partOf !== undefined || (other.countedHead === "death" && figure.event !== undefined)) continue;
		if (figure.event !== undefined && HUMAN.test(figure.event) && !isLiving(other)) continue;
		const main = figure.counted === undefined ? mainOf(document.text, other, earlier[index - 1]) : other;
		// "36 people died. The network says 43": of the same people, the same happened.
		const event = figure.event ?? (isTally(document.text, figure) ? main.event : undefined);
		return {
			...figure,
			counted: main.counted!,
			countedHead: main.countedHead!,
			...(event !== undefined && { event }),
		};
	}
	return figure;
}

/** "Kyiv puts the figure at 310,000", "kept its count at 43", "The network says 43." */
function isTally(text: string, figure: Figure): boolean {
	const before = text.slice(Math.max(0, figure.start - 60), figure.start);
	if (
		/\b(?:the|that|this|its|their) (?:own |official |confirmed |overall )?(?:figure|number|total|count|tally|estimate)\b[^.;]{0,20}$/i.test(
			before,
		)
	)
		return true;
	return (
		/\b(?:says?|said|claims?|claimed|reports?|reported|counts?|counted|estimates?|estimated|put it at|puts it at)(?: (?:it|there) (?:is|was|were|are))? $/.test(
			before,
		) && /^(?:[.,;]|$| (?:and|but|while|as of)\b)/.test(text.slice(figure.end, figure.end + 8))
	);
}

/** Whether the sentence that ends here, another than the one before, is of "they" or "we". */
function isTheirs(between: string): boolean {
	const last = Math.max(...[". ", "! ", "? ", "” ", "\n"].map((mark) => between.lastIndexOf(mark)));
	return last >= 0 && /\b(?:they|we)\b/i.test(between.slice(last));
}

/** "…, yet fewer than 220,000 are expected to get it", "131,140 – among them 170,000 children – are homeless", "including 1,878 last year". */
function isAlone(text: string, figure: Figure): boolean {
	const after = text.slice(figure.end, figure.end + 90);
	if (/^(?: [–—] [^–—.]{0,70} [–—])? (?:are|were|have|had|will|would|could|may|might|did|do)\b/.test(after))
		return true;
	// "I had 22 buffaloes. I could save only three."
	if (
		/\b(?:only|just) $/.test(text.slice(Math.max(0, figure.start - 8), figure.start)) &&
		/^[.,;"”]/.test(after)
	)
		return true;
	return (
		/\b(?:including|among (?:them|those)) (?:at least |about |some |more than )?$/.test(
			text.slice(Math.max(0, figure.start - 30), figure.start),
		) && /^(?:[.,;]| (?:in|on|last|this|from|at|since)\b)/.test(after)
	);
}

/** "12 of them", "six of whom", "Of these, 1,402 had waited". */
function isPartitive(text: string, figure: Figure): boolean {
	if (/^ of (?:them|whom|those|which|these)\b/.test(text.slice(figure.end, figure.end + 12))) return true;
	return /(?:^|[.;,!?]["”’]?\s)(?:Out of|Of|Among|of|among) (?:them|whom|those|these|which|that (?:number|total)),?(?: (?:at least|about|some|more than|only|nearly|just|around))? $/.test(
		text.slice(Math.max(0, figure.start - 40), figure.start),
	);
}

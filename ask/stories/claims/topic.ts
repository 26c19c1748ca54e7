import { measureNamed } from "../../../lambdas/extract/measures/measures.ts";
import type { Figure } from "../../../lambdas/shared/extraction.ts";

/** What a figure is compared under. */
export interface Topic {
	/** The same for all figures that may stand in one group. */
	key: string;
	/** How a reader calls it: "deaths", "yards", "bridge". */
	name: string;
	/** From this factor on, two numbers are of two things: see `byValue`. */
	gap: number;
}

/** Places in a list, ages and shares of unnamed things are never compared. */
const INCOMPARABLE: ReadonlySet<Figure["kind"]> = new Set(["rank", "ratio"]);

/** A toll grows from one to many in days; a price or a rate does not. */
const TOLL_GAP = 5;
const LEVEL_GAP = 1.5;

/** Undefined for what cannot be compared: changes by an amount, ranks, shares. */
export function topicOf({
	kind,
	measure,
	unit,
	countedHead,
	change,
	per,
	values,
}: Figure): Topic | undefined {
	if (change?.role === "by" || INCOMPARABLE.has(kind)) return undefined;
	const of = [kind === "count" || values ? "" : (unit ?? kind), per && `per ${per}`]
		.filter(Boolean)
		.join(" ");
	if (measure !== undefined) {
		const known = measureNamed(measure);
		const name = known?.name ?? measure;
		return {
			key: `${known?.kin ?? name} ${known?.unit ?? of}`,
			name,
			gap: kind === "score" ? 1 : (known?.gap ?? (kind === "count" ? TOLL_GAP : LEVEL_GAP)),
		};
	}
	if (kind === "count")
		return countedHead === undefined ? undefined : { key: `count ${countedHead}`, name: countedHead, gap: 1 };
	return {
		key: `${kind} ${of}`,
		name: [countedHead, kind === "measure" ? of : kind].filter(Boolean).join(" "),
		gap: 1,
	};
}

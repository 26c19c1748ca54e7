import { measureNamed } from "../../../lambdas/extract/measures/measures.ts";
import type { Figure } from "../../../lambdas/shared/extraction.ts";

/** What a figure is compared under. */
export interface Topic {
	/** The same for all figures that may stand in one group. */
	key: string;
	/** How a reader calls it: "deaths", "yards", "bridge". */
	name: string;
	/** Whether the words alone say what is measured; else only equal numbers stand together. */
	known: boolean;
}

/** Places in a list, ages and shares of unnamed things are never compared. */
const INCOMPARABLE: ReadonlySet<Figure["kind"]> = new Set(["rank", "ratio"]);

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
		const { kin, name } = measureNamed(measure) ?? { kin: undefined, name: measure };
		return { key: `${kin ?? name} ${of}`, name, known: kind !== "score" };
	}
	if (kind === "count")
		return countedHead === undefined
			? undefined
			: { key: `count ${countedHead}`, name: countedHead, known: false };
	return { key: `${kind} ${of}`, name: [countedHead, of].filter(Boolean).join(" "), known: false };
}

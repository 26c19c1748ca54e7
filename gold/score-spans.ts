import { NAMED_THINGS } from "../lambdas/extract/entities/recognize/kinds.ts";
import type { EntityType } from "../lambdas/shared/extraction.ts";
import type { Score } from "./f1.ts";

/** A labelled span; `type` is any set of labels that both sides use. */
export interface Labelled {
	type: string;
	start: number;
	end: number;
}

/** Counts of spans that agree exactly in place and label, by label and over all. */
export class Scoreboard {
	readonly byLabel = new Map<string, Score>();

	add(found: readonly Labelled[], gold: readonly Labelled[]): void {
		const key = (span: Labelled): string => `${span.type} ${span.start} ${span.end}`;
		const wanted = new Set(gold.map(key));
		for (const span of found) {
			this.of(span.type).found++;
			if (wanted.has(key(span))) this.of(span.type).right++;
		}
		for (const span of gold) this.of(span.type).gold++;
	}

	/** Of one label; of all where absent. */
	score(label?: string): Score {
		if (label !== undefined) return this.of(label);
		const all = { right: 0, found: 0, gold: 0 };
		for (const one of this.byLabel.values()) {
			all.right += one.right;
			all.found += one.found;
			all.gold += one.gold;
		}
		return all;
	}

	private of(label: string): Score {
		let score = this.byLabel.get(label);
		if (!score) {
			score = { right: 0, found: 0, gold: 0 };
			this.byLabel.set(label, score);
		}
		return score;
	}
}

/** Events, products, works and the rest of named things are one label where they are scored. */
export function pooled(type: EntityType): string {
	return NAMED_THINGS.includes(type) ? "MISC" : type;
}

import { dataRows } from "../../gold/development-data.ts";
import { ours } from "../../gold/read-figures.ts";

/** An amount that some system found: where, and of what kind in our terms. */
export interface Amount {
	start: number;
	end: number;
	kind: string;
}

interface Case {
	text: string;
	annotated_end: number;
	[list: string]: unknown;
}

interface Gold {
	start: number;
	end: number;
	type: string;
}

/** MEANTIME (Wikinews): how many of the annotated amounts a figure of the right kind overlaps, by type. */
export function scoreMeantime(
	find: (text: string) => Amount[] = (text) => ours(text),
): { rows: Record<string, { gold: number; found: number }>; missed: string[] } | undefined {
	const articles = dataRows<Case>("figures", "meantime_values.jsonl");
	if (articles === undefined) return undefined;
	const rows: Record<string, { gold: number; found: number }> = {};
	const missed: string[] = [];
	for (const article of articles) {
		const spans = Object.values(article).find((value) => Array.isArray(value)) as Gold[];
		const found = find(article.text.slice(0, article.annotated_end));
		for (const span of spans) {
			const row = rows[span.type] ?? { gold: 0, found: 0 };
			rows[span.type] = row;
			row.gold++;
			const hit = found.some(
				(q) =>
					q.start < span.end &&
					span.start < q.end &&
					(span.type === "QUANTITY" || q.kind.startsWith(span.type.toLowerCase())),
			);
			if (hit) row.found++;
			else
				missed.push(
					`${span.type} ${article.text.slice(span.start - 30, span.end + 20).replaceAll("\n", " ")}`,
				);
		}
	}
	return { rows, missed };
}

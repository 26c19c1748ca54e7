import { readDate } from "../dates.ts";
import type { Front } from "../draft.ts";

/** Notes the times of a line such as "Published 16 February 2026, 10:15 GMT | Updated 17 February 2026". */
export function noteTimes(line: string, front: Front): void {
	for (const part of line.split(/[|•·;]|(?=\b(?:last )?updated?\b)/i)) {
		const date = readDate(part);
		if (date === undefined) continue;
		if (/updat|modif|aktualis|mis à jour|actualiz|atualiz|aggiorn|обновл/i.test(part))
			front.modified ??= { value: date, source: "page" };
		else front.published ??= { value: date, source: "page" };
	}
}

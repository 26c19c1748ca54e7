import type { FigureRow } from "../../../lambdas/index/schema.ts";

type Level = Pick<FigureRow, "article" | "change" | "value">;

/** "Lowered to 40 from 42": what the level was before, in the same article. */
export function isFormerLevel(former: Level, level: Level): boolean {
	if (former.change?.role !== "from" || level.change?.role !== "to") return false;
	return level.article === former.article && level.change.from === former.value;
}

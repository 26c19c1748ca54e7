import type { Figure } from "../../shared/extraction.ts";
import { countedTopic, kindTopic, measureTopic } from "../keys.ts";

/** The topic a figure is stored under: what it means; else what is counted, for counts that say it; else the kind. */
export function figureTopic({
	kind,
	countedHead,
	measure,
}: Pick<Figure, "kind" | "countedHead" | "measure">): string {
	if (measure !== undefined) return measureTopic(measure);
	return kind === "count" && countedHead !== undefined ? countedTopic(countedHead) : kindTopic(kind);
}

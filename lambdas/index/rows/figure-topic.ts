import type { Figure } from "../../shared/extraction.ts";
import { countedTopic, kindTopic } from "../keys.ts";

/** The topic a figure is stored under: what is counted, for counts that say it; else the kind. */
export function figureTopic(figure: Pick<Figure, "kind" | "countedHead">): string {
	return figure.kind === "count" && figure.countedHead !== undefined
		? countedTopic(figure.countedHead)
		: kindTopic(figure.kind);
}

import type { EntityType } from "../../../../shared/extraction.ts";
import { isA } from "../../../text/lexicon/lexicon.ts";
import { isRoleHead } from "../../resolve/titles.ts";

/** What words make of the name they are said of. */
export interface Told {
	type: EntityType;
	/** People may be called it too. */
	doubtful?: boolean;
	/** So plain that a lone word, and a place's name, is one too: "the opera Tosca". */
	sure?: boolean;
	/** Said of who plays: towns' names are teams' too. */
	team?: boolean;
	/** Said of all the names that are joined: "Kesko and Marlow's, the supermarkets". */
	plural?: boolean;
}

/** What a thing is that is called `noun`. */
export function toldBy(noun: string): Told | undefined {
	if (isA(noun, "body-noun")) return { type: "ORG" };
	if (isA(noun, "body-or-person")) return { type: "ORG", doubtful: true };
	if (isRoleHead(noun)) return { type: "PERSON" };
	if (isA(noun, "named-place-noun")) return { type: "LOC" };
	if (isA(noun, "facility-noun")) return { type: "FAC" };
	if (isA(noun, "vessel-noun", "thing-noun")) return { type: "PRODUCT" };
	if (isA(noun, "work-noun")) return { type: "WORK" };
	return isA(noun, "named-event-noun", "storm-word") ? { type: "EVENT" } : undefined;
}

import { AUXILIARIES } from "./auxiliaries.ts";
import { CONJUNCTIONS } from "./conjunctions.ts";
import { DETERMINERS } from "./determiners.ts";
import { words } from "./families.ts";
import { PREPOSITIONS } from "./prepositions.ts";

const { preposition, "loose-preposition": loose } = PREPOSITIONS;

/** A number before one of these counts nothing behind it: "fell to 40 in May", "40 were". "Of" goes on: "40 of the men". */
export const PHRASE_ENDS = {
	"phrase-end": [
		{ ...preposition, lemmas: preposition.lemmas.filter((word) => word !== "of") },
		loose,
		...CONJUNCTIONS.coordinator,
		CONJUNCTIONS.subordinator,
		CONJUNCTIONS.relative,
		...AUXILIARIES.auxiliary,
		AUXILIARIES["contracted-auxiliary"],
		DETERMINERS.article,
		DETERMINERS.demonstrative,
		words(
			"last next each respectively only just then now ago today yesterday tomorrow previously earlier later said compared",
		),
	],
};

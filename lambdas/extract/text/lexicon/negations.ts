import { words } from "./families.ts";

export const NEGATIONS = {
	not: words("not n't n’t never"),
	/** In the place of what is said: nothing is. */
	"nothing-word": words("by not nothing little anything"),
	/** All but a "no": "hardly said", "barely reached". */
	"near-negation": words("hardly barely scarcely neither nor"),
};

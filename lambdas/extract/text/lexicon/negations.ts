import { words } from "./families.ts";

export const NEGATIONS = {
	not: words("not n't n’t never"),
	/** "not only 40 but 50" */
	"not-only": words("only just until"),
	/** "it is false that 40 died", "no evidence that 40 died" */
	"false-word": words("untrue false wrong"),
	"proof-noun": words("evidence truth indication proof"),
	/** In the place of what is said: nothing is. */
	"nothing-word": words("by not nothing little anything"),
	/** All but a "no": "hardly said", "barely reached". */
	"near-negation": words("hardly barely scarcely neither nor"),
};

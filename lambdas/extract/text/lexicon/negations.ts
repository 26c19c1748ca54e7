import { words } from "./families.ts";

export const NEGATIONS = {
	not: words("not n't n’t never"),
	/** All but a "no": "hardly said", "barely reached". */
	"near-negation": words("hardly barely scarcely neither nor"),
};

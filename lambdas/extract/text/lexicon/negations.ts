import { verbs, words } from "./families.ts";

export const NEGATIONS = {
	not: words("not n't n’t never"),
	/** "not only 40 but 50" */
	"not-only": words("only just until"),
	/** "unable to verify", "declined to confirm" */
	"unable-word": words(
		"unable cannot never nor neither refused refuses declined declines failed fails impossible",
	),
	/** What one did not do to somebody who is there all the same: "could not reach 40 villagers". */
	"reaching-verb": verbs(
		`reach rescue save contact locate identify meet free release evacuate find trace visit repay help punish charge
		return refund compensate pardon stop prevent deter`,
	),
	/** "it is false that 40 died", "no evidence that 40 died" */
	"resolving-word": words("vote votes voted decide decided decides"),
	"refusing-word": words("declined declines refused refuses"),
	/** "whether that included nine people" */
	"holding-verb": words("include includes included including involve involves involved"),
	"false-word": words("untrue false wrong"),
	"untrue-word": words("baseless unfounded fabricated fake incorrect inaccurate exaggerated"),
	"proof-noun": words("evidence truth indication proof"),
	/** "said it had no confirmation that": nobody knows. */
	"confirming-noun": words("confirmation verification certainty word"),
	/** What one calls a report that one denies. */
	falsehood: words(
		"nonsense lie lies rubbish propaganda hoax fiction fabrication fabrications disinformation misinformation fantasy rumour rumor",
	),
	/** In the place of what is said: nothing is. */
	"nothing-word": words("by not nothing little anything comment"),
	/** All but a "no": "hardly said", "barely reached". */
	"near-negation": words("hardly barely scarcely neither nor"),
};

import { words } from "./families.ts";

const ends = words(". ! ? …");
const dash = words("– — ― -- ---");
const parts = [words("; :"), dash];

/** Marks by what they do; commas and quotation marks have tags of their own. */
export const MARKS = {
	"sentence-mark": ends,
	/** Parts clauses: "it fell; it rose". */
	"parting-mark": parts,
	/** Ends a clause, with the bracket that closes one. */
	"clause-mark": [ends, ...parts, words(")")],
	/** No clause reaches over these. */
	"clause-break": words("; : ( )"),
	apostrophe: words("' ’ ‘"),
	/** Joins two words without a blank: "Ms.", "km/h". */
	"joining-mark": words("- ‐ ‑ / $ % # @ ' ’ ."),
	/** Ends a clause, or opens or closes a quotation. */
	"stop-mark": words('. ; : ! ? " “ ”'),
	"quotation-mark": words('" “ ” ‘ ’'),
	comma: words(","),
	dash,
	bracket: words("( )"),
};

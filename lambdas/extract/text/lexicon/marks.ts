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
	/** Before a number below nothing. */
	"minus-sign": words("- − –"),
	"minus-word": words("minus negative"),
	/** Before a signed number in a formula or a sum: "= -3", "($-40". */
	"sum-mark": words("< > = ( $"),
	/** "2.5x", "4 × 100" */
	"times-sign": words("x ×"),
	comma: words(","),
	"label-mark": words(":"),
	"clause-parting": words(";"),
	dash,
	hyphen: words("- ‐ ‑"),
	"full-stop": words("."),
	bracket: words("( )"),
	"opening-quote": words('" “ ‘'),
	"closing-quote": words('" ” ’'),
	"degree-sign": words("° º"),
	/** Minutes and seconds of a degree. */
	"prime-mark": words("' ’ ′ \" ” ″"),
	/** Between the parts of a date in digits: "16/02/2026". */
	"date-mark": words("- / ."),
	/** Behind a month, before its year: "Dec. 2019", "Dec/2019". */
	"month-mark": words(". , /"),
	/** Within a link, a path or a version. */
	"path-mark": words("/ \\ _ @ . :"),
	/** Before a number that is a part of a code. */
	"code-mark": words("# _ @ & \\"),
	/** Before a user's name and a topic. */
	"handle-mark": words("@ #"),
	/** Behind the number of an item that opens its line. */
	"item-mark": words(". )"),
};

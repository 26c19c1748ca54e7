import { nouns, verbs, words } from "./families.ts";

const cardinal =
	words(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
	eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`);
const magnitude = words(
	"hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens",
);

/** Words that numbers are spelled with. */
export const NUMBERS = {
	cardinal,
	magnitude,
	"number-word": [cardinal, magnitude, words("half")],
	/** "US $3m" */
	"dollar-prefix": words("us some most"),
	"percent-opener": words("percent per % pc pct"),
	/** "an unbeaten half-century" */
	"batting-word": [
		verbs("hit score make strike notch reach post"),
		words("unbeaten maiden fastest his her patient"),
	],
	/** "Double" is a part of their names: "double digits". */
	"double-noun": [nouns("digit figure standard room agent bed check"), words("jeopardy glazing")],
	"currency-sign": words("$ € £ ¥ ￥ ₹"),
	/** Currencies whose plural is their singular, and which are no other word. */
	"unmarked-currency": words("yen yuan baht renminbi rmb rupiah ringgit euro"),
	"percent-unit": words("% percent percentage pct bps"),
	/** Behind its digits without a blank: "4600m". */
	"magnitude-letter": words("k m bn mn tn b"),
	/** Money by name, whatever the country. */
	"money-word": [nouns("dollar euro pound rupee cent"), words("yen yuan won pence penny")],
};

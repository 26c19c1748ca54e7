import { CALENDAR } from "./calendar.ts";
import { CHANGE } from "./change.ts";
import { COUNTING } from "./counting.ts";
import { CURRENCY_NOUNS } from "./currencies.ts";
import { words } from "./families.ts";
import { NUMBERS } from "./numbers.ts";
import { PERIODS } from "./periods.ts";
import { POLLS } from "./polls.ts";
import { SOFTENERS } from "./softeners.ts";
import { UNIT_WORDS } from "./units.ts";

/** Words that amounts are told with, whatever they are amounts of. */
export const AMOUNTS = {
	/** Stands between a change and its number without being of another matter: "rose in the last quarter by a record 12 percent". */
	"amount-part": [
		SOFTENERS.approximation,
		SOFTENERS["focus-word"],
		SOFTENERS["addition-word"],
		CHANGE["level-link"],
		CHANGE["level-noun"],
		CHANGE["level-adjective"],
		COUNTING["point-noun"],
		COUNTING["share-noun"],
		CALENDAR.weekday,
		CURRENCY_NOUNS["currency-noun"],
		NUMBERS["currency-sign"],
		NUMBERS.magnitude,
		NUMBERS["magnitude-letter"],
		PERIODS["period-noun"],
		POLLS["percent-word"],
		UNIT_WORDS["unit-noun"],
		words(
			`a an the over under than less more up as much many close finish settle end trade trading hit stand in on at of and or , out down between this last ago early late mid reach c p cents pence cent basis per twice
			little back again also steadily annual respectively estimated people share`,
		),
	],
};

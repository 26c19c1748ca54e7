import { words } from "./families.ts";

const region = words("northern southern eastern western central neighboring neighbouring");

/** Words that say what a noun is like. */
export const ADJECTIVES = {
	/** Those that their ending does not tell. */
	adjective:
		words(`new old previous last next past early earlier late latest recent current former first second third final big small large
		great high low long short full half good bad best worst major minor main top middle bottom key net gross total overall whole entire own
		extra further joint single double daily weekly monthly yearly quarterly half-yearly average mean median record strong weak
		sharp steep free common popular public private foreign domestic local global federal royal military civilian cheap young
		additional hot cold dry wet raw rare heavy light modest slight rapid fresh clean open certain`),
	/** In -er and -est, as against "workers" and "forest". */
	"compared-adjective":
		words(`largest biggest smallest highest lowest oldest youngest longest shortest strongest weakest heaviest greatest fastest
		slowest deadliest larger bigger smaller higher lower older younger longer shorter stronger weaker heavier greater faster slower`),
	/** End like adjectives and are nouns. */
	"noun-like-adjective":
		words(`technique boutique antique critique mystique physique hospital capital metal total animal general material official
		professional individual criminal journal signal canal medal vegetable table cable native detective executive initiative
		alternative representative incentive motive locomotive archive olive library salary secretary diary boundary summary
		anniversary missionary topic music clinic traffic public republic critic mechanic epidemic pandemic fabric picnic attic plastic
		ceramic antibiotic narcotic academic catholic paramedic ministry principal mineral funeral coral rival arrival festival
		national multinational trial burial memorial serial editorial tutorial aerial rental portal petal crystal objective directive drive
		dive hive perspective relative cooperative collective operative fugitive captive tribunal terminal arsenal relic statistic
		characteristic commentary documentary dictionary constabulary dispensary tributary mercenary adversary beneficiary subsidiary
		intermediary handful mural`),
	/** "12 more people", "two other men": how many more is not what is counted. */
	"leading-adjective": words(
		"more other others additional further extra such different separate new full straight consecutive successive",
	),
	/** "93 percent full", "7.8 percent lower": what it is, not what it is of. */
	"predicate-adjective":
		words(`full lower higher more less fewer larger smaller bigger stronger weaker faster cheaper certain sure complete contained
		effective owned likely empty behind ahead annually apiece worth late early extra better worse short due long high tall wide
		deep thick heavy old respectively`),
	"region-adjective": region,
	/** "from a record $4 million". */
	"earlier-level": words("previous earlier original current initial record peak"),
	/** Say of a stretch of time which one: "the third fiscal quarter", "the current financial year". */
	"report-adjective": words("second third fourth final latest current same full calendar holiday christmas"),
};

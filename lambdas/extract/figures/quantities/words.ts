/** Small closed classes that several recognisers ask for. */

const IRREGULAR_PLURALS = new Set(
	"people men women children policemen policewomen gunmen fishermen servicemen servicewomen firemen businessmen congressmen lawmen militiamen airmen seamen crewmen spokesmen feet teeth mice geese lives wives knives wolves shelves halves loaves thieves leaves police cattle sheep fish deer aircraft spacecraft hovercraft watercraft personnel troops staff media data criteria phenomena bacteria fungi alumni nuclei stimuli crises analyses bases hypotheses theses oxen dice clergy folk folks migrants salmon shrimp swine poultry offspring species series headquarters works crossroads barracks means gallows craft dozen".split(
		" ",
	),
);

/** Ends like a plural and is none. */
const NOT_PLURAL =
	/(?:ss|us|is|ous|'s)$|^(?:has|was|is|does|goes|says|as|its|his|hers|ours|yours|theirs|this|thus|always|perhaps|besides|news|politics|economics|across|yes|plus|minus|versus|towards|afterwards|nowadays|sometimes|gas|bus|gets|comes|makes|takes|seems|needs|wants|remains|includes|lives|overseas|upwards|downwards|indoors|outdoors|unless|whereas)$/;

/** Looks like a plural noun: "troops", "people", "aircraft". */
export function isPlural(word: string): boolean {
	const lower = word.toLowerCase();
	if (IRREGULAR_PLURALS.has(lower) || /children$|people$|women$|[^iuo]men$/.test(lower)) return true;
	return /^\p{L}[\p{L}’'-]*s$/u.test(lower) && lower.length > 2 && !NOT_PLURAL.test(lower);
}

export const MONTHS: ReadonlySet<string> = new Set(
	"january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
		" ",
	),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
	"monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

/** Words that a name does not end with: a number behind them is no part of a name, whatever their case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	"a about above across after again against ago all almost alone along already also although always am among amid an and another any are around as at away back be because been before behind being below beside besides between beyond both but by can cannot could despite did do does down during each either else even ever every except few for from further had has have he her here hers him his how however i if in including inside instead into is it its itself just last least less like many may me might more most much must my near nearly neither never next no nor not now of off often on once only onto or other our out outside over own part past per perhaps rather same several shall she should since so some still such than that the their them then there these they this those though through throughout thus till to together too toward towards under unlike until up upon us versus very via was we well were what when where whether which while who whom whose why will with within without would yet you your roughly approximately exactly officially currently today yesterday tomorrow overnight meanwhile overall total combined killing injuring wounding".split(
		" ",
	),
);

import { isPeople } from "../../text/lexicon/singular.ts";

const IRREGULAR: ReadonlyMap<string, string> = new Map(
	"people:person persons:person folks:person men:man women:woman children:child feet:foot teeth:tooth mice:mouse geese:goose lives:life wives:wife knives:knife wolves:wolf shelves:shelf halves:half loaves:loaf thieves:thief leaves:leaf calves:calf oxen:ox dice:die media:medium data:data criteria:criterion phenomena:phenomenon bacteria:bacterium fungi:fungus alumni:alumnus nuclei:nucleus stimuli:stimulus crises:crisis analyses:analysis bases:base hypotheses:hypothesis theses:thesis diagnoses:diagnosis species:species series:series headquarters:headquarters aircraft:aircraft spacecraft:spacecraft police:police personnel:personnel staff:staff cattle:cattle sheep:sheep fish:fish deer:deer news:news politics:politics means:means barracks:barracks crossroads:crossroads movies:movie cookies:cookie zombies:zombie ties:tie pies:pie lies:lie calories:calorie selfies:selfie rookies:rookie bogies:bogey buses:bus gases:gas viruses:virus campuses:campus bonuses:bonus statuses:status censuses:census focuses:focus heroes:hero odds:odds buffaloes:buffalo volcanos:volcano torpedoes:torpedo dominoes:domino potatoes:potato tomatoes:tomato vetoes:veto echoes:echo cargoes:cargo mosquitoes:mosquito volcanoes:volcano tornadoes:tornado embargoes:embargo shoes:shoe toes:toe axes:axe glasses:glass houses:house horses:horse nurses:nurse causes:cause cases:case phrases:phrase purchases:purchase licenses:license licences:licence expenses:expense responses:response offenses:offense offences:offence courses:course businesses:business lens:lens quizzes:quiz taxes:tax"
		.split(" ")
		.map((pair) => pair.split(":") as [string, string]),
);

const MEN = /^(.*)(?:men|women)$/;

/** The singular of a noun, lower case: "troops" troop, "people" person, "policemen" policeman. */
export function lemma(word: string): string {
	const lower = word.toLowerCase().replaceAll("’", "'").replace(/'s?$/, "");
	// "MPs", "NGOs".
	if (/^[A-Z]{2,6}s$/.test(word)) return lower.slice(0, -1);
	const irregular = IRREGULAR.get(lower);
	if (irregular !== undefined) return irregular;
	if (MEN.test(lower) && lower.length > 5) return lower.replace(/men$/, "man");
	if (/children$/.test(lower)) return lower.slice(0, -3);
	if (isPeople(lower)) return lower.slice(0, -1);
	if (/(?:ss|us|is)$/.test(lower) || lower.length < 4) return lower;
	if (/ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
	if (/(?:sh|ch|x|ss|zz)es$/.test(lower)) return lower.slice(0, -2);
	if (/s$/.test(lower)) return lower.slice(0, -1);
	return lower;
}

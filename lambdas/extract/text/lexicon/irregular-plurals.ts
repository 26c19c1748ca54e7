const words = (list: string): string[] => list.trim().split(/\s+/);

/** "singular:plural" where no rule gives the one from the other. */
const PAIRS = words(`
person:people man:men woman:women child:children foot:feet tooth:teeth mouse:mice goose:geese ox:oxen die:dice
life:lives wife:wives knife:knives wolf:wolves shelf:shelves half:halves loaf:loaves thief:thieves leaf:leaves calf:calves
medium:media millennium:millennia criterion:criteria phenomenon:phenomena bacterium:bacteria fungus:fungi alumnus:alumni nucleus:nuclei
arboretum:arboreta stratum:strata memorandum:memoranda curriculum:curricula stadium:stadia aquarium:aquaria
symposium:symposia moratorium:moratoria sanatorium:sanatoria spectrum:spectra larva:larvae alga:algae vertebra:vertebrae
cactus:cacti locus:loci radius:radii terminus:termini oasis:oases axis:axes ellipsis:ellipses synthesis:syntheses matrix:matrices
stimulus:stimuli crisis:crises analysis:analyses basis:bases hypothesis:hypotheses thesis:theses diagnosis:diagnoses census:censuses
hero:heroes potato:potatoes tomato:tomatoes veto:vetoes echo:echoes cargo:cargoes torpedo:torpedoes domino:dominoes
mosquito:mosquitoes volcano:volcanoes tornado:tornadoes embargo:embargoes buffalo:buffaloes quiz:quizzes bus:buses gas:gases
movie:movies cookie:cookies zombie:zombies calorie:calories selfie:selfies rookie:rookies bogey:bogeys virus:viruses campus:campuses
bonus:bonuses status:statuses focus:focuses
passer-by:passers-by mother-in-law:mothers-in-law`);

/** One form for one and many. */
export const UNCHANGED: ReadonlySet<string> = new Set(
	words(`police crew cattle sheep fish deer aircraft spacecraft hovercraft watercraft personnel staff data clergy salmon shrimp
	swine poultry offspring species series headquarters works crossroads barracks means gallows odds`),
);

export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
	...PAIRS.map((pair) => pair.split(":") as [string, string]),
	...[...UNCHANGED].map((word): [string, string] => [word, word]),
]);

/** Plural to singular, for those that no rule leads back. */
export const IRREGULAR_SINGULARS: ReadonlyMap<string, string> = new Map([
	...[...IRREGULAR_PLURALS].map(([one, many]): [string, string] => [many, one]),
	["persons", "person"],
	["folks", "folk"],
	["bases", "base"],
	["axes", "axe"],
	["volcanos", "volcano"],
]);

/** Word classes of the noun chunker. Closed ones are complete; verbs are those that news sets beside numbers. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const AUXILIARIES = set(
	"is are was were be been being am has have had having do does did will would can could may might must shall should 're 've 'll ’re ’ve ’ll 'd ’d isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't didn't don't doesn't",
);

export const DETERMINERS = set(
	"the a an this that these those its his her their our my your each every some any no both all another either neither",
);

export const PREPOSITIONS = set(
	"beneath underneath atop alongside aboard opposite amongst toward onto of in on at by for from to with without into onto over under about above below after before during since until till through throughout between among amid against across along around behind beside besides beyond despite down inside near off outside per past than toward towards up upon via within versus vs including excluding like unlike as concerning regarding following due because",
);

/** People named by what befell them: "four of the dead". */
export const VICTIMS =
	/^(?:dead|injured|wounded|missing|displaced|homeless|unemployed|poor|elderly|sick|detained|arrested|accused|disabled|uninsured)$/;

/** Conjunctions, pronouns and adverbs that end a noun phrase. */
export const BREAKERS = set(
	"plus minus worth and or but nor so yet if when while who whom whose which that where why how what because although though unless whether i you he she it we they them him me us there here not also only just even still already now then ago later earlier today yesterday tomorrow tonight overnight again once twice too very more most less least each together apiece alone altogether respectively combined total overall so far elsewhere abroad nationwide worldwide annually instead however meanwhile away back home out off up down said says say saying told according amid whereas since until",
);

/** Past and present forms without -ed or -ing that follow a subject. */
export const VERBS = set(
	"puts lets keeps meets pays sells buys brings seeks thinks teaches catches sends lends builds feels sleeps means hears finds sings begins swims speaks chooses freezes steals writes flies grows knows throws draws wears swears becomes overcomes hides forgets eats flees tells makes fell rose grew lost won came went ran got took gave made said says told saw sat stood left led met held kept hit cut put set let shut read paid sold bought brought fought sought thought taught caught sent spent lent built felt kept slept swept wept dealt meant dreamt heard found bound ground wound hung sung rang sang drank sank began swam spoke broke woke chose froze stole drove rode wrote flew grew knew threw drew wore tore bore swore became overcame beat bit hid slid shot got forgot ate fled bled fed bred shed spread burst cost hurt quit struck stuck stung swung dug spun lay laid lied died tied remain remains include includes say see need needs want wants face faces live lives work works die dies become becomes believe think know want take takes get gets make makes go goes come comes give gives show shows seem seems appear appears begin begins start starts own owns use uses receive receives contain contains cover covers represent represents make allow allows require requires belong belongs come stay stays account accounts exist exists vote support oppose back agree disagree favor favour mark marks equals happen happens occur occurs continue continues account lie sit stand stands sits lack lacks join join joined remain exceed exceeds reach reaches enter leave leaves return returns travel arrive attend gather gathered protest protested survived perished succumbed expect expects predict predicts forecasts sees hope hopes plans aim aims estimate estimates believes pledged promised vowed ordered agreed",
);

/** Pasts and thirds that are nothing but verbs: no noun phrase begins with them. */
export const PASTS = set(
	"fell rose grew went came ran got took gave made said told saw sat stood met held kept paid began swam spoke broke woke chose froze stole drove rode wrote flew knew threw drew wore tore bore swore became overcame hid forgot ate fled bled fought sought thought taught caught sent lent felt slept swept wept dealt meant hung sang rang drank sank lost won puts lets keeps meets pays sells buys brings seeks thinks teaches catches sends lends builds feels sleeps means hears finds sings drinks begins swims speaks wakes chooses freezes steals writes flies grows knows throws draws wears tears bears swears becomes overcomes hides forgets eats flees bleeds gets goes comes takes gives tells says sees holds",
);

/** Participles without -ed. */
export const IRREGULAR_PARTICIPLES = set(
	"shot sold bought sent built lost found hurt hit cut held taken driven given stolen broken torn seen made paid left kept brought caught fought spent thrown flown drawn grown shown known forced beaten bitten hidden won shut set struck slain born laid swept fed led met read told spoken put overrun withdrawn bombed stranded missing dead ill sick homeless unemployed",
);

/** Speech and thought: they tell who says, not what happened to what is counted. */
export const SPEECH = set(
	"seen shown known called named said told reported announced claimed added stated estimated believed thought expected asked argued warned noted called considered described insisted voted wanted needed hoped planned tried decided agreed based used compared followed ranged accounted remained worked lived seemed appeared included involved required caused turned continued managed intended signed supported opposed",
);

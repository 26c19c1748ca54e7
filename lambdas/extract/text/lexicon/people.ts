import { nouns, verbs, words } from "./families.ts";

const human =
	words(`man woman child kid baby infant toddler boy girl teen youth adult guest chief deputy guard mother father parent son
			daughter brother sister husband wife widow relative family member crew staff troop police personnel militia militant
			guerrilla insurgent rebel civilian jihadist terrorist gunman inmate convict suspect pupil student nurse medic doctor
			patient pilot captain passenger tourist pensioner pilgrim refugee migrant monk nun priest imam villager peasant native
			foreigner expatriate national citizen diplomat official aide staffer expert colleague friend neighbour neighbor
			athlete player fan juror judge lawyer miner sailor soldier fighter climber journalist worker farmer fisherman
			policeman fireman serviceman cop mom dad mum couple twin patron bystander pedestrian motorist cyclist congregant
			parishioner faithful veteran homeless jobless unemployed poor elderly defendant`);

/** People by what they do or are. */
export const PEOPLE = {
	/** Nouns for human beings that say no more of them. Like the two after it by lemmas, since heads are asked for. */
	anybody:
		words(`person people other another victim individual human one soul more survivor casualty fatality death dead body corpse
			toll injury injured wounded arrest detainee evacuee resident local hostage captive abductee case infection life`),
	/** Who they are, where no ending tells. */
	human,
	/** End as people do, in "-er", "-or", "-ant", "-ee", and are things. */
	"no-person":
		words(`number paper computer server processor motor reactor tower letter order river water winter summer quarter corner hour
			door floor matter master poster trailer tractor carrier cruiser tanker bomber sector factor error mirror tumor chapter
			monitor meter shelter center theater disaster power shower layer container cylinder character cluster filter folder
			counter helicopter charter semester vector printer router scooter freezer cooker booster launcher mortar flower tiger
			spider border murder chamber remainder reminder offer career beer deer anger danger finger burger dinner supper copper
			timber lumber rubber barrier frontier harbor labor color favor honor humor liquor armor vapor plant restaurant giant
			elephant tee fee tree degree committee jubilee`),
	spokesperson: words("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen"),
	/** Stands before a name. */
	title: words(
		`mr mrs ms miss dr pastor chief prince princess comrade senator justice hon bishop rev barrister alhaji`,
	),
	/** Short before a name in American news: "Indiana Gov." */
	"short-title": words("gov govs sen sens rep reps gen col sgt capt maj adm prof dr rev atty lt"),
	ruler: words("leader president premier chancellor king queen emperor emir sultan dictator ruler"),
	"he-title": words("mr sir lord king prince"),
	"she-title": words("ms mrs miss dame lady queen princess"),
	"ruler-adjective": words("supreme prime new longtime acting"),
	"ruling-verb": words("led leads ruled rules governed governs heads headed"),
	role: nouns(`official minister president governor mayor chief analyst economist researcher scientist doctor medic observer
		monitor rescuer firefighter witness resident lawyer prosecutor judge senator lawmaker general commander captain colonel
		officer executive chairman chairwoman chair director manager founder owner coach player teacher professor expert activist
		organiser organizer campaigner critic investor trader strategist forecaster pollster`),
	/** Whose finding is a statement: "…, scientists have found". Police who find 40 bodies only find them. */
	researcher:
		nouns(`scientist researcher astronomer academic auditor inspector investigator economist epidemiologist
		archaeologist historian statistician pollster watchdog regulator ombudsman think-tank thinktank`),
	/** Who says beforehand what will come. */
	forecaster: [
		nouns("analyst economist forecaster expert investor market official strategist pollster trader"),
		words("consensus"),
	],
	/** What befalls a person at an age: "died of an overdose at 24". */
	"life-event": words("died dies dead retired married orphaned widowed"),
	/** What is told apart by letters: "vitamin C", "hepatitis B", "plan B". */
	"lettered-thing": words(
		"vitamin vitamins hepatitis plan class series type grade group section block serie formula exhibit option team",
	),
	/** "She will turn 18 in May." */
	"turning-verb": verbs("turn"),
	/** Peoples whose name is its own plural: "40 Chinese were on board". */
	/** Living things whose name does not tell it by its ending ("worker", "artist"): they die, and jobs do not. */
	"living-noun":
		words(`boy girl troop civilian police staff crew guest relative pupil infant baby youth monk nun teen athlete hostage national male
		female guard personnel body militant rebel cadet recruit migrant briton friend colleague captive inmate addict host priest imam
		chef clerk chief thief aide nurse spouse orphan twin family pair couple animal cow dog horse whale bird israeli people dead
		refugee palestinian delegate`),
	"people-name": words(
		`chinese japanese vietnamese portuguese lebanese maltese sudanese congolese senegalese burmese taiwanese nepalese togolese
		beninese gabonese guyanese sinhalese timorese swiss french british dutch irish english spanish welsh polish finnish danish
		swedish turkish rohingya roma maori māori inuit sami sámi hausa tutsi hutu taliban`,
	),
	/** "a man of 71", "voters under 30" */
	"person-noun": [
		nouns(human.lemmas.join(" ")),
		nouns(
			`person voter resident driver teenager minor victim respondent employee user american briton striker singer actor actress
			attacker officer teacher author president midfielder goalkeeper defender worker candidate`,
		),
		words("people persons"),
	],
	/** Stand for people whoever they are: "those under 30". */
	"person-pronoun": words("those anyone everyone someone"),
	/** "aged 34", "the ages of 18 and 24" */
	"age-word": words("age ages aged"),
	/** Before an age that bounds: "voters under 30". */
	"age-limit": words("under over"),
	/** Behind an age and "and": "those 45 and over". */
	"age-bound": words("over older under younger above up"),
	/** Made of people: "a crew of 12" is no age. */
	"crowd-noun": nouns("family crew staff troop police personnel militia couple"),
	"parent-noun": nouns("mother father parent mum dad grandmother grandfather"),
	"child-noun": words(
		"boy girl child baby toddler infant son daughter grandson granddaughter brother sister pupil schoolboy schoolgirl",
	),
	listener: nouns("reporter journalist supporter lawmaker investor analyst shareholder"),
};

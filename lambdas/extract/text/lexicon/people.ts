import { nouns, verbs, words } from "./families.ts";

/** People by what they do or are. */
export const PEOPLE = {
	spokesperson: words("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen"),
	/** Stands before a name. */
	title: words(
		`mr mrs ms miss dr pastor chief prince princess comrade senator justice hon bishop rev barrister alhaji`,
	),
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
	"people-name": words(
		`chinese japanese vietnamese portuguese lebanese maltese sudanese congolese senegalese burmese taiwanese nepalese togolese
		beninese gabonese guyanese sinhalese timorese swiss french british dutch irish english spanish welsh polish finnish danish
		swedish turkish rohingya roma maori māori inuit sami sámi hausa tutsi hutu taliban`,
	),
	"parent-noun": nouns("mother father parent mum dad grandmother grandfather"),
	"child-noun": words(
		"boy girl child baby toddler infant son daughter grandson granddaughter brother sister pupil schoolboy schoolgirl",
	),
	listener: nouns("reporter journalist supporter lawmaker investor analyst shareholder"),
};

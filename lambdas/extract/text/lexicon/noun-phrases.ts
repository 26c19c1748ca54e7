import { nouns, type Part, verbs, words } from "./families.ts";
import { inflect } from "./inflect.ts";
import { IRREGULAR_VERBS } from "./irregular-verbs.ts";

/** Forms of irregular verbs that no plain form is spelled like: "rose", not "cut". */
const irregular = (form: "past" | "participle", unless: "participle" | "third" = "third"): Part => ({
	as: "word",
	lemmas: [...IRREGULAR_VERBS].flatMap(([lemma, forms]) =>
		forms[form].filter((each) => each !== lemma && !OTHERWISE.has(each) && !forms[unless]?.includes(each)),
	),
});
/** Helping verbs, and forms that are other words as often: "left hooks". */
const OTHERWISE = new Set("was were been had did done left ground wound".split(" "));

/** Verbs whose form in -s is no plural: "keeps", as against "runs". */
const thirds = (lemmas: string): Part => ({
	as: "word",
	lemmas: lemmas
		.split(/\s+/)
		.flatMap((lemma) => inflect(lemma).flatMap(([form, as]) => (as === "third" ? [form] : []))),
});

const past = irregular("past");
const third = thirds(
	`put let keep meet pay sell buy bring seek think teach catch send lend feel mean hear find sing begin swim speak choose freeze
	steal write fly grow know throw draw wear swear become overcome hide forget eat flee get go come take give tell say see hold`,
);

/** Nothing but verbs in their plain form and in -s: "larvae eat through waste", "one historian insists". */
const PLAIN_VERBS = `accept achieve acquire adapt adopt afford agree allow announce apologise apologize appear apply argue arise arrive
	ask assume attend attract avoid become begin behave believe belong bring celebrate choose collaborate collect compete complain
	comply comprise concede conclude confirm consider consist contain contribute convince criticise criticize decide declare define
	deny depend derive describe deserve deteriorate determine differ disagree disappear discover discuss earn educate eat eliminate
	emerge employ enable encourage enjoy ensure entail enter establish evolve exceed exist expand explain explore extend fail
	forbid forget gather generate govern grow happen hear identify ignore illustrate imply impose improve include indicate
	inform insist inspire intend introduce invest involve join justify keep learn lose maintain obtain occupy occur
	owe persuade possess prefer prevent promote prove provide pursue qualify quantify receive recognise recognize recommend refer
	reflect rely remain remember remove replace represent require resemble resign resolve retain reveal seek seem
	send settle signify speak specialise specialize strengthen submit succeed suffer suggest surround survive sustain
	tell tend think threaten translate undergo undermine understand unite vary violate withdraw write`;
/** In -s nothing but verbs; plain they are adjectives or nouns. */
const PLAIN_IN_S = `separate complete denote dominate refuse`;
const plainVerbs = [words(PLAIN_VERBS), thirds(PLAIN_VERBS), thirds(PLAIN_IN_S)];

/** What a noun phrase is built of and what ends it. */
export const NOUN_PHRASES = {
	/** No noun phrase begins with a past: "12 found work". */
	"irregular-past": past,
	/** Those that are no participles either, and thirds: nothing but verbs. */
	"verb-alone": [
		irregular("past", "participle"),
		third,
		words(
			"said told thought meant got met sat stood felt slept wept fled bled swept dealt sought fought caught lent hung",
		),
	],
	/** Forms that are no nouns: "39 percent suffer from it", "a reading of 50 indicates growth". */
	"plain-verb": plainVerbs,
	/** Forms beside those in -ed and -ing that follow a subject and end its phrase. */
	"subject-verb": [
		past,
		third,
		...plainVerbs,
		thirds(
			`build make remain include need want face live work die give show seem appear start own use receive contain cover represent
			allow require belong stay exist continue lie stand sit lack exceed reach leave return predict forecast hope plan
			estimate believe expect mark equal`,
		),
		words(
			`left found hit cut put set let shut read beat shed spread burst cost hurt quit lied died tied remain include say see need want face live
			work die become believe think know take get make go come give show seem appear begin start own use receive contain cover
			represent allow require belong stay exist vote support oppose back agree disagree favor favour mark happen occur
			happens occurs continue lie sit stand lack join joined exceed reach enter leave return travel arrive attend gather gathered
			protest protested survived perished succumbed expect predict hope aim aims estimate pledged promised vowed ordered agreed`,
		),
	],
	/** Participles without -ed, and states that stand as they do: "40 people shot", "40 people missing". */
	"irregular-participle": [
		irregular("participle"),
		words(
			"left found hit hurt cut forced shut set read put overrun bombed stranded missing dead ill sick homeless unemployed",
		),
	],
	/** End a noun phrase, beside the words of all closed classes. */
	"noun-end":
		words(`plus minus worth unless later earlier tonight twice apiece altogether respectively far elsewhere abroad nationwide
		worldwide annually home says say saying told according whereas`),
	/** Closed words that a phrase goes over: "the same several men". */
	"phrase-word": words("several same past own"),
	/** Plurals that stand before a noun as they are: "arms exports", "sports events". */
	"plural-modifier": words(
		`arms goods sports savings sales drugs weapons systems services operations communications jobs customs rights awards benefits
		claims earnings futures parts careers accounts admissions foods materials appeals honours honors`,
	),
	/** In -ing and nouns all the same. */
	"ing-noun":
		words(`building meeting killing shooting bombing hearing wing king ring thing string spring wedding dwelling beating warning
		ruling sibling holding opening offering filing listing rating ranking landing crossing sighting stabbing kidnapping hanging
		beheading painting drawing recording being sing housing funding training spending`),
	/** In -ed and no participles. */
	"ed-word": words(
		"need feed speed breed seed weed deed bleed greed bed red shed indeed hundred united sacred naked unemployed injured wounded",
	),
	/** Tell who says or thinks, or go on behind their noun: not what happened to what is counted. */
	"no-event":
		verbs(`see show know call name say tell report announce claim add state estimate believe think expect ask argue warn note
		consider describe insist vote want need hope plan try decide agree base use compare follow range account remain work live seem
		appear get seek learn feel hear include involve require cause turn continue manage intend sign support oppose`),
	/** Between a subject and what happened to it: "were reportedly feared to have been". */
	"event-lead": words(
		"more other others reported as believed feared confirmed thought presumed said known estimated to since all both",
	),
	/** Behind a verb these are no object: "died alone". */
	"no-object": words("alone alive worldwide nationwide home abroad because"),
	/** Between a subject and its verb, beside adverbs: "sales since more than doubled". */
	"verb-lead": words("to since well more than itself last forecast estimated thought believed seen tipped"),
	/** What a head cannot be: it has its noun elsewhere. */
	"no-head": words(
		"number total figure level amount record ahead short other others some many most half little bit tune",
	),
	/** A clause begins behind these. */
	"clause-lead": words("that said says and but while as when if because whether"),
	/** Behind a noun and before "to": "an email relating to the raid". */
	"relating-participle": words("relating related pertaining referring"),
	/** "a bottle that sold for": who says something opens a clause, and no relative one. */
	"saying-verb": verbs("say find show report estimate predict warn add tell believe expect forecast"),
	/** Before a noun these are numbers and no part of it. */
	"amount-end": words(
		"lakh crore bn mn m k percent cent dollars euros pounds yen point points promised offered expected planned",
	),
	/** "a dismal 20 percent": what whoever writes thinks of a number. */
	"amount-colour": words(
		"mere paltry meagre meager modest whopping staggering massive dismal solid huge hefty cool",
	),
	/** Between a verb and its number: "stood at", "was estimated to be", "sold for a record". */
	"amount-opening":
		words(`last mere paltry meagre meager modest whopping staggering massive at for to be about around by an a the as only just in of
		between up down from still now even reach hit exceed record new high low some more than nearly over flat steady unchanged stable
		little changed close finish settle end trade stand total average among back well above below under`),
	/** When, where or how a sum is: "13.42 euros in early trading", "$5m in the first half". */
	"occasion-noun": [
		words(`period same early late mid morning afternoon midday trading trade deals dealings half quarter year years month months week
		weeks day days season decade total all court response return exchange addition recent northern southern eastern western central
		london part auction sale order`),
	],
	/** Between a sum and what it was spent on: "spent $5m of its own money so far on". */
	"passing-word": words("per so far more past coming own money cash annually alone together of"),
	/** Open what is said of people in passing: ", aged 40,", ", among them 12 children,". */
	"aside-lead": words("aged led including among at"),
	/** Between a verb and its number: "hired a total of 40", "injured at least 40", "carried out 40". */
	"number-opening": words("of at all out away"),
	/** "passenger numbers", "a case count": what is counted stands before. */
	"count-noun": nouns("number count tally"),
};

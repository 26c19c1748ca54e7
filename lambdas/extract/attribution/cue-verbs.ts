import { inflect, type VerbForm } from "./inflect.ts";

/**
 * How a verb takes what is said.
 *
 * - `clause`: "said (that) 40 died"
 * - `noun`: "reported 40 deaths", "announced a $3m plan"
 * - `infinitive`: "pledged to cut emissions by 20 percent"
 * - `after`: may stand behind what is said: "40 died, police said", "…," said Smith
 * - `addressee`: a listener may come first: "told reporters that 40 died"
 * - `of`: "warned of 300 job losses", "spoke of dozens of deaths"
 * - `as`: "described the 40 as rebels" (the object is what is said)
 * - `evidence`: says something only of documents, polls and data ("the survey found 40 percent …")
 *   or before "that"; with a person as subject it means something else ("police found 40 bodies")
 */
export type Takes = "clause" | "noun" | "infinitive" | "after" | "addressee" | "of" | "as" | "evidence";

export interface CueVerb {
	lemma: string;
	form: VerbForm;
	takes: ReadonlySet<Takes>;
	/** "point" says something only with "out". */
	particle?: string;
	/** Spelled like a plural noun or a singular one: "the report", "claims", "estimates". */
	nounToo: boolean;
}

// Groups by how they are used. A verb in several groups takes what all of them take.
const GROUPS: [takes: Takes[], lemmas: string][] = [
	[
		["clause", "after"],
		`say add note explain argue claim assert insist state declare announce remark comment observe reply respond answer
		retort continue conclude confirm admit concede acknowledge allege contend maintain stress emphasize emphasise
		reiterate repeat recall recount warn caution complain lament joke quip boast brag tweet retweet post write testify
		vow pledge promise predict suggest report reveal disclose counter protest object shout yell scream cry whisper
		mutter murmur exclaim ask wonder inquire enquire muse opine posit aver attest affirm reaffirm assess caution
		underline underscore stipulate reason recollect relate mention interject intone volunteer proclaim pronounce
		profess rail fume gripe grumble groan gush rant sigh snap thunder chime summarize summarise surmise speculate
		theorize theorise hypothesize testify swear deadpan crow gloat venture propose recommend advise demand urge
		elaborate clarify specify detail hint intimate insinuate imply signal telegraph blog email text cable`,
	],
	[
		["clause", "after"],
		`believe think estimate reckon guess suspect fear hope expect forecast project anticipate foresee calculate
		understand`,
	],
	[
		["clause"],
		`feel know doubt worry assume judge consider realize realise recognize recognise agree disagree figure hold
		imagine conjecture deduce infer determine conclude presume trust regret deny dispute decide accept envisage
		envision gauge remember forget hear learn discover verify certify guarantee contest rule`,
	],
	[["after"], `learn agree read hear discover go`],
	[
		["addressee", "clause", "after"],
		`tell inform remind assure advise warn notify brief promise caution alert reassure teach`,
	],
	[["addressee", "clause"], `convince persuade`],
	[["addressee"], `ask urge`],
	[
		["noun"],
		`announce report claim deny confirm disclose reveal pledge promise forecast project predict estimate expect
		anticipate cite demand propose recommend acknowledge admit allege declare detail outline describe suggest tout
		blame accuse criticize criticise condemn praise denounce dispute reject dismiss question quote note state tweet
		mention reiterate repeat stress emphasize emphasise recall recount boast list contest rebut refute challenge
		publish unveil foresee assert insist signal fear hail slam blast decry deplore lambast applaud defend urge
		exaggerate discuss enumerate tally peg envisage envision doubt request specify explain tell give`,
	],
	[
		["infinitive"],
		`pledge promise vow threaten offer swear commit undertake propose claim expect forecast project hope refuse
		guarantee profess volunteer`,
	],
	[
		["of"],
		`warn complain speak boast talk tell write brag joke accuse hear inform remind estimate allude refer point hint`,
	],
	[["as"], `describe portray characterize characterise dismiss cite identify peg put estimate`],
	[
		["clause", "evidence"],
		`show indicate find demonstrate prove establish suggest reveal confirm record document reflect imply illustrate
		highlight conclude put give list rank mean read detail identify estimate project place count attribute uncover
		see`,
	],
];

/** Nouns or adjectives far more often than verbs in these forms, so they need a subject to their left. */
const NOUN_FORMS = new Set(
	`report reports claim claims state states note notes estimate estimates forecast forecasts project projects hope hopes
	fear fears post posts promise promises comment comments remark remarks find finds answer answers reply replies
	request requests demand demands question questions challenge challenges doubt doubts judge judges record records
	document documents list lists rank ranks text texts cable cables email emails reason reasons signal signals hint hints
	joke jokes cry cries pledge pledges vow vows protest protests object objects counter place places count counts show
	shows figure figures brief rule rules trust guarantee guarantees offer offers place places tweet tweets blog blogs
	guess quote quotes praise blame question contest threat alert alerts detail details caution mention mentions
	response reveal protests highlight highlights regret regrets rail venture ventures relate`.split(/\s+/),
);

const VERBS = new Map<string, CueVerb>();
{
	const takes = new Map<string, Set<Takes>>();
	for (const [kinds, lemmas] of GROUPS) {
		for (const lemma of lemmas.split(/\s+/)) {
			const known = takes.get(lemma) ?? new Set<Takes>();
			for (const kind of kinds) known.add(kind);
			takes.set(lemma, known);
		}
	}
	for (const [lemma, kinds] of takes) {
		// A verb that speaks by itself needs no document as its subject: "officials suggested 40 had died".
		if (kinds.has("after")) kinds.delete("evidence");
		for (const [form, as] of inflect(lemma)) {
			// "found" is the past of find, not the base of a verb we list; the first reading wins.
			if (!VERBS.has(form)) VERBS.set(form, { lemma, form: as, takes: kinds, nounToo: NOUN_FORMS.has(form) });
		}
	}
}

/** Verbs that report only with a particle: "pointed out", "hit back". */
const PHRASAL: [takes: Takes[], lemma: string, particle: string][] = [
	[["clause", "noun", "after"], "point", "out"],
	[["clause", "noun"], "spell", "out"],
	[["clause", "noun"], "lay", "out"],
	[["clause", "noun"], "set", "out"],
	[["clause", "noun"], "read", "out"],
	[["noun"], "play", "down"],
	[["clause", "after"], "put", "it"],
	[["clause"], "make", "clear"],
	[["clause"], "find", "out"],
	[["after"], "sum", "up"],
	[["after"], "chime", "in"],
	[["after"], "go", "on"],
	[["after"], "carry", "on"],
	[["after"], "weigh", "in"],
	[["after"], "fire", "back"],
	[["after"], "hit", "back"],
	[["after"], "shoot", "back"],
	[["after"], "write", "back"],
	[["after"], "cry", "out"],
	[["after"], "call", "out"],
];

const PHRASES = new Map<string, CueVerb>();
for (const [takes, lemma, particle] of PHRASAL) {
	for (const [form, as] of inflect(lemma)) {
		PHRASES.set(`${form} ${particle}`, { lemma, form: as, takes: new Set(takes), particle, nounToo: false });
	}
}
const PARTICLES = new Set(PHRASAL.map(([, , particle]) => particle));

/** The reporting verb a lower-case word is a form of, with the word behind it where that belongs to the verb. */
export function cueVerb(lower: string, next?: string): CueVerb | undefined {
	const phrase = next !== undefined && PARTICLES.has(next) ? PHRASES.get(`${lower} ${next}`) : undefined;
	return phrase ?? VERBS.get(lower);
}

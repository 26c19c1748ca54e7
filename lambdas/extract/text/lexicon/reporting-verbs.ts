import { formsIn, nouns, verbs, words } from "./families.ts";
import { inflect, type VerbForm } from "./inflect.ts";

/**
 * How a verb takes what is said.
 *
 * - `clause`: "said (that) 40 died"
 * - `noun`: "reported 40 deaths", "announced a $3m plan"
 * - `infinitive`: "pledged to cut emissions by 20 percent"
 * - `after`: may stand behind what is said: "40 died, police said", "…," said Smith
 * - `that`: as clause, but only with "that", "how", "whether": "ruled that", not "held three meetings"
 * - `quote`: only with a quotation beside it: "…," she replied
 * - `addressee`: a listener may come first: "told reporters that 40 died"
 * - `of`: "warned of 300 job losses", "spoke of dozens of deaths"
 * - `as`: "described the 40 as rebels" (the object is what is said)
 * - `evidence`: says something only of documents, polls and data ("the survey found 40 percent …")
 *   or before "that"; with a person as subject it means something else ("police found 40 bodies")
 */
export type Takes =
	| "clause"
	| "that"
	| "quote"
	| "noun"
	| "infinitive"
	| "after"
	| "addressee"
	| "of"
	| "as"
	| "evidence";

export interface CueVerb {
	lemma: string;
	form: VerbForm;
	takes: ReadonlySet<Takes>;
	/** "point" says something only with "out". */
	particle?: string;
	/** Base and past are spelled alike: "put", "forecast". */
	same: boolean;
	/** Spelled like a plural noun or a singular one: "the report", "claims", "estimates". */
	nounToo: boolean;
}

// Groups by how they are used. A verb in several groups takes what all of them take.
const GROUPS: [takes: Takes[], lemmas: string][] = [
	[
		["clause", "after"],
		`say add note explain argue claim assert insist state declare announce remark comment observe conclude confirm
		admit concede acknowledge allege contend maintain stress emphasize emphasise reiterate recall warn caution complain
		joke brag testify vow pledge promise predict suggest report reveal disclose muse
		opine posit aver attest affirm reaffirm assess underline underscore stipulate mention proclaim profess surmise
		speculate theorize theorise hypothesize hypothesise swear propose clarify specify hint insinuate intimate
		imply signal indicate blog fume gripe grumble lament quip`,
	],
	[
		["that", "quote", "after"],
		`reply respond answer retort counter protest object shout yell scream cry whisper mutter murmur exclaim wonder
		inquire enquire reason recollect relate interject intone volunteer pronounce rail groan gush rant sigh snap thunder
		chime summarize summarise deadpan crow gloat venture recommend advise demand urge elaborate detail telegraph email
		text cable repeat recount tweet retweet post write continue shrug laugh plead beg bellow bark growl roar chuckle scoff sneer wail moan
		sob weep gasp hiss sniff moan beam boom mumble stammer chant ask tease demur boast interrupt rebut concur preach`,
	],
	[
		["clause", "after"],
		`believe think estimate reckon guess suspect fear hope expect forecast project anticipate foresee calculate
		understand`,
	],
	[
		["clause"],
		`feel know doubt worry assume consider realize realise recognize recognise imagine conjecture presume deny dispute
		envisage envision guarantee regret`,
	],
	[
		["that"],
		`judge agree disagree figure hold deduce infer determine trust decide accept gauge remember forget hear learn
		discover verify certify contest rule charge conclude find complain fret rejoice`,
	],
	[["quote"], `learn agree read hear go`],
	[["after"], `learn hear`],
	[
		["addressee", "clause", "after"],
		`tell inform remind assure warn notify brief promise caution alert reassure`,
	],
	[["addressee", "that"], `convince persuade advise`],
	[["addressee"], `ask urge implore press petition lobby`],
	[
		["noun"],
		`announce report claim deny confirm disclose reveal pledge promise forecast project predict estimate expect
		anticipate cite demand propose recommend acknowledge admit allege declare detail outline describe suggest tout
		blame accuse criticize criticise condemn praise denounce dispute reject dismiss question quote note state
		mention reiterate repeat stress emphasize emphasise recall recount list contest rebut refute challenge
		foresee assert insist signal fear hail slam blast decry deplore lambast applaud defend urge
		exaggerate discuss enumerate tally peg envisage envision doubt request specify explain give document offer`,
	],
	[
		["infinitive"],
		`pledge promise vow threaten offer swear commit undertake propose claim expect forecast project hope
		guarantee profess volunteer`,
	],
	[
		["of"],
		`warn complain speak boast talk tell write brag joke accuse hear inform remind estimate allude refer point hint`,
	],
	[["as"], `describe portray characterize characterise dismiss reject cite identify peg put estimate`],
	[["that"], `question`],
	[["noun"], `see want seek advocate`],
	[
		["clause", "evidence"],
		`show indicate find demonstrate prove establish suggest reveal confirm record reflect imply illustrate
		highlight conclude put give list rank detail identify estimate project place count attribute uncover value rate`,
	],
];

/** Nouns or adjectives far more often than verbs in these forms, so they need a subject to their left. */
const NOUN_FORMS: ReadonlySet<string> = new Set(
	formsIn([
		nouns(`report claim state note estimate forecast project hope fear post promise comment remark find answer reply
		request demand question challenge doubt judge record document list rank text cable email reason signal hint
		joke cry pledge vow protest object place count show figure rule suspect guarantee offer tweet blog quote contest
		dispute charge alert detail mention point talk highlight regret venture value rate press lobby petition want gauge tally`),
		words("counter brief trust guess praise blame threat caution response reveal rail relate"),
	]),
);

/** Say something in the present alone: "the bank sees growth of 2 percent" forecasts, "saw" and "seen by" tell. */
const PRESENT_ONLY: ReadonlySet<string> = new Set(["see", "want"]);

const split = (list: string): string[] => list.trim().split(/\s+/);

/** What each verb takes, from all groups that list it. */
const TAKES = new Map<string, Set<Takes>>();
for (const [kinds, lemmas] of GROUPS) {
	for (const lemma of split(lemmas)) TAKES.set(lemma, new Set([...(TAKES.get(lemma) ?? []), ...kinds]));
}
// A verb that speaks by itself needs no document as its subject: "officials suggested 40 had died".
for (const kinds of TAKES.values()) if (kinds.has("after")) kinds.delete("evidence");

const VERBS = new Map<string, CueVerb>();
for (const [lemma, takes] of TAKES) {
	for (const verb of formsOf(lemma, takes)) {
		// "found" is the past of find, not the base of a verb we list; the first reading wins.
		if (!VERBS.has(verb.written)) VERBS.set(verb.written, verb);
	}
}

function formsOf(lemma: string, takes: ReadonlySet<Takes>): (CueVerb & { written: string })[] {
	const forms = inflect(lemma);
	const same = forms.some(([form, as]) => as === "past" && form === lemma);
	const told = PRESENT_ONLY.has(lemma) ? forms.filter(([, as]) => as === "base" || as === "third") : forms;
	return told.map(([written, as]) => {
		const isSame = same && written === lemma;
		return {
			written,
			lemma,
			form: isSame ? "past" : as,
			takes,
			same: isSame,
			nounToo: NOUN_FORMS.has(written),
		};
	});
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
	[["noun"], "pencil", "in"],
	[["noun"], "price", "in"],
	[["noun"], "bet", "on"],
	[["noun"], "call", "for"],
	[["noun"], "ask", "for"],
	[["noun"], "appeal", "for"],
	[["noun", "as"], "brush", "aside"],
	[["noun", "as"], "brush", "off"],
	[["noun", "as"], "wave", "away"],
	[["quote"], "sum", "up"],
	[["quote"], "chime", "in"],
	[["quote"], "go", "on"],
	[["quote"], "carry", "on"],
	[["quote"], "weigh", "in"],
	[["quote"], "fire", "back"],
	[["quote"], "hit", "back"],
	[["quote"], "shoot", "back"],
	[["quote"], "write", "back"],
	[["quote"], "cry", "out"],
	[["quote"], "call", "out"],
];

const PHRASES = new Map<string, CueVerb>();
for (const [takes, lemma, particle] of PHRASAL) {
	for (const [form, as] of inflect(lemma)) {
		// "prices in Orlo", "homes priced in dollars"
		if (lemma === "price" && as !== "gerund") continue;
		PHRASES.set(`${form} ${particle}`, {
			lemma,
			form: as,
			takes: new Set(takes),
			particle,
			same: false,
			// "growing calls for a tax", but "called for a tax"
			nounToo: particle === "for" && (as === "base" || as === "third"),
		});
	}
}
/** "had it at 1.8 percent", but "had it painted": of itself it says nothing. */
const HOLDS = new Map(formsOf("have", new Set<Takes>(["noun"])).map((verb) => [verb.written, verb]));
const PARTICLES = new Set(PHRASAL.map(([, , particle]) => particle));

export const REPORTING_VERBS = { "reporting-verb": verbs([...TAKES.keys()].join(" ")) };

/** Every word that opens a form of a reporting verb: a first, cheap look. */
export const CUE_VERB_FORMS: ReadonlySet<string> = new Set([
	...VERBS.keys(),
	...HOLDS.keys(),
	...[...PHRASES.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(" "))),
]);

/** The lemma of the verb that a cue's words are: "pencil" of "Pencilled in", "say" of "said"; "" where they are none. */
export function lemmaOfCue(text: string): string {
	const [word = "", next, afterNext] = text.toLowerCase().split(" ");
	return cueVerb(word, next, afterNext)?.lemma ?? "";
}

/** The reporting verb a lower-case word is a form of, with the word behind it where that belongs to the verb. */
export function cueVerb(lower: string, next?: string, afterNext?: string): CueVerb | undefined {
	// "put it at 61 percent" gives a figure, "put it bluntly" words.
	if (next === "it" && afterNext === "at") return VERBS.get(lower) ?? HOLDS.get(lower);
	const phrase = next !== undefined && PARTICLES.has(next) ? PHRASES.get(`${lower} ${next}`) : undefined;
	return phrase ?? VERBS.get(lower);
}

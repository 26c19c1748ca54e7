/** The form a verb stands in. `past` is also the participle where both are spelled alike. */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/** Past and participle that do not end in -ed. */
const IRREGULAR: Record<string, [past: string, participle: string]> = {
	overhear: ["overheard", "overheard"],
	say: ["said", "said"],
	tell: ["told", "told"],
	write: ["wrote", "written"],
	think: ["thought", "thought"],
	know: ["knew", "known"],
	feel: ["felt", "felt"],
	find: ["found", "found"],
	show: ["showed", "shown"],
	swear: ["swore", "sworn"],
	read: ["read", "read"],
	put: ["put", "put"],
	hear: ["heard", "heard"],
	see: ["saw", "seen"],
	go: ["went", "gone"],
	make: ["made", "made"],
	lay: ["laid", "laid"],
	set: ["set", "set"],
	hit: ["hit", "hit"],
	shoot: ["shot", "shot"],
	hold: ["held", "held"],
	understand: ["understood", "understood"],
	foresee: ["foresaw", "foreseen"],
	foretell: ["foretold", "foretold"],
	forecast: ["forecast", "forecast"],
	tweet: ["tweeted", "tweeted"],
	mean: ["meant", "meant"],
	speak: ["spoke", "spoken"],
	cry: ["cried", "cried"],
	shout: ["shouted", "shouted"],
	give: ["gave", "given"],
	retell: ["retold", "retold"],
	overstate: ["overstated", "overstated"],
};

// Verbs of more than one syllable whose last one is stressed double their consonant; the others do not.
const DOUBLING = new Set([
	"quip",
	"chat",
	"rebut",
	"admit",
	"submit",
	"blab",
	"rap",
	"sum",
	"jot",
	"concur",
	"infer",
	"aver",
	"refer",
	"bet",
	"brag",
]);

/** Every form of a regular or listed English verb with what it is. */
export function inflect(lemma: string): [form: string, as: VerbForm][] {
	const irregular = IRREGULAR[lemma];
	const past = irregular?.[0] ?? suffixed(lemma, "ed");
	const participle = irregular?.[1] ?? past;
	const forms: [string, VerbForm][] = [
		[lemma, "base"],
		[third(lemma), "third"],
		[past, "past"],
		[suffixed(lemma, "ing"), "gerund"],
	];
	if (participle !== past) forms.push([participle, "participle"]);
	return forms;
}

function third(lemma: string): string {
	if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function suffixed(lemma: string, suffix: "ed" | "ing"): string {
	if (suffix === "ed" && /[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
	if (lemma.endsWith("ee")) return suffix === "ed" ? `${lemma}d` : `${lemma}ing`;
	if (lemma.endsWith("e")) return lemma.slice(0, -1) + suffix;
	return lemma + (DOUBLING.has(lemma) ? lemma.at(-1) : "") + suffix;
}

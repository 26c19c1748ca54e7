import { IRREGULAR_PLURALS } from "./irregular-plurals.ts";
import { IRREGULAR_VERBS } from "./irregular-verbs.ts";

/** The form a verb stands in. `past` is also the participle where both are spelled alike. */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/** Verbs of more than one syllable whose last one is stressed: they double their consonant as "stop" does. */
const STRESSED_LAST = new Set(
	`rebut admit submit commit permit omit transmit remit acquit concur occur incur recur deter defer infer refer confer
	prefer transfer aver expel compel propel repel dispel rebel excel control patrol regret forget begin upset
	offset reset equip abhor beset kidnap handicap outfit outbid format unplug overrun outrun allot annul abet`.split(
		/\s+/,
	),
);
/** "travelled" beside "traveled": British spelling doubles an l however it is stressed. */
const DOUBLED_L = new Set(
	`travel pencil cancel label model fuel level total signal channel counsel quarrel tunnel marshal dial duel
	equal funnel initial jewel libel pedal rival shovel shrivel snivel spiral swivel tassel towel unravel refuel
	marvel grovel enrol fulfil instil distil`.split(/\s+/),
);

/**
 * Every form of a verb with what it is: regular ones by rule, others by {@link IRREGULAR_VERBS}. A form that two
 * spellings have comes in both ("travelled", "traveled").
 */
export function inflect(lemma: string): readonly (readonly [form: string, as: VerbForm])[] {
	const forms = INFLECTED.get(lemma) ?? formsOf(lemma);
	INFLECTED.set(lemma, forms);
	return forms;
}

/** Many classes list the same verbs. */
const INFLECTED = new Map<string, [form: string, as: VerbForm][]>();

function formsOf(lemma: string): [form: string, as: VerbForm][] {
	const irregular = IRREGULAR_VERBS.get(lemma);
	const pasts = irregular?.past ?? suffixed(lemma, "ed");
	const participles = irregular?.participle ?? pasts;
	const forms: [string, VerbForm][] = [
		[lemma, "base"],
		[irregular?.third ?? third(lemma), "third"],
		...pasts.map((past): [string, VerbForm] => [past, "past"]),
		...suffixed(lemma, "ing").map((gerund): [string, VerbForm] => [gerund, "gerund"]),
	];
	for (const participle of participles)
		if (!pasts.includes(participle)) forms.push([participle, "participle"]);
	return forms;
}

function third(lemma: string): string {
	if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function suffixed(lemma: string, suffix: "ed" | "ing"): string[] {
	if (suffix === "ed" && /[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
	if (suffix === "ing" && /[^e]ie$/.test(lemma)) return [`${lemma.slice(0, -2)}ying`];
	if (/[eoy]e$|^be$/.test(lemma)) return suffix === "ed" ? [`${lemma}d`] : [`${lemma}ing`];
	if (lemma.endsWith("e")) return [lemma.slice(0, -1) + suffix];
	if (lemma.endsWith("c")) return [`${lemma}k${suffix}`];
	if (doubles(lemma)) return [lemma + lemma.slice(-1) + suffix];
	return DOUBLED_L.has(lemma) ? [`${lemma}l${suffix}`, lemma + suffix] : [lemma + suffix];
}

/** One vowel before one last consonant, in a syllable that is stressed: "stop", "quit", "admit", not "rain", "open". */
function doubles(lemma: string): boolean {
	return STRESSED_LAST.has(lemma) || /^[^aeiouy]*(?:qu)?[aeiouy][^aeiouwxy]$/.test(lemma);
}

const NO_MEN = /(?:hu|ger|ro|sha|otto|nor|tur|bra|cai|talis)man$/;

/** The plural of a noun: "casualties", "churches", "men". */
export function plural(lemma: string): string {
	const irregular = IRREGULAR_PLURALS.get(lemma);
	if (irregular !== undefined) return irregular;
	if (lemma.endsWith("man") && !NO_MEN.test(lemma)) return lemma.replace(/man$/, "men");
	if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

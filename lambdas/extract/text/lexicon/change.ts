import { byForm, nouns, verbs, words } from "./families.ts";
import type { VerbForm } from "./inflect.ts";

export type Direction = "up" | "down";

/** How a verb of change takes its number. */
export interface ChangeVerb {
	direction: Direction;
	/** Takes an object: "raised its forecast to 3 percent"; with a number alone it changes nothing ("raised $5m"). */
	transitive?: true;
	/** Changes a percent or an index, else it means something else: "gained 2%", "lost 26 points". */
	levels?: true;
	/** With an object or without: "halved its budget to $3 million", "sales halved to 40". */
	either?: true;
	/** Done to things, with a bare count of them: "sank 40 boats", "grew 40 palms". */
	things?: true;
	/** Its plain form is a noun or an adjective as often: "the crash", "narrow", "cool". */
	plainIsNoun?: true;
}

const listed = (lemmas: string, what: ChangeVerb): [string, ChangeVerb][] =>
	lemmas.split(/\s+/).map((lemma) => [lemma, what]);

/** One entry a lemma. */
const CHANGE_VERBS: readonly (readonly [lemma: string, what: ChangeVerb])[] = [
	...listed(
		`quicken rise climb jump surge soar leap skyrocket rocket swell expand advance rally rebound accelerate spike
		lengthen heighten multiply mushroom widen mount balloon appreciate strengthen intensify deepen`,
		{ direction: "up" },
	),
	...listed("double triple quadruple treble", { direction: "up", either: true, plainIsNoun: true }),
	...listed("creep inch edge tick", { direction: "up", plainIsNoun: true }),
	...listed("increase", { direction: "up", either: true }),
	...listed("extend raise boost lift hike up upgrade", { direction: "up", transitive: true }),
	...listed("gain add", { direction: "up", levels: true }),
	...listed(
		`fall decline slip slide plunge tumble shrink dip plummet slump contract weaken ease retreat dwindle
		slow narrow sag depreciate`,
		{ direction: "down" },
	),
	...listed("grow", { direction: "up", things: true }),
	...listed("drop sink", { direction: "down", things: true }),
	...listed("decrease", { direction: "down", either: true }),
	...listed("halve", { direction: "down", either: true, plainIsNoun: true }),
	...listed("collapse crash cool dive nosedive", { direction: "down", plainIsNoun: true }),
	...listed("shorten cut reduce slash trim lower downgrade curtail", { direction: "down", transitive: true }),
	...listed("lose shed", { direction: "down", levels: true }),
];

const FORMS = byForm(CHANGE_VERBS);

/** Words that change by standing before a number, and are no verbs: "up 3 percent", "closed higher at 9,000". */
const PARTICLES: ReadonlyMap<string, ChangeVerb> = new Map([
	["up", { direction: "up" }],
	["higher", { direction: "up" }],
	["down", { direction: "down" }],
	["lower", { direction: "down" }],
	["off", { direction: "down", levels: true }],
	["upward", { direction: "up" }],
	["upwards", { direction: "up" }],
	["downward", { direction: "down" }],
	["downwards", { direction: "down" }],
]);

/** "to lower its rate": the verb that is spelled like a particle. */
export const LOWERING: ChangeVerb = { direction: "down", transitive: true };

/** What a lower-case word says about a change, with its form; particles have none. */
export function changeVerb(lower: string): (ChangeVerb & { lemma: string; form?: VerbForm }) | undefined {
	const particle = PARTICLES.get(lower);
	if (particle !== undefined) return { ...particle, lemma: lower };
	const found = FORMS.get(lower);
	if (found === undefined || (found.what.plainIsNoun && /^(?:base|third)$/.test(found.form)))
		return undefined;
	return { ...found.what, lemma: found.lemma, form: found.form };
}

const UP_NOUNS =
	"rise increase jump surge gain growth hike uptick upturn spike climb leap advance rebound raise boost improvement expansion appreciation premium";
const DOWN_NOUNS =
	"fall drop decline decrease cut dip slump plunge reduction loss slide contraction discount downturn depreciation slowdown shortfall collapse dive";

const NOUNS: ReadonlyMap<string, Direction> = new Map([
	...UP_NOUNS.split(" ").map((noun): [string, Direction] => [noun, "up"]),
	...DOWN_NOUNS.split(" ").map((noun): [string, Direction] => [noun, "down"]),
	["cuts", "down"],
]);

/** Where a noun for a change points: "a 12 percent rise", "an increase of 40". */
export function changeNoun(lower: string): Direction | undefined {
	return NOUNS.get(lower);
}

const outcome = words("loss gain premium discount shortfall advance");

export const CHANGE = {
	"change-verb": CHANGE_VERBS.map(([lemma]) => verbs(lemma)),
	/** What goes up or down to a level: behind these "up to" is no limit. */
	"moving-verb": verbs(
		"tick edge inch creep nudge bump shoot move go climb rise push come pop leap scale ramp drift jump soar surge rocket zoom head",
	),
	/** Where something fell: "plunged 200 metres down a shaft". */
	"way-down": words("down into off onto"),
	/** Say where something moved: "was up 3 percent", "closed lower". */
	"change-particle": words("up down higher lower off"),
	/** Before a level or an amount: "fell from 40 to 30, by 10". */
	"level-link": words("from to by"),
	/** Before a level: "rose to a record 40", "to a seasonally adjusted 40". */
	"level-adjective": words(
		"record new high low all-time total combined seasonally adjusted previous earlier fresh",
	),
	/** With "up" or "down" these change no level: "shot down 64 drones", "set up 12 camps". */
	"phrasal-verb": verbs(
		`shoot chase bring gun track take put tear break shut lay set give pick make build round blow snap open burn hunt knock mow stand
		sit turn sign prop line clean rack end show pull scale cut hand send step hold call tie use eat soak free back pay write draw
		lock fill beat split wrap swallow gobble mop stock dig buy cough stump chalk drum front pony rustle drink notch
		clock pile save tot conjure hoover ring`,
	),
	/** "touched down 38 km short": a place. */
	"landing-verb": verbs("touch land crash splash climb walk head"),
	"going-verb": verbs("go come"),
	/** Nouns that say how much something changed, not what it is. */
	"change-noun": words(
		`rise increase jump surge gain growth hike uptick upturn spike climb leap rebound fall drop decline decrease cut dip slump
		plunge reduction slide contraction downturn slowdown`,
	),
	/** Nouns for a result: "a loss of $3 million" is no change. */
	"result-noun": [outcome, words("boost cut cuts improvement expansion collapse")],
	/** Before "of" and a sum: "a loss of $3 million". */
	"outcome-noun": outcome,
	/** What is itself so much percent: "a raise of 9 percent", "a premium of 37 percent". */
	"own-rate": words("raise premium"),
	/** Comparatives behind a number: "12 percent higher", "20 percent fewer". */
	"more-word": words(
		"higher greater likelier better more larger bigger above faster stronger firmer steeper heavier longer richer costlier dearer hotter warmer up",
	),
	"less-word": words(
		"lower less fewer smaller below cheaper slower weaker softer lighter shorter poorer cooler colder down",
	),
	/** What is at a level: "a high of 53 percent", "a total of 40". */
	"range-noun": nouns("range"),
	"level-noun": nouns("high low peak record average median minimum maximum range total equivalent level"),
};

import { nouns, verbs, words } from "../../text/lexicon/families.ts";
import { lemmas, type Measure } from "../measure.ts";

/** Police, courts, prisons, hospitals. */
export const JUSTICE_AND_HEALTH: readonly Measure[] = [
	{
		name: "arrests",
		means: "people arrested or detained",
		examples: ["Police arrested 45 people.", "There were 70 arrests.", "At least 20 were detained."],
		kinds: ["count"],
		of: "people",
		heads: lemmas("arrest detainee"),
		says: [verbs("arrest detain"), nouns("detainee"), words("rounded_up taken_into_custody in_custody")],
	},
	{
		name: "charges",
		means: "counts that somebody is charged with or convicted of, or people charged",
		examples: ["He faces 54 counts of fraud.", "Prosecutors charged nine men."],
		kinds: ["count"],
		heads: lemmas("count charge indictment conviction felony misdemeanor misdemeanour"),
		says: [verbs("indict convict"), nouns("conviction"), words("charged charging prosecuted found_guilty")],
		of: lemmas(
			"count charge indictment conviction felony person man woman people suspect official officer defendant member teenager",
		),
	},
	{
		name: "sentence",
		means: "prison terms: years, months, or life sentences",
		examples: [
			"She was sentenced to 12 years in prison.",
			"He got seven life sentences.",
			"He was jailed for 18 months.",
		],
		kinds: ["duration", "count"],
		heads: lemmas("sentence"),
		says: [
			verbs("sentence jail imprison"),
			nouns("prison_term life_term"),
			words("prison imprisonment behind_bars incarceration parole"),
		],
		of: lemmas("sentence term year month life"),
	},
	{
		name: "bail",
		means: "the sum of a bail or bond",
		examples: ["Bail was set at $1 million."],
		kinds: ["money"],
		says: words("bail bond_hearing bonded_out on_bond"),
	},
	{
		name: "fine",
		means: "a penalty in money",
		examples: ["Regulators fined the bank 40 million euros."],
		kinds: ["money"],
		says: [nouns("penalty"), words("fined fines fining a_fine")],
		// "a 250 euro fine", but no fine weather.
		pattern: /(?<=\p{Sc}[\d.,]{1,9}(?: \p{L}{1,9})? )fine\b/gu,
	},
	{
		name: "damages",
		means: "what a court awards, or a party pays to settle",
		examples: ["The jury awarded her $3 million.", "It settled the suit for $20 million."],
		kinds: ["money"],
		says: [
			verbs("award compensate settle"),
			nouns("settlement"),
			words("compensation damages_awarded in_damages_to restitution"),
		],
		unless: words("fire storm flood quake blaze caused"),
	},
	{
		name: "cost of damage",
		means: "what destroyed or damaged things are worth",
		examples: ["The fire did an estimated $1 million in damage."],
		kinds: ["money"],
		says: [nouns("damage"), words("damaged destroyed losses")],
	},
	{
		name: "cases",
		means: "infections confirmed or suspected",
		examples: ["Officials confirmed 40 cases.", "Some 900 people were infected."],
		kinds: ["count"],
		heads: lemmas("case infection"),
		says: [verbs("infect"), nouns("infection"), words("tested_positive new_cases confirmed_cases")],
		of: lemmas("case infection person people other patient child resident worker student"),
		unless: [
			nouns("lawsuit computer server machine device website"),
			words("court rape murder fraud legal malware"),
		],
	},
	{
		name: "hospitalisations",
		means: "people in or taken to hospital",
		examples: ["Nineteen people were hospitalised.", "Twelve were taken to hospital."],
		kinds: ["count"],
		of: "people",
		heads: lemmas("hospitalisation hospitalization"),
		says: [
			verbs("hospitalise hospitalize"),
			nouns("hospitalisation hospitalization"),
			words(
				"in_hospital treated in_intensive_care have_received has_received had_received have_admitted has_admitted had_admitted",
			),
		],
		pattern: /\b(?:taken|rushed|brought|admitted) to (?:a |the |local |area )?hospitals?\b/g,
	},
	{
		name: "tests",
		means: "medical tests done",
		examples: ["Laboratories carried out 12,000 tests."],
		kinds: ["count"],
		heads: lemmas("test swab"),
		unless: words("missile nuclear rocket cricket exam cap caps matches"),
	},
	{
		name: "vaccinations",
		means: "doses given or people vaccinated",
		examples: ["Some 3 million people were vaccinated.", "It gave 40,000 doses."],
		kinds: ["count"],
		heads: lemmas("dose vaccination jab"),
		says: [verbs("vaccinate inoculate immunise immunize"), nouns("vaccination")],
		of: lemmas("dose vaccination person people child resident adult other"),
		unless: words("punch boxer fight round heavyweight"),
	},
];

import { nouns, phrases, verbs, words } from "../families.ts";
import type { Measure } from "./measure.ts";

/** What statistics offices, central banks and treasuries publish: each for a country and a period. */
export const ECONOMY: readonly Measure[] = [
	{
		name: "inflation",
		means: "how much prices rose over a year",
		examples: ["Inflation slowed to 2.4 percent in January.", "Consumer prices rose 3.1 percent."],
		kinds: ["percent"],
		series: true,
		says: words("inflation consumer_prices cpi price_growth cost_of_living"),
	},
	{
		name: "unemployment",
		means: "how many of those who want work have none",
		examples: ["Unemployment fell to 4.1 percent.", "The jobless rate was 7 percent."],
		kinds: ["percent", "count"],
		series: true,
		says: words("unemployment unemployed jobless out_of_work"),
	},
	{
		name: "policy rate",
		means: "the interest rate that a central bank sets",
		examples: ["The bank held its main rate at 5.25 percent."],
		kinds: ["percent", "percentage-points"],
		series: true,
		says: [
			nouns("interest_rate"),
			words("borrowing_costs basis_points"),
			phrases(
				"policy|main|key|base|bank|benchmark|lending|repo|deposit|funds|refinancing|discount|overnight rate|rates",
				"lending|refinancing|cash rate|rates",
			),
		],
		unless: words("mortgage credit_card bond_yield"),
	},
	{
		name: "growth",
		means: "how much an economy grew or shrank",
		examples: ["The economy grew 0.3 percent in the second quarter.", "GDP shrank by 1 percent."],
		kinds: ["percent"],
		series: true,
		says: [
			words("gdp gross_domestic_product economic_growth growth economy economic"),
			phrases("output grew|grows|shrank|shrinks|expanded|expands|contracted|contracts|will|is|rose|fell"),
		],
		unless: words("of_gdp of_gross_domestic_product"),
	},
	{
		name: "deficit",
		means: "how much more was spent than came in, or imported than exported",
		examples: ["The deficit widened to 5.5 percent of GDP.", "A trade gap of $60 billion."],
		kinds: ["money", "percent"],
		series: true,
		says: [nouns("deficit shortfall surplus"), words("gap")],
	},
	{
		name: "debt",
		means: "what is owed",
		examples: ["Public debt reached 112 percent of GDP.", "The firm owes $2 billion."],
		kinds: ["money", "percent"],
		series: true,
		says: [verbs("owe"), nouns("debt borrowing"), words("liabilities")],
	},
	{
		name: "exports",
		means: "what was sold abroad",
		examples: ["Exports rose to $30 billion."],
		kinds: ["money", "percent", "measure"],
		series: true,
		says: verbs("export"),
	},
	{
		name: "imports",
		means: "what was bought abroad",
		examples: ["Imports fell 4 percent."],
		kinds: ["money", "percent", "measure"],
		series: true,
		says: verbs("import"),
	},
	{
		name: "budget",
		means: "money set aside for a purpose or a period",
		examples: ["A budget of 45 billion euros.", "The ministry planned to spend 4.2 million euros."],
		kinds: ["money"],
		says: [verbs("budget allocate earmark set_aside"), nouns("allocation"), words("spending to_spend")],
	},
	{
		name: "aid",
		means: "help in money or goods",
		examples: ["Donors pledged $200 million in aid."],
		kinds: ["money", "measure"],
		says: [verbs("donate pledge"), nouns("donation grant"), words("aid relief humanitarian assistance")],
	},
];

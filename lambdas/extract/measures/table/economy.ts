import type { Measure } from "../measure.ts";

/** What statistics offices, central banks and treasuries publish: each for a country and a period. */
export const ECONOMY: readonly Measure[] = [
	{
		name: "inflation",
		means: "how much prices rose over a year",
		examples: ["Inflation slowed to 2.4 percent in January.", "Consumer prices rose 3.1 percent."],
		kinds: ["percent"],
		series: true,
		words: /\b(?:inflation|consumer prices|CPI|price growth|cost of living)\b/gi,
	},
	{
		name: "unemployment",
		means: "how many of those who want work have none",
		examples: ["Unemployment fell to 4.1 percent.", "The jobless rate was 7 percent."],
		kinds: ["percent", "count"],
		series: true,
		words: /\b(?:unemployment|unemployed|jobless(?: rate| claims)?|out of work)\b/gi,
	},
	{
		name: "policy rate",
		means: "the interest rate that a central bank sets",
		examples: ["The bank held its main rate at 5.25 percent."],
		kinds: ["percent", "percentage-points"],
		series: true,
		words:
			/\b(?:interest rates?|(?:policy|main|key|base|bank|benchmark|lending|repo|deposit|funds|refinancing|discount|overnight)(?: (?:interest|lending|refinancing|cash))? rates?|borrowing costs|basis points)\b/gi,
		not: /\b(?:mortgage|credit card|bond yield)\b/i,
	},
	{
		name: "growth",
		means: "how much an economy grew or shrank",
		examples: ["The economy grew 0.3 percent in the second quarter.", "GDP shrank by 1 percent."],
		kinds: ["percent"],
		series: true,
		words:
			/\b(?:(?<!of )GDP|gross domestic product|(?:economy|output) (?:grew|grow|shrank|shrink|expand|contract|will|is|rose|fell)\p{L}*|economic growth|growth|econom(?:y|ic))\b/giu,
		not: /\bof (?:gdp|gross domestic product)\b/i,
	},
	{
		name: "deficit",
		means: "how much more was spent than came in, or imported than exported",
		examples: ["The deficit widened to 5.5 percent of GDP.", "A trade gap of $60 billion."],
		kinds: ["money", "percent"],
		series: true,
		words:
			/\b(?:(?:budget|trade|current-account|current account|fiscal)? ?(?:deficits?|shortfalls?|gap|surplus(?:es)?))\b/gi,
	},
	{
		name: "debt",
		means: "what is owed",
		examples: ["Public debt reached 112 percent of GDP.", "The firm owes $2 billion."],
		kinds: ["money", "percent"],
		series: true,
		words: /\b(?:debts?|ow(?:es|ed|ing)|borrowings?|liabilities)\b/gi,
	},
	{
		name: "exports",
		means: "what was sold abroad",
		examples: ["Exports rose to $30 billion."],
		kinds: ["money", "percent", "measure"],
		series: true,
		words: /\b(?:export(?:s|ed|ing)?)\b/gi,
	},
	{
		name: "imports",
		means: "what was bought abroad",
		examples: ["Imports fell 4 percent."],
		kinds: ["money", "percent", "measure"],
		series: true,
		words: /\b(?:import(?:s|ed|ing)?)\b/gi,
	},
	{
		name: "budget",
		means: "money set aside for a purpose or a period",
		examples: ["A budget of 45 billion euros.", "The ministry planned to spend 4.2 million euros."],
		kinds: ["money"],
		words: /\b(?:budget(?:s|ed)?|allocat(?:ed|ion|ing)|earmarked|set aside|spending|to spend)\b/gi,
	},
	{
		name: "aid",
		means: "help in money or goods",
		examples: ["Donors pledged $200 million in aid."],
		kinds: ["money", "measure"],
		words: /\b(?:aid|relief|humanitarian|assistance|donat(?:ed|ions?|ing)|pledg(?:ed|es|ing)|grants?)\b/gi,
	},
];

import type { Measure } from "../measure.ts";

/** Companies and markets. */
export const BUSINESS: readonly Measure[] = [
	{
		name: "revenue",
		means: "what a company took in over a period",
		examples: ["Revenue rose to $3.2 billion in the quarter.", "It had a turnover of 90 million euros."],
		kinds: ["money", "percent"],
		series: true,
		words: /\b(?:revenues?|turnover|top line|takings|net sales)\b/gi,
		not: /\b(?:touchdown|quarterback|possession|rebounds?|fumbles?)\b/,
	},
	{
		name: "profit",
		means: "what a company earned over a period",
		examples: ["Net profit fell to 114 million euros.", "It earned $1.2 billion."],
		kinds: ["money", "percent"],
		series: true,
		words: /\b(?:profits?|earn(?:ed|ings|s)?|net income|operating income|EBITDA|surplus)\b/gi,
	},
	{
		name: "loss",
		means: "what a company lost over a period",
		examples: ["It made a loss of 114 million euros."],
		kinds: ["money"],
		series: true,
		words: /\b(?:loss(?:es)?|in the red)\b/gi,
	},
	{
		name: "sales",
		means: "goods or services sold, in money, number or change",
		examples: ["Sales rose 4 percent.", "It sold 40,000 cars."],
		kinds: ["money", "percent", "count"],
		series: true,
		words: /\b(?:sales|sold|sell(?:ing|s)?|deliver(?:ies|ed)|shipments?|shipped)\b/gi,
		of: /^(?:car|vehicle|unit|ticket|copy|phone|device|home|aircraft|plane|truck|console|chip|server|sale|handset|computer|bottle|share)?$/,
		not: /\b(?:touchdown|assists?|rebounds?)\b/,
	},
	{
		name: "deal value",
		means: "the price of a takeover, a sale or a contract",
		examples: ["AB Foods will buy the chain for $334 million.", "The deal is worth 2 billion euros."],
		kinds: ["money"],
		words:
			/\b(?:acqui(?:re|red|res|ring|sition|sitions)|takeovers?|take over|tak(?:e|es|ing)n? over|buy(?:ing|s|out)?|bought|deals?|merg(?:er|e|ed|ing)|purchas(?:e|ed|es|ing)|pa(?:ys?|id|ying)|contract|transaction|(?:in|and|of) cash|in stock|snap(?:ped|s) up)\b/gi,
	},
	{
		name: "market value",
		means: "what a company or a market is worth",
		examples: ["The company is valued at $40 billion."],
		kinds: ["money"],
		series: true,
		words: /\b(?:market (?:value|capitali[sz]ation|cap)|valued at|valuation|is worth)\b/gi,
	},
	{
		name: "share price",
		means: "what a share costs, or how it moved",
		examples: ["Shares fell 6 percent.", "The stock closed at $2.14."],
		kinds: ["money", "percent"],
		series: true,
		words: /\b(?:shares?|stocks?|per share|a share)\b/gi,
		not: /\b(?:market|audience|vote) share|share of/i,
	},
	{
		name: "dividend",
		means: "what shareholders get",
		examples: ["It will pay a dividend of 12 cents."],
		kinds: ["money", "percent"],
		series: true,
		words: /\bdividends?\b/gi,
	},
	{
		name: "price",
		means: "what something costs",
		examples: ["Oil rose to $81 a barrel.", "Tickets cost 20 euros."],
		kinds: ["money", "percent"],
		series: true,
		words:
			/\b(?:price[sd]?|pricing|cost(?:s|ing)?|a barrel|per barrel|an ounce|retails?|fares?|fees?|rents?)\b/gi,
	},
	{
		name: "funding",
		means: "money raised or invested",
		examples: ["The start-up raised $30 million."],
		kinds: ["money"],
		words:
			/\b(?:rais(?:ed|es|ing)|fund(?:s|ed|ing)|invest(?:ed|ing|ments?|s)?|venture capital|bail-?out|loans?|financing)\b/gi,
	},
];

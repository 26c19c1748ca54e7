import { nouns, phrases, verbs, words } from "../families.ts";
import { type Measure, orNothing } from "./measure.ts";

/** Companies and markets. */
export const BUSINESS: readonly Measure[] = [
	{
		name: "revenue",
		means: "what a company took in over a period",
		examples: ["Revenue rose to $3.2 billion in the quarter.", "It had a turnover of 90 million euros."],
		kinds: ["money", "percent"],
		series: true,
		says: [nouns("revenue"), words("turnover top_line takings net_sales")],
		unless: nouns("touchdown quarterback possession rebound fumble"),
	},
	{
		name: "profit",
		means: "what a company earned over a period",
		examples: ["Net profit fell to 114 million euros.", "It earned $1.2 billion."],
		kinds: ["money", "percent"],
		series: true,
		says: [nouns("profit"), verbs("earn"), words("earnings net_income operating_income ebitda surplus")],
	},
	{
		name: "loss",
		means: "what a company lost over a period",
		examples: ["It made a loss of 114 million euros."],
		kinds: ["money"],
		series: true,
		says: [nouns("loss"), words("in_the_red")],
	},
	{
		name: "sales",
		means: "goods or services sold, in money, number or change",
		examples: ["Sales rose 4 percent.", "It sold 40,000 cars."],
		kinds: ["money", "percent", "count"],
		series: true,
		says: [verbs("sell deliver"), nouns("shipment delivery"), words("sales shipped")],
		of: orNothing(
			"car vehicle unit ticket copy phone device home aircraft plane truck console chip server sale handset computer bottle share",
		),
		unless: words("touchdown assist assists rebound rebounds"),
	},
	{
		name: "deal value",
		means: "the price of a takeover, a sale or a contract",
		examples: ["AB Foods will buy the chain for $334 million.", "The deal is worth 2 billion euros."],
		kinds: ["money"],
		says: [
			verbs("acquire take_over buy merge purchase pay snap_up"),
			nouns("acquisition takeover buyout deal merger contract transaction"),
			words("in_cash and_cash of_cash in_stock"),
		],
	},
	{
		name: "market value",
		means: "what a company or a market is worth",
		examples: ["The company is valued at $40 billion."],
		kinds: ["money"],
		series: true,
		says: words(
			"market_value market_capitalisation market_capitalization market_cap valued_at valuation is_worth",
		),
	},
	{
		name: "share price",
		means: "what a share costs, or how it moved",
		examples: ["Shares fell 6 percent.", "The stock closed at $2.14."],
		kinds: ["money", "percent"],
		series: true,
		says: [nouns("stock share_price"), words("shares per_share a_share")],
		unless: words("market_share audience_share vote_share share_of"),
	},
	{
		name: "dividend",
		means: "what shareholders get",
		examples: ["It will pay a dividend of 12 cents."],
		kinds: ["money", "percent"],
		series: true,
		says: [
			nouns("dividend"),
			phrases("quarterly|annual|interim|final|yearly|half-year payout|distribution|payouts|distributions"),
		],
	},
	{
		name: "price",
		means: "what something costs",
		examples: ["Oil rose to $81 a barrel.", "Tickets cost 20 euros."],
		kinds: ["money", "percent"],
		series: true,
		says: [
			verbs("price cost retail"),
			nouns("price fare fee rent"),
			words("a_barrel per_barrel an_ounce"),
			phrases("sell|sells|sold|selling for"),
		],
	},
	{
		name: "funding",
		means: "money raised or invested",
		examples: ["The start-up raised $30 million."],
		kinds: ["money"],
		says: [
			verbs("raise invest"),
			nouns("investment loan"),
			words("funds funded funding venture_capital bailout bail-out financing"),
		],
	},
];

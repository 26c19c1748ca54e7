import { nouns, verbs, words } from "../families.ts";
import { lemmas, type Measure } from "./measure.ts";

/** Crowds, forces, sport, roads. */
export const PUBLIC_LIFE: readonly Measure[] = [
	{
		name: "attendance",
		means: "people who came: to a march, a match, a service",
		examples: ["About 5,000 people marched.", "A crowd of 60,000 watched."],
		kinds: ["count"],
		of: "people",
		nouns: lemmas(
			"protester demonstrator spectator worshipper worshiper mourner parishioner marcher rioter fan attendee",
		),
		says: [
			verbs("rally gather attend demonstrate worship"),
			nouns("crowd congregation"),
			words("marched marching protested protesting attendance turned_out took_to_the_streets"),
		],
	},
	{
		name: "membership",
		means: "who belongs to a party, a church, a union, a club",
		examples: ["The union has 40,000 members."],
		kinds: ["count"],
		kin: "attendance",
		nouns: lemmas("member adherent subscriber"),
	},
	{
		name: "troops",
		means: "soldiers and others under arms",
		examples: ["It sent 3,000 troops.", "NATO has 40,000 soldiers there."],
		kinds: ["count"],
		nouns: lemmas("troop soldier peacekeeper marine serviceman reservist"),
	},
	{
		name: "responders",
		means: "firefighters, police and rescuers at work",
		examples: ["Some 40 firefighters fought the blaze.", "Two hundred rescuers are searching."],
		kinds: ["count"],
		nouns: lemmas("firefighter rescuer paramedic fireman"),
	},
	{
		name: "weapons",
		means: "arms and ammunition: fired, sent, seized or owned",
		examples: ["Rebels fired 30 rockets.", "The navy seized seven rifles."],
		kinds: ["count"],
		nouns: lemmas(
			"missile rocket drone shell warhead bomb rifle gun pistol grenade tank mine bullet revolver howitzer mortar weapon magazine round cartridge torpedo",
		),
		unless: words(
			"gallon gallons litre litres water fuel coal copper gold ore miner miners mining shut boxing heavyweight knockout bout fight knocked playoff playoffs draft tournament championship",
		),
	},
	{
		name: "score",
		means: "the result of a match",
		examples: ["The Colts won 31-24."],
		kinds: ["score"],
		anyWord: true,
	},
	{
		name: "speed",
		means: "how fast something went",
		examples: ["He was driving at 140 km/h."],
		kinds: ["speed"],
		anyWord: true,
	},
	{
		name: "distance",
		means: "how far away, or how long a way",
		examples: ["The epicentre was 50 kilometres off the coast."],
		kinds: ["measure"],
		units: lemmas("km m [mi_i] [nmi_i] [ft_i]"),
		says: [
			verbs("walk fall drop"),
			words(
				"from away off north south east west northeast northwest southeast southwest north-east north-west south-east south-west downstream upstream outside offshore inland long distance",
			),
		],
	},
];

import { type Measure, words } from "../measure.ts";

/** Crowds, forces, sport, roads. */
export const PUBLIC_LIFE: readonly Measure[] = [
	{
		name: "attendance",
		means: "people who came: to a march, a match, a service",
		examples: ["About 5,000 people marched.", "A crowd of 60,000 watched."],
		kinds: ["count"],
		of: "people",
		nouns: words(
			"protester demonstrator spectator worshipper worshiper mourner parishioner marcher rioter fan attendee",
		),
		words:
			/\b(?:march(?:ed|ing)|rall(?:y|ied|ying)|protest(?:ed|ing)|gather(?:ed|ing)?|attend(?:ed|ing|ance)?|demonstrat(?:ed|ing)|turned out|took to the streets|crowds?|worship(?:ped|ping)?|congregations?)\b/g,
	},
	{
		name: "membership",
		means: "who belongs to a party, a church, a union, a club",
		examples: ["The union has 40,000 members."],
		kinds: ["count"],
		kin: "attendance",
		nouns: words("member adherent subscriber"),
	},
	{
		name: "troops",
		means: "soldiers and others under arms",
		examples: ["It sent 3,000 troops.", "NATO has 40,000 soldiers there."],
		kinds: ["count"],
		nouns: words("troop soldier peacekeeper marine serviceman reservist"),
	},
	{
		name: "responders",
		means: "firefighters, police and rescuers at work",
		examples: ["Some 40 firefighters fought the blaze.", "Two hundred rescuers are searching."],
		kinds: ["count"],
		nouns: words("firefighter rescuer paramedic fireman"),
	},
	{
		name: "weapons",
		means: "arms and ammunition: fired, sent, seized or owned",
		examples: ["Rebels fired 30 rockets.", "The navy seized seven rifles."],
		kinds: ["count"],
		nouns: words(
			"missile rocket drone shell warhead bomb rifle gun pistol grenade tank mine bullet revolver howitzer mortar weapon magazine round cartridge torpedo",
		),
		not: /\b(?:boxing|heavyweight|knockout|bout|fight|knocked|playoffs?|draft|tournament|championship)\b/,
	},
	{
		name: "score",
		means: "the result of a match",
		examples: ["The Colts won 31-24."],
		kinds: ["score"],
		words: /./g,
	},
	{
		name: "speed",
		means: "how fast something went",
		examples: ["He was driving at 140 km/h."],
		kinds: ["speed"],
		words: /./g,
	},
	{
		name: "distance",
		means: "how far away, or how long a way",
		examples: ["The epicentre was 50 kilometres off the coast."],
		kinds: ["measure"],
		units: /^(?:k?m|\[mi_i\]|\[nmi_i\]|\[ft_i\])$/,
		words:
			/\b(?:from|away|off|north|south|east|west|northeast|northwest|southeast|southwest|(?:north|south)-(?:east|west)|downstream|upstream|outside|offshore|inland|walk(?:ed)?|long|distance|fell|fall|drop(?:ped)?)\b/g,
	},
];

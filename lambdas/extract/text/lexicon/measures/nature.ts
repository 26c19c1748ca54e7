import { nouns, phrases, verbs, words } from "../families.ts";
import { lemmas, type Measure, orNothing } from "./measure.ts";

const RUIN = [
	verbs("destroy damage flatten collapse gut raze submerge demolish"),
	words("swept_away washed_away"),
];

/** Quakes, storms, fires, heat, and what they leave. */
export const NATURE: readonly Measure[] = [
	{
		name: "magnitude",
		means: "how strong a quake was",
		examples: ["A magnitude 6.1 earthquake struck.", "A quake measuring 7.6 hit the coast."],
		kinds: ["measure", "count"],
		unit: "{magnitude}",
		gap: 1.05,
		units: orNothing("{magnitude}"),
		says: [
			words("magnitude richter"),
			phrases(
				"quake|quakes|earthquake|earthquakes|temblor|tremor|aftershock|aftershocks measuring|measured|of|registering",
			),
		],
		of: orNothing("earthquake quake tremor temblor aftershock magnitude jolt shock"),
	},
	{
		name: "depth",
		means: "how deep a quake, a wreck or water is",
		examples: ["It struck at a depth of 10 kilometres."],
		kinds: ["measure"],
		units: lemmas("km m [mi_i] [ft_i] cm"),
		says: [
			nouns("depth"),
			words("deep below_the_surface below_the_sea beneath_the_surface beneath_the_sea underground"),
		],
	},
	{
		name: "wind speed",
		means: "how fast the wind blew",
		examples: ["Winds of 140 km/h tore off roofs.", "Gusts reached 90 mph."],
		kinds: ["speed", "measure"],
		says: [nouns("wind gust"), words("gusting sustained")],
	},
	{
		name: "rainfall",
		means: "how much rain or snow fell",
		examples: ["Some 200 millimetres of rain fell overnight."],
		kinds: ["measure"],
		units: lemmas("mm cm m [in_i] [ft_i]"),
		says: [nouns("rain"), words("rainfall snow snowfall precipitation fell_overnight")],
	},
	{
		name: "area burned",
		means: "land that a fire burned",
		examples: ["The fire has burned 12,000 acres."],
		kinds: ["measure"],
		units: lemmas("har [acr_us] km2 [mi_us]2 [smi_us] [smi_i] m2"),
		says: [verbs("burn scorch char blacken"), words("consumed wildfire blaze fire")],
	},
	{
		name: "containment",
		means: "how much of a fire is under control",
		examples: ["The blaze is 40 percent contained."],
		kinds: ["percent"],
		gap: 100,
		says: [verbs("contain"), words("containment under_control")],
	},
	{
		name: "homes destroyed",
		means: "homes and other buildings destroyed or damaged",
		examples: ["More than 300 houses were damaged.", "The quake flattened 1,600 homes."],
		kinds: ["count"],
		says: [...RUIN, verbs("level burn"), words("flooded")],
		of: lemmas("home house building dwelling structure property hut shop store apartment residence"),
	},
	{
		name: "structures damaged",
		means: "bridges, roads, schools and the like destroyed or damaged",
		examples: ["The quake damaged eight bridges.", "Two hospitals were destroyed."],
		kinds: ["count"],
		says: RUIN,
		of: lemmas(
			"bridge road school hospital church mosque temple hotel factory village town vehicle car boat vessel ship plane tank",
		),
	},
	{
		name: "without power",
		means: "homes or people cut off from electricity",
		examples: ["The storm left 40,000 homes without power."],
		kinds: ["count"],
		says: [
			nouns("power_cut power_outage blackout"),
			words("without_power without_electricity lost_power in_the_dark"),
		],
	},
	{
		name: "temperature",
		means: "how warm or cold it was",
		examples: ["Temperatures reached 44 degrees."],
		kinds: ["temperature"],
		anyWord: true,
	},
	{
		name: "aftershocks",
		means: "quakes that followed the main one",
		examples: ["Dozens of aftershocks followed."],
		kinds: ["count"],
		heads: lemmas("aftershock"),
	},
];

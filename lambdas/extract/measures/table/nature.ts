import { type Measure, words } from "../measure.ts";

/** Quakes, storms, fires, heat, and what they leave. */
export const NATURE: readonly Measure[] = [
	{
		name: "magnitude",
		means: "how strong a quake was",
		examples: ["A magnitude 6.1 earthquake struck.", "A quake measuring 7.6 hit the coast."],
		kinds: ["measure", "count"],
		unit: "{magnitude}",
		gap: 1.05,
		units: /^(?:\{magnitude\}|)$/,
		words:
			/\b(?:magnitude|richter|(?:quakes?|earthquakes?|temblors?|tremors?|aftershocks?),? (?:measur(?:ing|ed)|of|registering))\b/g,
		of: /^(?:earthquake|quake|tremor|temblor|aftershock|magnitude|jolt|shock)?$/,
	},
	{
		name: "depth",
		means: "how deep a quake, a wreck or water is",
		examples: ["It struck at a depth of 10 kilometres."],
		kinds: ["measure"],
		units: /^(?:k?m|\[mi_i\]|\[ft_i\]|cm)$/,
		words: /\b(?:depths?|deep|below the (?:surface|sea)|beneath the (?:surface|sea)|underground)\b/g,
	},
	{
		name: "wind speed",
		means: "how fast the wind blew",
		examples: ["Winds of 140 km/h tore off roofs.", "Gusts reached 90 mph."],
		kinds: ["speed", "measure"],
		words: /\b(?:winds?|gusts?|gusting|sustained)\b/g,
	},
	{
		name: "rainfall",
		means: "how much rain or snow fell",
		examples: ["Some 200 millimetres of rain fell overnight."],
		kinds: ["measure"],
		units: /^(?:mm|cm|m|\[in_i\]|\[ft_i\])$/,
		words: /\b(?:rain(?:fall|s)?|snow(?:fall)?|precipitation|fell overnight)\b/g,
	},
	{
		name: "area burned",
		means: "land that a fire burned",
		examples: ["The fire has burned 12,000 acres."],
		kinds: ["measure"],
		units: /^(?:har|\[acr_us\]|km2|\[mi_us\]2|\[smi_us\]|\[smi_i\]|m2)$/,
		words: /\b(?:burn(?:ed|t|ing|s)?|scorch(?:ed|ing)|charred|consumed|blackened|wildfire|blaze|fire)\b/g,
	},
	{
		name: "containment",
		means: "how much of a fire is under control",
		examples: ["The blaze is 40 percent contained."],
		kinds: ["percent"],
		gap: 100,
		words: /\b(?:contain(?:ed|ment)|under control)\b/g,
	},
	{
		name: "homes destroyed",
		means: "homes and other buildings destroyed or damaged",
		examples: ["More than 300 houses were damaged.", "The quake flattened 1,600 homes."],
		kinds: ["count"],
		words:
			/\b(?:destroy(?:ed|ing|s)?|damag(?:ed|ing|es?)|flatten(?:ed|ing)?|level(?:led|ed|ling|ing)|collaps(?:ed|ing)|gutted|burn(?:ed|t)(?: down)?|razed|swept away|submerged|flooded|demolished)\b/g,
		of: /^(?:home|house|building|dwelling|structure|property|hut|shop|store|apartment|residence)$/,
	},
	{
		name: "structures damaged",
		means: "bridges, roads, schools and the like destroyed or damaged",
		examples: ["The quake damaged eight bridges.", "Two hospitals were destroyed."],
		kinds: ["count"],
		words:
			/\b(?:destroy(?:ed|ing|s)?|damag(?:ed|ing|es?)|flatten(?:ed|ing)?|collaps(?:ed|ing)|gutted|razed|swept away|submerged|demolished|washed away)\b/g,
		of: /^(?:bridge|road|school|hospital|church|mosque|temple|hotel|factory|village|town|vehicle|car|boat|vessel|ship|plane|tank)$/,
	},
	{
		name: "without power",
		means: "homes or people cut off from electricity",
		examples: ["The storm left 40,000 homes without power."],
		kinds: ["count"],
		words:
			/\b(?:without (?:power|electricity)|lost power|power (?:cuts?|outages?)|blackouts?|in the dark)\b/g,
	},
	{
		name: "temperature",
		means: "how warm or cold it was",
		examples: ["Temperatures reached 44 degrees."],
		kinds: ["temperature"],
		words: /./g,
	},
	{
		name: "aftershocks",
		means: "quakes that followed the main one",
		examples: ["Dozens of aftershocks followed."],
		kinds: ["count"],
		heads: words("aftershock"),
	},
];

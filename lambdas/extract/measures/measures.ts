import { BUSINESS } from "../text/lexicon/measures/business.ts";
import { CASUALTIES } from "../text/lexicon/measures/casualties.ts";
import { ECONOMY } from "../text/lexicon/measures/economy.ts";
import { JUSTICE_AND_HEALTH } from "../text/lexicon/measures/justice-and-health.ts";
import type { Measure } from "../text/lexicon/measures/measure.ts";
import { NATURE } from "../text/lexicon/measures/nature.ts";
import { PUBLIC_LIFE } from "../text/lexicon/measures/public-life.ts";
import { WORK_AND_VOTES } from "../text/lexicon/measures/work-and-votes.ts";

/** All measures there are; where two fit equally well, the earlier one counts. */
export const MEASURES: readonly Measure[] = [
	...CASUALTIES,
	...JUSTICE_AND_HEALTH,
	...WORK_AND_VOTES,
	...NATURE,
	...ECONOMY,
	...BUSINESS,
	...PUBLIC_LIFE,
];

const byName = new Map(MEASURES.map((measure) => [measure.name, measure]));

export const measureNamed = (name: string): Measure | undefined => byName.get(name);

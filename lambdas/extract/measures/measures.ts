import type { Measure } from "./measure.ts";
import { BUSINESS } from "./table/business.ts";
import { CASUALTIES } from "./table/casualties.ts";
import { ECONOMY } from "./table/economy.ts";
import { JUSTICE_AND_HEALTH } from "./table/justice-and-health.ts";
import { NATURE } from "./table/nature.ts";
import { PUBLIC_LIFE } from "./table/public-life.ts";
import { WORK_AND_VOTES } from "./table/work-and-votes.ts";
import { type Telling, tellingOf } from "./telling.ts";

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

/** Their words, in the same order. */
export const TELLINGS: readonly Telling[] = MEASURES.map(tellingOf);

const byName = new Map(MEASURES.map((measure) => [measure.name, measure]));

export const measureNamed = (name: string): Measure | undefined => byName.get(name);

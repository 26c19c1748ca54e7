export type Direction = "up" | "down";

export interface ChangeWord {
	direction: Direction;
	/** Takes an object: "raised its forecast to 3 percent"; with a number alone it changes nothing ("raised $5m"). */
	transitive?: true;
	/** Changes a percent or an index, else it means something else: "gained 2%", "lost 26 points". */
	levels?: true;
}

export const WORDS: ReadonlyMap<string, ChangeWord> = new Map(
	(
		[
			[
				"up",
				"quicken quickens quickened quickening intensify intensified deepened rise rises rose risen rising grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring leap leaps leapt leaped skyrocketed rocketed rocketing swell swells swelled swollen swelling expand expands expanded expanding advance advances advanced advancing rally rallied rallying rebound rebounded rebounding accelerate accelerated accelerating spike spiked spiking widen widened widening edged-up ticked-up doubled doubling tripled tripling quadrupled trebled up higher mounted ballooned appreciated strengthened balloon",
				{},
			],
			[
				"up",
				"extend extends extended extending increase increases increased increasing raise raises raised raising boost boosts boosted boosting lift lifts lifted lifting hike hikes hiked hiking upped upgraded",
				{ transitive: true },
			],
			["up", "gain gains gained gaining add adds added adding put", { levels: true }],
			[
				"down",
				"fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slip slips slipped slipping slide slides slid sliding plunge plunges plunged plunging tumble tumbles tumbled tumbling sink sinks sank sunk sinking shrink shrinks shrank shrunk shrinking dip dips dipped dipping plummet plummets plummeted plummeting slump slumps slumped slumping contract contracted contracting weaken weakened weakening ease eased easing retreat retreated dwindle dwindled dwindling halved down lower slow slowed slowing slows slumping sagged depreciated narrow narrowed narrowing collapsed crashed cooled",
				{},
			],
			[
				"down",
				"shorten shortened shortening cut cuts cutting reduce reduces reduced reducing slash slashes slashed slashing trim trims trimmed trimming lowered lowering lowers downgraded scaled",
				{ transitive: true },
			],
			["down", "lose loses lost losing shed sheds shedding", { levels: true }],
		] as const
	).flatMap(([direction, words, flags]) =>
		words.split(" ").map((word): [string, ChangeWord] => [word, { direction, ...flags }]),
	),
);

/** Nouns for a change: "a 12 percent rise", "an increase of 40". */
export const NOUNS: ReadonlyMap<string, Direction> = new Map([
	...listed(
		"up",
		"rise increase jump surge gain growth hike uptick upturn spike climb leap advance rebound raise boost improvement expansion appreciation premium",
	),
	...listed(
		"down",
		"fall drop decline decrease cut dip slump plunge reduction loss slide contraction discount downturn depreciation slowdown shortfall collapse dive cuts",
	),
]);

/** Comparatives behind the number: "12 percent higher", "20 percent fewer". */
export const COMPARATIVES: ReadonlyMap<string, Direction> = new Map([
	...listed("up", "higher more larger bigger above faster stronger up"),
	...listed("down", "lower less fewer smaller below cheaper slower weaker down"),
]);

function listed(direction: Direction, words: string): [string, Direction][] {
	return words.split(" ").map((word) => [word, direction]);
}

import { type Amount, type Line, lower } from "./amount.ts";
import { isDash } from "./atoms.ts";
import { MONTHS } from "./words.ts";

type Direction = "up" | "down";

interface ChangeWord {
	direction: Direction;
	/** Takes an object: "raised its forecast to 3 percent"; with a number alone it changes nothing ("raised $5m"). */
	transitive?: true;
	/** Changes a percent or an index, else it means something else: "gained 2%", "lost 26 points". */
	levels?: true;
}

const WORDS: ReadonlyMap<string, ChangeWord> = new Map(
	(
		[
			[
				"up",
				"rise rises rose risen rising grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring leap leaps leapt leaped skyrocketed rocketed rocketing swell swells swelled swollen swelling expand expands expanded expanding advance advances advanced advancing rally rallied rallying rebound rebounded rebounding accelerate accelerated accelerating spike spiked spiking widen widened widening edged-up ticked-up doubled doubling tripled tripling quadrupled trebled up higher mounted ballooned appreciated strengthened balloon",
				{},
			],
			[
				"up",
				"increase increases increased increasing raise raises raised raising boost boosts boosted boosting lift lifts lifted lifting hike hikes hiked hiking upped upgraded",
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
				"cut cuts cutting reduce reduces reduced reducing slash slashes slashed slashing trim trims trimmed trimming lowered lowering lowers downgraded scaled",
				{ transitive: true },
			],
			["down", "lose loses lost losing shed sheds shedding", { levels: true }],
		] as const
	).flatMap(([direction, words, flags]) =>
		words.split(" ").map((word): [string, ChangeWord] => [word, { direction, ...flags }]),
	),
);

/** Nouns for a change: "a 12 percent rise", "an increase of 40". */
const NOUNS: ReadonlyMap<string, Direction> = new Map([
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
const COMPARATIVES: ReadonlyMap<string, Direction> = new Map([
	...listed("up", "higher more larger bigger above faster stronger up"),
	...listed("down", "lower less fewer smaller below cheaper slower weaker down"),
]);

function listed(direction: Direction, words: string): [string, Direction][] {
	return words.split(" ").map((word) => [word, direction]);
}

/** Words that may stand between the change word and "to", "from" or the number. */
const BETWEEN =
	/^(?:by|from|to|in|on|at|a|an|the|of|record|low|high|new|all-time|all|time|year|years|month|months|week|day|quarter|last|this|earlier|previous|ago|early|late|mid|about|around|nearly|almost|more|than|less|over|under|some|just|only|as|much|many|little|further|another|additional|back|again|also|even|steadily|annual|percent|per|cent|percentage|points?|basis|%|cents?|dollars?|euros?|pounds?|yen|pence|million|billion|trillion|thousand|crore|lakh|,|\$|€|£|¥|₹|-|–|monday|tuesday|wednesday|thursday|friday|saturday|sunday|or|and|out|up|down|estimated|seasonally|adjusted|respectively|people|barrels?|tonnes?|tons?|a|share|between|\(|\))$/;

/** The change word that governs the position `at`, looking back over numbers, dates and small words. */
export function changeBefore(
	line: Line,
	at: number,
): { direction: Direction; word: ChangeWord; at: number } | undefined {
	let words = 0;
	for (let index = at - 1; index >= 0 && index >= at - 18; index--) {
		const atom = line.atoms[index]!;
		const word = WORDS.get(atom.lower);
		if (word !== undefined && isVerbal(line, index)) return { direction: word.direction, word, at: index };
		const noun = NOUNS.get(atom.lower);
		if (noun !== undefined && /^(?:of|to|from|by)$/.test(lower(line, index + 1)))
			return { direction: noun, word: { direction: noun }, at: index };
		if (atom.digits || BETWEEN.test(atom.lower) || MONTHS.has(atom.lower) || /ly$/.test(atom.lower)) continue;
		// "raised its forecast to": an object of a few words.
		words++;
		if (
			words > 4 ||
			/^[.;:!?"“”]$/.test(atom.text) ||
			/^(?:that|which|who|when|after|before|while|because|if|but|for|with|said|were|was|is|are)$/.test(
				atom.lower,
			)
		)
			return undefined;
		const transitive = transitiveBefore(line, index, at);
		if (transitive !== undefined) return transitive;
		return undefined;
	}
	return undefined;
}

function transitiveBefore(
	line: Line,
	from: number,
	at: number,
): { direction: Direction; word: ChangeWord; at: number } | undefined {
	for (let index = from; index >= 0 && index >= from - 6 && index >= at - 18; index--) {
		const atom = line.atoms[index]!;
		const word = WORDS.get(atom.lower);
		if (word?.transitive && index < at - 1) return { direction: word.direction, word, at: index };
		if (
			/^[,.;:!?"“”]$/.test(atom.text) ||
			/^(?:that|which|who|when|after|before|while|because|if|but|said)$/.test(atom.lower)
		)
			return undefined;
	}
	return undefined;
}

const PARTICLE_VERBS =
	/^(?:shot|shoot|shooting|shoots|brought|bring|gunned|tracked|taken|take|took|put|puts|tore|torn|broke|broken|shut|laid|set|sets|setting|gave|given|give|picked|pick|made|make|makes|making|built|build|rounded|blew|blown|blow|bought|snapped|opened|burned|burnt|hunted|knocked|mowed|stood|sat|sit|turned|signed|propped|lined|cleaned|racked|end|ended|ending|showed|pulled|scaled|cut|cuts|handed|sent|stepped)$/;

/** "up to 40" and "down the street" are no changes. */
function isVerbal(line: Line, at: number): boolean {
	const word = lower(line, at);
	const after = lower(line, at + 1);
	if (word === "up" || word === "down") {
		// "shot down 64 drones", "set up 12 camps".
		if (PARTICLE_VERBS.test(lower(line, at - 1))) return false;
		if (word === "up" && after === "to") return false;
		return (
			line.atoms[at + 1]?.digits === true ||
			/^(?:from|by|about|around|nearly|almost|more|over|some|just|as|\$|€|£|¥|to|a|an|at|slightly|sharply|another|roughly|half|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+ly|[A-Z]{1,3}|us|c|a)$/u.test(
				after,
			)
		);
	}
	if (word === "higher" || word === "lower") return /^(?:at|by|to|from|,)$/.test(after);
	if (word === "put" || word === "contract") return false;
	return true;
}

/** Adds what the number says about a change: by how much, to what, from what. */
export function readChange(line: Line, amount: Amount): Amount {
	if (
		amount.change !== undefined ||
		amount.kind === "rank" ||
		amount.kind === "score" ||
		amount.kind === "age"
	)
		return amount;
	const after = changeAfter(line, amount);
	if (after !== undefined) return { ...amount, change: { direction: after, role: "by" } };
	const found = changeBefore(line, amount.from);
	if (found === undefined) return amount;
	const role = roleOf(line, amount, found.at, found.word);
	return role === undefined ? amount : { ...amount, change: { direction: found.direction, role } };
}

function roleOf(
	line: Line,
	amount: Amount,
	changeAt: number,
	word: ChangeWord,
): "by" | "to" | "from" | undefined {
	const before = lower(line, leadOf(line, amount.from) - 1);
	// "fell below 9,000": the bound is a level.
	if (/^(?:below|above|beneath)$/.test(lower(line, amount.from)) || /^(?:below|above)$/.test(before))
		return "to";
	// "rose to between 3 and 4 percent", "fell from as much as".
	const levelled =
		amount.kind === "percent" ||
		amount.kind === "percentage-points" ||
		amount.kind === "money" ||
		!amount.united;
	if (before === "to" || (before === "at" && /^(?:higher|lower|up|down)$/.test(lower(line, changeAt))))
		return levelled || amount.kind !== "duration" ? "to" : undefined;
	if (before === "from") return "from";
	if (before === "by" || before === "of") return amount.kind === "duration" ? undefined : "by";
	if (amount.kind === "duration") return undefined;
	if (word.transitive) {
		// "increased 12 percent" changes a level, "increased 300 jobs" does not.
		return /^(?:increase|decrease)/.test(lower(line, changeAt)) && /^percent/.test(amount.kind)
			? adjacent()
			: undefined;
	}
	if (word.levels) return /^percent/.test(amount.kind) || isPoints(line, amount) ? adjacent() : undefined;
	return adjacent();

	/** Nothing but adverbs between the change word and the number. */
	function adjacent(): "by" | undefined {
		for (let index = changeAt + 1; index < amount.from; index++) {
			if (
				!/^(?:by|a|an|another|just|only|further|as|much|more|than|back|even|\p{L}+ly|about|around)$/u.test(
					lower(line, index),
				)
			)
				return undefined;
		}
		return "by";
	}
}

function isPoints(line: Line, amount: Amount): boolean {
	return /^(?:points?|pts?|cents|pence|seats|places|spots)$/.test(lower(line, amount.to));
}

/** The number with what softens it: "climbed to a record 38.2 million", "to as low as 4". */
function leadOf(line: Line, from: number): number {
	let at = from;
	while (at > 0) {
		const word = lower(line, at - 1);
		// "from a high of 53 percent".
		const peak =
			word === "of" && /^(?:high|low|peak|record|average|median|minimum|maximum)$/.test(lower(line, at - 2));
		if (!peak && !LEADS.test(word)) break;
		at -= peak ? 2 : 1;
	}
	return at;
}

const LEADS =
	/^(?:a|an|the|record|new|high|low|all-time|total|only|just|further|combined|seasonally|adjusted|previous|earlier|fresh)$/;

/** "a 12 percent rise", "3% higher", "a 50-point drop", "20 percent fewer". */
function changeAfter(line: Line, amount: Amount): Direction | undefined {
	let at = amount.to;
	if (isPoints(line, amount)) at++;
	if (isDash(line.atoms[at]) && /^points?$/.test(lower(line, at + 1))) at += 2;
	const word = lower(line, at);
	const compared = /^percent|^ratio$/.test(amount.kind) || at > amount.to || lower(line, at + 1) === "than";
	if (compared && !amount.numeral.form.startsWith("vague") && amount.kind !== "count") {
		const comparative = COMPARATIVES.get(word);
		if (comparative !== undefined && !(word === "up" && lower(line, at + 1) === "to")) return comparative;
	}
	const hyphened = isDash(line.atoms[amount.to - 2]) || amount.attributive === true;
	if (!/^percent|^money$|^ratio$/.test(amount.kind) && at === amount.to && !hyphened) return undefined;
	// "a 5 percent annual rise", "a 3% year-on-year drop", "a $20 million increase".
	for (let index = at; index < at + 3; index++) {
		const noun = NOUNS.get(lower(line, index));
		if (noun !== undefined) return isHeadOfChange(line, amount, index) ? noun : undefined;
		if (
			!/^[\p{L}-]+$/u.test(lower(line, index)) ||
			/^(?:of|in|to|by|from|on|for|and|or|after|as|at|with)$/.test(lower(line, index))
		)
			return undefined;
	}
	return undefined;
}

/** "a $5 million loss" is a result, not a change; growth of so much percent is. */
function isHeadOfChange(line: Line, amount: Amount, noun: number): boolean {
	const word = lower(line, noun);
	if (amount.kind === "money")
		return !/^(?:loss|gain|advance|premium|discount|boost|cut|cuts|improvement|shortfall|expansion|collapse)$/.test(
			word,
		);
	return true;
}

/** "dropped $1.85, or 2.6 percent": the second says the same change. */
export function shareChange(line: Line, amounts: Amount[]): Amount[] {
	return amounts.map((amount, index) => {
		const before = amounts[index - 1];
		if (amount.change !== undefined || before?.change === undefined || before.kind === amount.kind)
			return amount;
		const between = line.atoms
			.slice(before.to, amount.from)
			.map((atom) => atom.lower)
			.join(" ");
		return /^(?:points? )?(?:, )?or(?: by)?$|^(?:points? )?\($/.test(between)
			? { ...amount, change: before.change }
			: amount;
	});
}

/** Tells the later level of "fell from 31 million in 2024 to 26 million" where it came from. */
export function linkLevels(amounts: Amount[]): Amount[] {
	return amounts.map((amount, index) => {
		if (amount.change?.role !== "to") return amount;
		const from = [amounts[index - 1], amounts[index + 1], amounts[index - 2]].find(
			(other) => other?.change?.role === "from" && other.unit === amount.unit && other.kind === amount.kind,
		);
		if (from?.value === undefined) return amount;
		return { ...amount, change: { ...amount.change, from: from.value } };
	});
}

import type { Figure } from "../../../shared/extraction.ts";
import type { Line } from "../../text/line.ts";
import { firstOf, type Reader } from "../../text/rules.ts";
import { sequence } from "../../text/sequence.ts";
import { before, behind } from "./pair.ts";
import { groupBefore, isShare, isShareAgain } from "./share-again.ts";

/** How far back an amount finds its noun. */
const REACH = 400;
/** So many figures back at most, however close they stand. */
const NEAREST = 20;

/** An amount without noun, the words around it, and the figures before it that have one, the nearest first. */
interface Amount {
	text: string;
	figure: Figure;
	lead: Line;
	after: Line;
	near: readonly Figure[];
	/** The figure right before, where it has a noun. */
	last: Figure | undefined;
}

const lastCount = ({ near }: Amount): Figure | undefined => near.find(({ kind }) => kind === "count");

const OF_IT_ALONE = sequence("^ 'of' 'it'");
const OF_THAT_OF = sequence("^ 'of' 'that' 'of'");
const OF_IT = (after: Line): boolean => OF_IT_ALONE(after) || OF_THAT_OF(after);
const OF_THEM_ALONE = sequence("^ 'of' 'them'|'these'");
/** "half of them left"; "half of them children" are told what they are. */
const OF_THEM = (after: Line): boolean => OF_THEM_ALONE(after) && !after.isPlural(2);
const ARE_AT = sequence("number-word be approximator|level-preposition|'at'{0,2} $");
const PUT_IT_AT = sequence("reckoning-verb|have 'it' 'at' approximator|limit-word{0,2} $");
const EACH_COSTS = sequence("'each' costing-verb approximator? $");

/** Whose noun an amount has that says none. */
export const LENDERS: readonly Reader<Amount, Figure>[] = [
	[
		"a share of what was told of",
		"The budget is $3 billion; a tenth of it will go to repaying debt.",
		({ figure, after, last }) =>
			(isShare(figure) || figure.kind === last?.kind) && OF_IT(after) ? last : undefined,
	],
	[
		"a share of those just counted",
		"It named 10 firms, with about half of them in the north.",
		({ figure, after, near }) =>
			isShare(figure) && OF_THEM(after) ? near.find(({ kind }) => kind === "count") : undefined,
	],
	[
		"what so many are at",
		"Of five reservoirs two are below 10 percent.",
		({ figure, lead, last }) =>
			isShare(figure) && last?.kind === "count" && ARE_AT(lead) ? last : undefined,
	],
	[
		"a share of those of whom one before was a share",
		"Some 61 percent of voters back Kerr, while Ms Dole is third at 11 percent.",
		({ text, figure, near }) =>
			isShare(figure) && isShareAgain(text, figure, near[0]) ? groupBefore(text, figure, near) : undefined,
	],
	[
		"put at another number",
		"The bank put growth at 2 percent. Its rival had it at 3 percent.",
		({ figure, lead, near }) =>
			PUT_IT_AT(lead) ? near.find(({ kind, change }) => kind === figure.kind && !change) : undefined,
	],
	[
		"what each costs",
		"It ordered 180 doses. Each costs $31.",
		(amount) => (EACH_COSTS(amount.lead) ? lastCount(amount) : undefined),
	],
];

/** The figure whose noun an amount has that says none of its own. */
export function lenderToAmount(text: string, figure: Figure, earlier: readonly Figure[]): Figure | undefined {
	if (figure.counted !== undefined) return undefined;
	const near = earlier
		.slice(-NEAREST)
		.filter((other) => other.counted !== undefined && figure.start - other.end < REACH)
		.reverse();
	if (near.length === 0) return undefined;
	const last = near[0] === earlier.at(-1) ? near[0] : undefined;
	return firstOf(LENDERS, {
		text,
		figure,
		lead: before(text, figure),
		after: behind(text, figure),
		near,
		last,
	});
}

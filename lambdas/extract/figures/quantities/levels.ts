import type { Amount, Line } from "./amount.ts";

/** "dropped $1.85, or 2.6 percent": the second says the same change; "fell to 14 in 2020 and nine in 2021" the next one. */
export function shareChange(line: Line, amounts: Amount[]): Amount[] {
	const shared: Amount[] = [];
	for (const amount of amounts) shared.push(withChangeOf(line, amount, shared.at(-1)));
	return shared;
}

function withChangeOf(line: Line, amount: Amount, before: Amount | undefined): Amount {
	if (amount.change !== undefined || before?.change === undefined) return amount;
	const again =
		before.kind === amount.kind ? isNextLevel(line, before, amount) : isSameChange(line, before, amount);
	return again ? { ...amount, change: before.change } : amount;
}

/** Atoms that a level's time or place has at most: "in the first half of 2020 and". */
const OCCASION_REACH = 9;

/** "to 14 in 2020 and nine in 2021": the next level at another time or place, with nothing but a joint between. */
function isNextLevel(line: Line, before: Amount, amount: Amount): boolean {
	const joined =
		line.is(amount.from - 1, "and") || (line.is(amount.from - 1, "comma") && before.change?.role === "to");
	const near = amount.from - before.to <= OCCASION_REACH && amount.from - before.to > 2;
	const led = line.is(before.to, "occasion-preposition") && line.lower(before.to) === line.lower(amount.to);
	return joined && near && led && before.unit === amount.unit && before.change?.role !== "from";
}

function isSameChange(line: Line, before: Amount, amount: Amount): boolean {
	const between = line.atoms
		.slice(before.to, amount.from)
		.map((atom) => atom.lower)
		.join(" ");
	return /^(?:points? )?(?:, )?or(?: by)?$|^(?:points? )?\($/.test(between);
}

/** "raised the number of residents who had to leave to 340 from 300": two levels, however far away the verb is. */
export function levelsBehind(line: Line, amounts: Amount[]): Amount[] {
	return amounts.map((amount, index) => {
		if (amount.change !== undefined) return amount;
		const [before, after] = [amounts[index - 1], amounts[index + 1]];
		if (before && isLevelAndFormer(line, before, amount))
			return { ...amount, change: { direction: directionOf(amount, before), role: "from" } };
		if (after && isLevelAndFormer(line, amount, after))
			return { ...amount, change: { direction: directionOf(after, amount), role: "to" } };
		return amount;
	});
}

function isLevelAndFormer(line: Line, level: Amount, former: Amount): boolean {
	return (
		level.kind === former.kind &&
		level.unit === former.unit &&
		level.value !== undefined &&
		former.value !== undefined &&
		line.lower(level.from - 1) === "to" &&
		former.from === level.to + 1 &&
		line.lower(level.to) === "from"
	);
}

const directionOf = (former: Amount, level: Amount): "up" | "down" =>
	(level.value ?? 0) < (former.value ?? 0) ? "down" : "up";

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

import type { Amount, Line } from "./amount.ts";

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

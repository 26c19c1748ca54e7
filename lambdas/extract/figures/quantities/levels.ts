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

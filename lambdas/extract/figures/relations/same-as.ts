import type { Figure } from "../../extraction.ts";

/** The ordinal of an earlier figure that says the same: a repeat, or the same sum in another currency or unit. */
export function sameClaim(text: string, figure: Figure, earlier: readonly Figure[]): number | undefined {
	const conversion = converted(text, figure, earlier);
	if (conversion !== undefined) return conversion;
	if (figure.countedHead === undefined && figure.kind !== "money") return undefined;
	const index = earlier.findIndex((other) => isRepeat(figure, other));
	return index < 0 ? undefined : index;
}

function isRepeat(figure: Figure, other: Figure): boolean {
	if (figure.kind !== other.kind || figure.unit !== other.unit || figure.per !== other.per) return false;
	if (figure.value !== other.value || figure.low !== other.low || figure.high !== other.high) return false;
	if (figure.implied?.includes("low") || isCommonplace(figure)) return false;
	if (figure.change?.role !== other.change?.role && figure.kind !== "count") return false;
	if (figure.countedHead !== other.countedHead) return false;
	return (
		figure.event === undefined ||
		other.event === undefined ||
		figure.event === other.event ||
		figure.event.split(" ")[0] === other.event.split(" ")[0]
	);
}

/** Small counts recur by chance: "two men" and "two men" are seldom the same. */
function isCommonplace(figure: Figure): boolean {
	return figure.kind === "count"
		? (figure.value ?? 0) < 10
		: figure.kind !== "money" && figure.kind !== "percent" && figure.kind !== "measure";
}

/** "$1.2m (£0.9m)", "5 miles (8 km)": brackets right behind an amount of the same kind in another unit. */
function converted(text: string, figure: Figure, earlier: readonly Figure[]): number | undefined {
	const last = earlier.at(-1);
	if (last === undefined || last.kind !== figure.kind || last.unit === figure.unit) return undefined;
	if (
		figure.kind !== "money" &&
		figure.kind !== "measure" &&
		figure.kind !== "temperature" &&
		figure.kind !== "speed"
	)
		return undefined;
	const between = text.slice(last.end, figure.start);
	return /^(?:[ -]\p{L}{1,12}){0,3} ?[([](?:or |about |approximately )?$/u.test(between) &&
		/^\s?[)\],;]/.test(text.slice(figure.end, figure.end + 2))
		? earlier.length - 1
		: undefined;
}

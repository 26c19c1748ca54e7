import type { Line } from "../quantities/amount.ts";

/** "Shares in Acme, the largest contractor, gained 3 percent": where the aside that ends at `close` begins. */
export function openingComma(line: Line, close: number): number | undefined {
	for (let at = close - 1; at > 0 && close - at < 30; at--) {
		// "which ends Sept. 30,"
		if (line.is(at, "stop-mark") && !(line.lower(at) === "." && line.isGlued(at))) return undefined;
		if (line.lower(at) === ",") return at;
	}
	return undefined;
}

/** "Shares in Decker Mining (ASX: DEC) fell": what stands in brackets is no part of the subject. */
export function beforeBracket(line: Line, end: number): number {
	if (line.lower(end - 1) !== ")") return end;
	for (let at = end - 2; at > 0 && end - at < 10; at--) if (line.lower(at) === "(") return at;
	return end;
}

import type { Line } from "../quantities/amount.ts";

/** "Shares in Acme, the largest contractor, gained 3 percent": where the aside that ends at `close` begins. */
export function openingComma(line: Line, close: number): number | undefined {
	for (let at = close - 1; at > 0 && close - at < 30; at--) {
		if (line.is(at, "stop-mark")) return undefined;
		if (line.lower(at) === ",") return at;
	}
	return undefined;
}

import type { EntityType } from "../../../shared/extraction.ts";
import { namesIn } from "./labels.ts";
import { type Piece, spanOf } from "./pieces.ts";

/** A named thing in the text: `text` is exactly what stands at `start` to `end`. */
export interface Mention {
	type: EntityType;
	start: number;
	end: number;
	text: string;
}

/** The mentions a sentence's labels spell out, in order. */
export function mentionsOf(pieces: readonly Piece[], labels: Uint8Array, text: string): Mention[] {
	return namesIn(labels).map(({ first, last, type }) => {
		const { start, end } = spanOf(pieces, first, last);
		return { type, start, end, text: text.slice(start, end) };
	});
}

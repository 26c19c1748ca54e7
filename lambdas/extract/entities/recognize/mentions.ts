import type { EntityType } from "../../../shared/extraction.ts";
import { nameEnd, OUTSIDE, TYPES, typeOf } from "./labels.ts";
import type { Piece } from "./pieces.ts";

/** A named thing in the text: `text` is exactly what stands at `start` to `end`. */
export interface Mention {
	type: EntityType;
	start: number;
	end: number;
	text: string;
}

/** The mentions a sentence's labels spell out, in order. */
export function mentionsOf(pieces: readonly Piece[], labels: Uint8Array, text: string): Mention[] {
	const mentions: Mention[] = [];
	for (let first = 0; first < pieces.length; first++) {
		if (labels[first] === OUTSIDE) continue;
		const last = nameEnd(labels, first);
		const { start } = pieces[first]!;
		const { end } = pieces[last]!;
		mentions.push({ type: TYPES[typeOf(labels[first]!)]!, start, end, text: text.slice(start, end) });
		first = last;
	}
	return mentions;
}

import type { EntityType } from "../../extraction.ts";
import { BEGIN, INSIDE, OUTSIDE, placeOf, SINGLE, TYPES, typeOf } from "./labels.ts";
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
	let first = 0;
	for (let i = 0; i < pieces.length; i++) {
		const label = labels[i]!;
		if (label === OUTSIDE) continue;
		const place = placeOf(label);
		if (place === BEGIN || place === SINGLE) first = i;
		if (place === BEGIN || place === INSIDE) continue;
		const start = pieces[first]!.start;
		const end = pieces[i]!.end;
		mentions.push({ type: TYPES[typeOf(label)]!, start, end, text: text.slice(start, end) });
	}
	return mentions;
}

import { type AnnotatedText, typeSet } from "../../gold/corpus.ts";

const PLACE = typeSet("LOC");
const FACILITY = typeSet("FAC");

/** Last words of what people built: "Saeppyol Street", "Haifa Port". A park may be as wide as a region and stays. */
const HEADS =
	/[\p{L}\d.’'] (?:street|st\.?|road|rd\.?|avenue|boulevard|lane|highway|freeway|motorway|expressway|bridge|tunnel|airport|stadium|hospital|hotel|mosque|cathedral|palace|prison|dam|station|museum|building|tower|plaza|pier|terminal)$/iu;

/** Streets and buildings are facilities here, also where a set counts them among the places. */
export function withFacilities<T extends AnnotatedText>(text: T): T {
	const spans = text.spans.map((span) => {
		const isPlace = (span.types & PLACE) !== 0;
		return isPlace && HEADS.test(text.text.slice(span.start, span.end)) ? { ...span, types: FACILITY } : span;
	});
	return { ...text, spans };
}

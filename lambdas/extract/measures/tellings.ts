import { MEASURES } from "./measures.ts";
import { type Telling, tellingOf } from "./telling.ts";

/** The words of all measures, in their order; apart from the measures, whose names alone are asked for by who reads no text. */
export const TELLINGS: readonly Telling[] = MEASURES.map(tellingOf);

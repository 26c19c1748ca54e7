import type { DateExpression, Figure } from "../../shared/extraction.ts";
import type { Span } from "../../shared/span.ts";
import type { Reading } from "../text/reading.ts";
import type { Scope } from "./scope.ts";

/** A figure, and the dates of its sentence that can be its time. */
export interface Dated {
	reading: Reading;
	figure: Figure;
	scope: Scope;
	dates: readonly DateExpression[];
	/** Also those that only compare or describe. */
	all: readonly DateExpression[];
	/** The figures of the sentence. */
	figures: readonly Figure[];
	/** Who or what the figure comes from. */
	source: Span | undefined;
}

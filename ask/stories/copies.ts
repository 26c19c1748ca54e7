import type { Head } from "../../lambdas/index/schema.ts";
import { SAME_STORY, similarity } from "../../lambdas/normalize/sketch.ts";

/** True where two articles are copies of one story. */
export function areCopies(a: Head, b: Head): boolean {
	return (
		a.article === b.article || (!!a.sketch && !!b.sketch && similarity(a.sketch, b.sketch) >= SAME_STORY)
	);
}

import { lemma } from "../../lambdas/extract/figures/counted/lemma.ts";

/** The forms under which what a person calls "North Korean troops", "troops" or "troop" may be stored. */
export function countedForms(asked: string): string[] {
	const head = asked.trim().toLowerCase().split(/\s+/).at(-1) ?? "";
	return [...new Set([lemma(head), head])];
}

import { numberOwners } from "../../../lambdas/extract/numbers/number-owners.ts";
import { Line } from "../../../lambdas/extract/text/line.ts";

export const lineOf = (text: string): Line => new Line(text, { start: 0, end: text.length });

/** Every number of a sentence and its owner, as "1950 count". */
export function ownersIn(text: string): string[] {
	const line = lineOf(text);
	return numberOwners(line).flatMap((owner, at) =>
		owner === undefined ? [] : [`${line.word(at)} ${owner}`],
	);
}

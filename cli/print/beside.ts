import type * as z from "zod";
import type { besideQuestion } from "../../ask/beside.ts";
import { plural } from "../../ask/words/plural.ts";
import { tableText } from "./table.ts";

/** Whom or what an entity is mentioned with. */
export function printBeside({ looked, beside }: z.output<typeof besideQuestion.output>): void {
	if (beside.length === 0) {
		console.log("Nobody is mentioned beside it.");
		return;
	}
	console.log(`In its ${plural(looked, "newest article", "newest articles")}:`);
	console.log(
		tableText(beside, [
			{ title: "name", of: ({ name }) => name, wide: true },
			{ title: "articles", of: ({ articles }) => articles },
			{ title: "id", of: ({ entity }) => entity, spare: 1 },
		]),
	);
}

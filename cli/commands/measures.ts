import { Command } from "commander";
import { MEASURES } from "../../lambdas/extract/measures/measures.ts";
import { printJsonLines } from "../print/json-lines.ts";
import { tableText } from "../print/table.ts";

export const measuresCommand = new Command("measures")
	.description("List what figures can mean: the measures that `query figures --measure` takes")
	.option("--json", "one JSON object a line")
	.action(({ json }: { json?: boolean }) => {
		const measures = MEASURES.map(({ name, means, examples, kinds }) => ({
			type: "measure",
			name,
			means,
			kinds,
			examples,
		}));
		if (json) return printJsonLines(measures);
		const text = tableText(measures, [
			{ title: "measure", of: ({ name }) => name },
			{ title: "means", of: ({ means }) => means, wide: true },
			{ title: "for example", of: ({ examples }) => examples[0], wide: true },
		]);
		console.log(text);
	});

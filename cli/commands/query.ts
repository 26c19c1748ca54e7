import { Command } from "commander";
import { compareQuestion } from "../../ask/compare.ts";
import { figuresQuestion } from "../../ask/figures.ts";
import { parsedInput } from "../../ask/query-string.ts";
import type { AnyQuestion } from "../../ask/questions.ts";
import { questions } from "../../ask/questions.ts";
import type { PlaceOptions } from "../place.ts";
import { printAnswer } from "../print/answers.ts";
import { printJsonLines } from "../print/json-lines.ts";
import { withReader } from "../reader.ts";
import { addQuestion, inputOf } from "./question-options.ts";
import { withTargetOptions } from "./target-options.ts";

interface QueryOptions extends PlaceOptions {
	json?: boolean;
	compare?: boolean;
}

const queryCommand = new Command("query").description("Ask the results table");

for (const question of questions as readonly AnyQuestion[]) {
	const command = withTargetOptions(addQuestion(queryCommand, question));
	command.option("--json", "one JSON object a line, each with its type, for programs");
	if (question === figuresQuestion) command.option("--compare", "what `query compare` asks");
	command.action(async () => {
		const options = command.opts<QueryOptions>();
		const asked = options.compare ? compareQuestion : question;
		await answer(asked, inputOf(asked, command), options);
	});
}

async function answer(question: AnyQuestion, given: object, options: QueryOptions): Promise<void> {
	const input = parsedInput(question.input, given);
	const found = await withReader(options, (reader) => question.ask(reader, input));
	if (options.json) printJsonLines(question.records(found));
	else printAnswer(question, found, input);
}

export { queryCommand };

import { type Command, InvalidArgumentError, Option } from "commander";
import * as z from "zod";
import { faultsOf } from "../../ask/query-string.ts";
import type { AnyQuestion } from "../../ask/questions.ts";

/** What stands for a value in the help, where the property's own name says too little. */
const PLACEHOLDERS: Record<string, string> = {
	from: "period",
	to: "period",
	when: "period",
	about: "name",
	by: "name",
	counted: "noun",
	measure: "measure",
	limit: "n",
	newest: "n",
	min: "amount",
	max: "amount",
};

/** Adds a question as a subcommand whose arguments and options are the properties of its input. */
export function addQuestion(parent: Command, { name, description, positional, input }: AnyQuestion): Command {
	const command = parent.command(name).description(description);
	for (const [property, schema] of Object.entries(input.shape) as [string, z.ZodType][]) {
		const help = schema.description ?? "";
		if (positional.includes(property)) command.argument(`<${property}>`, help, checked(schema));
		else command.addOption(optionOf(property, schema, help));
	}
	return command;
}

function optionOf(property: string, schema: z.ZodType, help: string): Option {
	const flag = `--${property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
	if (schema.safeParse(true).success) return new Option(flag, help);
	const option = new Option(`${flag} <${PLACEHOLDERS[property] ?? property}>`, help);
	const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
	if (inner instanceof z.ZodEnum) return option.choices(inner.options.map(String));
	option.argParser(checked(schema));
	const usual = schema.safeParse(undefined);
	return usual.success && usual.data !== undefined ? option.default(usual.data) : option;
}

/** Parses what was typed by the property's schema; a number is typed as its digits. */
function checked(schema: z.ZodType): (text: string) => unknown {
	const wantsNumber = schema.safeParse(1).success;
	return (text) => {
		const result = schema.safeParse(wantsNumber && text.trim() !== "" ? Number(text) : text);
		if (!result.success) throw new InvalidArgumentError(faultsOf(result.error));
		return result.data;
	};
}

/** What was typed, by the properties of the question's input. */
export function inputOf({ positional, input }: AnyQuestion, command: Command): Record<string, unknown> {
	const options = command.opts();
	const given = Object.keys(input.shape).flatMap((property) =>
		options[property] === undefined ? [] : [[property, options[property]]],
	);
	const typed = positional.map((property, n) => [property, command.processedArgs[n]]);
	return Object.fromEntries([...given, ...typed]);
}

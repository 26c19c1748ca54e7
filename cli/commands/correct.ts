import { userInfo } from "node:os";
import { Command } from "commander";
import { CliError } from "../cli-error.ts";
import { rejectFigure, sameEntity, undoCorrection } from "../operations/correct.ts";
import { clean } from "../print/clean.ts";
import { correctionText } from "../print/corrections.ts";
import { type Target, type TargetOptions, withTarget } from "../target.ts";
import { withTargetOptions } from "./target-options.ts";

interface Options extends TargetOptions {
	reject?: string;
	entity?: string;
	as?: string;
	name?: string;
	undo?: string;
	by: string;
	why?: string;
	json?: boolean;
}

export const correctCommand = withTargetOptions(new Command("correct"))
	.description("Say what the machine got wrong: no upload and no replay takes a person's word away")
	.argument("[key-or-id]", "the article; none where an entity is another everywhere")
	.option("--reject <figure>", 'a figure is wrong: its words ("12 dead"), or #3 for the third from 0')
	.option("--entity <id>", "this entity is another …")
	.option(
		"--as <id>",
		"… namely this one: of another type (PERSON:may-okafor), or one that it is the same as",
	)
	.option("--name <name>", "what to call that one, where no article does")
	.option("--undo <id>", "take a correction back: `query corrections` shows its id")
	.option("--by <who>", "who says so", userInfo().username)
	.option("--why <reason>", "what shows it")
	.option("--json", "the correction as a line of JSON")
	.action((article: string | undefined, options: Options) =>
		withTarget(options, async (target) => {
			const row = await correct(target, article, options);
			const { pk: _, sk: __, ...correction } = row;
			if (options.json)
				console.log(
					JSON.stringify({ type: "correction", ...correction, undone: options.undo !== undefined }),
				);
			else
				console.log(
					clean(
						`${options.undo === undefined ? "" : "taken back: "}${correctionText(row)} (${row.correction})`,
					),
				);
		}),
	);

function correct(target: Target, article: string | undefined, options: Options) {
	const { reject, entity, as, name, undo, by, why } = options;
	const asked = [reject, entity, undo].filter((one) => one !== undefined);
	if (asked.length !== 1) throw new CliError("say one of --reject FIGURE, --entity ID --as ID, --undo ID");
	const word = { by, why, at: new Date().toISOString() };
	if (undo !== undefined) return undoCorrection(target, undo);
	if (reject !== undefined) {
		if (article === undefined) throw new CliError("--reject needs the article that the figure stands in");
		return rejectFigure(target, article, reject, word);
	}
	if (entity === undefined || as === undefined) throw new CliError("--entity ID needs --as ID");
	return sameEntity(target, article, { entity, as, name }, word);
}

import { Argument, Command, Option } from "commander";
import { inOrder, OUT_OF_ORDER } from "../../ask/records/period.ts";
import { plural } from "../../ask/words/plural.ts";
import { CliError } from "../cli-error.ts";
import { type ExportName, exportable } from "../export/records.ts";
import { FORMATS, type Format, writeExport } from "../export/write.ts";
import type { PlaceOptions } from "../place.ts";
import { withReader } from "../reader.ts";
import { period } from "./arguments.ts";
import { withTargetOptions } from "./target-options.ts";

interface Options extends PlaceOptions {
	format: Format;
	out?: string;
	about?: string;
	from?: string;
	to?: string;
}

export const exportCommand = withTargetOptions(new Command("export"))
	.description("Write everything that was found, or a part of it, to a file for other programs")
	.addArgument(new Argument("<what>", "what to export").choices(Object.keys(exportable)))
	.addOption(new Option("--format <format>", "of the file").choices(FORMATS).default("csv"))
	.option("--out <file>", "write to this file instead of standard output")
	.option("--about <name>", "only what concerns the entity of this name or id")
	.option("--from <period>", "published in or after this year, month or day", period)
	.option("--to <period>", "published in or before this year, month or day", period)
	.action(async (what: ExportName, options: Options) => {
		if (!inOrder(options)) throw new CliError(OUT_OF_ORDER);
		const { format, out, about, from, to } = options;
		const { columns, records } = exportable[what];
		const count = await withReader(options, (reader) =>
			writeExport(records(reader, { about, from, to }), columns, { format, out }),
		);
		if (out !== undefined) console.error(`${plural(count, "record")} written to ${out}`);
	});

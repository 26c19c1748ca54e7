import { Command } from "commander";
import { eventSchemas } from "../events/schemas.ts";
import { eventTables } from "../events/tables.ts";
import { writeLine } from "../print/write-line.ts";

export const eventsCommand = new Command("events")
	.description("What the pipeline tells others on EventBridge: the fields of each event")
	.option("--schemas", "print the JSON Schema of each event's detail, for programs")
	.action(async ({ schemas }: { schemas?: boolean }) => {
		await writeLine(schemas ? JSON.stringify(eventSchemas(), null, "\t") : eventTables());
	});

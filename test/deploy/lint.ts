import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { template } from "../lib/synth.ts";
import { succeed } from "./command.ts";

/** Settings that bring resources of their own. */
const VARIANTS: Record<string, Record<string, unknown>> = {
	defaults: {},
	all: {
		alarmEmail: "desk@example.org",
		api: "iam",
		articlesPrefix: "desk/",
		keepVersionsDays: "30",
		watches: [
			{ name: "Toll", place: "Velmora", measure: "deaths", email: "desk@example.org" },
			{
				name: "Ministry",
				source: "Interior Ministry",
				webhook: "https://hooks.example.org/x",
				authorization: "hook",
			},
			{ name: "Network", entity: "Danube Relief Network", queue: "desk-queue" },
		],
		kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
	},
};

/** cfn-lint finds nothing in the stack, whatever its settings. W3005: CDK names a dependency that is implied as well. */
export async function lint(bin: string, folder: string): Promise<void> {
	const files = await Promise.all(
		Object.entries(VARIANTS).map(async ([name, context]) => {
			const file = join(folder, `${name}.template.json`);
			writeFileSync(file, JSON.stringify((await template(context)).toJSON()));
			return file;
		}),
	);
	await succeed(join(bin, "cfn-lint"), ["--ignore-checks", "W3005", "--", ...files]);
}

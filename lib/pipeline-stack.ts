import { Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { NewsIngest } from "./news-ingest.ts";
import { addOutputs } from "./outputs.ts";
import type { Settings } from "./settings.ts";
import type { Stage } from "./stages.ts";

/** A stack with the pipeline and nothing else, and outputs by which the command finds it. */
export class PipelineStack extends Stack {
	/** `functions` names the folder with each function's code. */
	constructor(
		scope: Construct,
		id: string,
		settings: Settings,
		functions: Record<Stage, string> & { ask?: string },
	) {
		super(scope, id, { description: "Article files in; entities, figures and who claims them out." });
		const { stackName: _, ...own } = settings;
		// CDK leaves this id out of all names.
		addOutputs(new NewsIngest(this, "Default", { ...own, functions }));
	}
}

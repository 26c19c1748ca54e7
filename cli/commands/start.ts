import { once } from "node:events";
import { Command } from "commander";
import { type LocalCloud, startLocalCloud } from "../../local/cloud.ts";
import { becomeLean } from "../../local/lean-process.ts";
import { portNumber } from "./arguments.ts";
import { withDataDir } from "./target-options.ts";

interface StartOptions {
	dataDir: string;
	s3Port?: number;
	sqsPort?: number;
	dynamodbPort?: number;
	eventsPort?: number;
}

export const startCommand = withDataDir(new Command("start"))
	.description("Run the local cloud until Ctrl-C; its data stays")
	.option("--s3-port <port>", "a free one unless given", portNumber)
	.option("--sqs-port <port>", "a free one unless given", portNumber)
	.option("--dynamodb-port <port>", "a free one unless given", portNumber)
	.option("--events-port <port>", "a free one unless given", portNumber)
	.action(async ({ dataDir, s3Port, sqsPort, dynamodbPort, eventsPort }: StartOptions) => {
		becomeLean();
		const ports = {
			...(s3Port && { s3: s3Port }),
			...(sqsPort && { sqs: sqsPort }),
			...(dynamodbPort && { dynamodb: dynamodbPort }),
			...(eventsPort && { events: eventsPort }),
		};
		const cloud = await startLocalCloud({
			dataDir,
			ports,
			onSynth: () => console.log("Synthesizing the stack …"),
		});
		printEndpoints(cloud);
		await untilStopped(cloud);
	});

/** How to reach the local cloud with the AWS CLI. */
export function printEndpoints({ endpoints, outputs }: LocalCloud): void {
	console.log(`
The local cloud is running. With the AWS CLI:
  export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_DEFAULT_REGION=us-east-1
  aws s3 cp article.txt s3://${outputs.ArticlesBucket}/ --endpoint-url ${endpoints.s3}
  aws dynamodb query --endpoint-url ${endpoints.dynamodb} --table-name ${outputs.ResultsTable} \\
    --key-condition-expression 'pk = :pk' --expression-attribute-values '{":pk": {"S": "ENTITY#ORG#danube-relief-network"}}'
  aws sqs get-queue-attributes --endpoint-url ${endpoints.sqs} --attribute-names All --queue-url ${outputs.IndexQueueUrl}
With ours, in another terminal:
  npx news-ingest ingest FILES-OR-FOLDERS
  npx news-ingest query latest
Ctrl-C stops it; its data stays.`);
}

/** Runs until the process is told to stop, then stops the cloud cleanly. */
export async function untilStopped(cloud: LocalCloud): Promise<void> {
	await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
	console.log("\nStopping …");
	await cloud.stop();
}

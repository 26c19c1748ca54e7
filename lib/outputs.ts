import { CfnOutput, Stack } from "aws-cdk-lib";
import packageJson from "../package.json" with { type: "json" };
import type { NewsIngest } from "./news-ingest.ts";
import { capital, stages } from "./stages.ts";

/** Names what the `news-ingest` command works on, in the outputs of the pipeline's stack: `--stack` finds it there. */
export function addOutputs(news: NewsIngest): void {
	const stack = Stack.of(news);
	const output = (name: string, value: string, description?: string) =>
		new CfnOutput(stack, name, { value, ...(description && { description }) });
	output("ArticlesBucket", news.articlesBucket.bucketName, "Upload articles here");
	const { articlesPrefix } = news.settings;
	// An output cannot be empty.
	if (articlesPrefix !== "") output("ArticlesPrefix", articlesPrefix, "Only keys that begin so are articles");
	output("WorkBucket", news.workBucket.bucketName, "Normalized and extracted articles");
	output("ResultsTable", news.table.tableName, "The rows that answer questions");
	output(
		"ArchiveStateMachine",
		news.archive.stateMachineArn,
		"Replays, reconciles and erases whole archives",
	);
	output("MetricsNamespace", news.metricsNamespace, "What the functions count, by service");
	output("Version", packageJson.version, "Of news-ingest");
	if (news.extractorVersion !== undefined)
		output("ExtractorVersion", news.extractorVersion, "Of the code that makes rows");
	if (news.eventBus) output("EventBus", news.eventBus.arn, "Where others are told what was settled");
	if (news.api) output("QuestionsApi", news.api.url, "The questions over HTTP, for signed requests");
	for (const stage of stages) {
		const name = capital(stage);
		const [queue, deadLetters] = [news.queues[stage], news.deadLetters[stage]];
		output(`${name}QueueUrl`, queue.queueUrl, `What waits for ${stage}`);
		output(`${name}QueueArn`, queue.queueArn);
		output(`${name}DeadLettersUrl`, deadLetters.queueUrl, `What ${stage} could not process`);
		output(`${name}DeadLettersArn`, deadLetters.queueArn);
		output(`${name}LogGroup`, news.logGroups[stage].logGroupName, `What ${stage} says`);
	}
}

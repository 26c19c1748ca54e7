import { CfnOutput, RemovalPolicy, Stack } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { ENV } from "../lambdas/shared/env.ts";
import { AlarmMail, HopAlarms } from "./alarms.ts";
import { articlesBucket, notify, workBucket } from "./buckets.ts";
import { PipelineDashboard } from "./dashboard.ts";
import { Encryption } from "./encryption.ts";
import { Hop } from "./hop.ts";
import { permissions } from "./permissions.ts";
import { ResultsTable } from "./results-table.ts";
import type { Settings } from "./settings.ts";
import { capital, type Stage, stages } from "./stages.ts";

/**
 * The whole pipeline: articles bucket → normalize → extract → index → results table.
 * `bundles` names the folder with each function's code.
 */
export class PipelineStack extends Stack {
	constructor(scope: Construct, id: string, settings: Settings, bundles: Record<Stage, string>) {
		super(scope, id, { description: "Article files in; entities, figures and who claims them out." });
		const removalPolicy =
			// What a first deployment that failed has made goes again: it is empty.
			settings.removalPolicy === "destroy" ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;
		const encryption = new Encryption(this, settings.kmsKeyArn);
		const { keepVersionsDays } = settings;
		const articles = articlesBucket(this, { removalPolicy, encryption, keepVersionsDays });
		const work = workBucket(this, { removalPolicy, encryption });
		const { table } = new ResultsTable(this, "Results", {
			removalPolicy,
			encryption,
			deletionProtection: settings.deletionProtection,
		});
		const hops = forEachStage((stage) => new Hop(this, capital(stage), stage, settings, encryption));
		notify(articles, settings.articlesPrefix, hops.normalize.queue);

		const extractQueue = { [ENV.extractQueueUrl]: hops.extract.queue.queueUrl };
		const indexQueue = { [ENV.indexQueueUrl]: hops.index.queue.queueUrl };
		const artifacts = { [ENV.workBucket]: work.bucketName };
		const environment: Record<Stage, Record<string, string>> = {
			normalize: {
				[ENV.articlesBucket]: articles.bucketName,
				[ENV.articlesPrefix]: settings.articlesPrefix,
				...artifacts,
				...extractQueue,
				...indexQueue,
			},
			extract: { ...artifacts, ...indexQueue },
			index: {
				...artifacts,
				[ENV.tableName]: table.tableName,
				[ENV.tombstoneDays]: String(settings.tombstoneDays),
			},
		};
		const resources = {
			articles: `${articles.bucketArn}/${settings.articlesPrefix}*`,
			articlesBucket: articles.bucketArn,
			workBucket: work.bucketArn,
			queues: forEachStage((stage) => hops[stage].queue.queueArn),
			table: table.tableArn,
			key: settings.kmsKeyArn,
			logGroups: forEachStage((stage) => hops[stage].logGroup.logGroupArn),
		};
		const running = stages.map((stage) => {
			const code = Code.fromAsset(bundles[stage]);
			const fn = hops[stage].run(code, permissions(stage, resources), environment[stage]);
			return { hop: hops[stage], fn };
		});

		const alarms = running.flatMap(
			({ hop, fn }) => new HopAlarms(hop, "Alarms", hop, fn, settings.oldestMessageMinutes).alarms,
		);
		if (settings.alarmEmail) new AlarmMail(this, "AlarmMail", settings.alarmEmail, alarms);
		new PipelineDashboard(this, "Overview", running);

		this.#output("ArticlesBucket", articles.bucketName, "Upload articles here");
		// An output cannot be empty.
		if (settings.articlesPrefix !== "")
			this.#output("ArticlesPrefix", settings.articlesPrefix, "Only keys that begin so are articles");
		this.#output("WorkBucket", work.bucketName, "Normalized and extracted articles");
		this.#output("ResultsTable", table.tableName, "The rows that answer questions");
		for (const { hop } of running) {
			const name = capital(hop.stage);
			this.#output(`${name}QueueUrl`, hop.queue.queueUrl, `What waits for ${hop.stage}`);
			this.#output(`${name}QueueArn`, hop.queue.queueArn);
			this.#output(`${name}DeadLettersUrl`, hop.deadLetters.queueUrl, `What ${hop.stage} could not process`);
			this.#output(`${name}DeadLettersArn`, hop.deadLetters.queueArn);
		}
	}

	#output(name: string, value: string, description?: string): void {
		new CfnOutput(this, name, { value, ...(description && { description }) });
	}
}

function forEachStage<T>(make: (stage: Stage) => T): Record<Stage, T> {
	return Object.fromEntries(stages.map((stage) => [stage, make(stage)])) as Record<Stage, T>;
}

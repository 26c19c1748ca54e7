import { join } from "node:path";
import { RemovalPolicy, Stack } from "aws-cdk-lib";
import type { Alarm } from "aws-cdk-lib/aws-cloudwatch";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { Code, type Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import type { LogGroup } from "aws-cdk-lib/aws-logs";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { ENV } from "../lambdas/shared/env.ts";
import { withSettings } from "../lambdas/shared/version.ts";
import { AlarmMail, HopAlarms } from "./alarms.ts";
import { ArchiveMap } from "./archive-map.ts";
import { articlesBucket, notify, workBucket } from "./buckets.ts";
import { PipelineDashboard } from "./dashboard.ts";
import { Encryption } from "./encryption.ts";
import { type Bus, eventBus } from "./event-bus.ts";
import { Hop } from "./hop.ts";
import { permissions } from "./permissions.ts";
import { QuestionsApi } from "./questions-api.ts";
import { ResultsTable } from "./results-table.ts";
import { type PipelineSettings, parseSettings, type Settings, SettingsError } from "./settings.ts";
import { capital, type Stage, stages } from "./stages.ts";
import { readVersion } from "./version-file.ts";
import { Watches } from "./watches.ts";

/** The settings, each with its default, and where the functions' code lies. */
export interface NewsIngestProps extends PipelineSettings {
	/** Folder of each function's bundle; by default those that the package brings. */
	functions?: Record<Stage, string> & { ask?: string };
}

/** Where `npm run build:construct` puts the bundles, seen from this module there. */
const OWN_FUNCTIONS = join(import.meta.dirname, "../functions");

/**
 * The whole pipeline: articles bucket → normalize → extract → index → results table.
 *
 * ```ts
 * const news = new NewsIngest(this, "News", { alarmEmail: "desk@example.org" });
 * news.table.grantReadData(dashboard);
 * ```
 */
export class NewsIngest extends Construct {
	/** Upload articles here. Versioned. */
	readonly articlesBucket: Bucket;
	/** What the stages hand over to each other; the only home of the text. */
	readonly workBucket: Bucket;
	/** The rows that answer questions: see docs/table.md. */
	readonly table: Table;
	readonly queues: Record<Stage, Queue>;
	readonly deadLetters: Record<Stage, Queue>;
	readonly functions: Record<Stage, LambdaFunction>;
	readonly logGroups: Record<Stage, LogGroup>;
	/** CloudWatch namespace of what the functions count. */
	readonly metricsNamespace: string;
	readonly alarms: Alarm[];
	/** Replays, reconciles and erases whole archives. */
	readonly archive: ArchiveMap;
	/** Version of the code that makes rows: heads say which one made theirs. Undefined where the code says none. */
	readonly extractorVersion: string | undefined;
	/** The questions over HTTP, where `api` asks for it. */
	readonly api: QuestionsApi | undefined;
	/** Where others are told what was settled, unless `events` is `none`. */
	readonly eventBus: Bus | undefined;
	readonly settings: Settings;

	/** @throws {SettingsError} naming each setting that is none, or whose value is wrong */
	constructor(scope: Construct, id: string, { functions, ...given }: NewsIngestProps = {}) {
		super(scope, id);
		const settings = parseSettings(given);
		this.settings = settings;
		const removalPolicy =
			// What a first deployment that failed has made goes again: it is empty.
			settings.removalPolicy === "destroy" ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;
		const encryption = new Encryption(this, settings.kmsKeyArn);
		const { keepVersionsDays, deletionProtection } = settings;
		this.articlesBucket = articlesBucket(this, { removalPolicy, encryption, keepVersionsDays });
		this.workBucket = workBucket(this, { removalPolicy, encryption });
		const results = new ResultsTable(this, "Results", { removalPolicy, encryption, deletionProtection });
		this.table = results.table;

		const name = nameOf(this, id);
		this.metricsNamespace = name;
		this.eventBus = eventBus(this, settings.events, name);
		const hops = forEachStage(
			(stage) => new Hop(this, capital(stage), { stage, name, settings, encryption }),
		);
		this.queues = forEachStage((stage) => hops[stage].queue);
		this.deadLetters = forEachStage((stage) => hops[stage].deadLetters);
		this.logGroups = forEachStage((stage) => hops[stage].logGroup);
		notify(this.articlesBucket, settings.articlesPrefix, this.queues.normalize);
		this.archive = new ArchiveMap(this, "Archive", {
			name,
			settings,
			articlesBucket: this.articlesBucket,
			workBucket: this.workBucket,
			queues: this.queues,
		});
		const folders = functions ?? forEachStage((stage) => join(OWN_FUNCTIONS, stage));
		this.functions = this.#run(hops, folders);
		this.extractorVersion = withSettings(readVersion(folders.index), settings);

		const running = stages.map((stage) => ({ hop: hops[stage], fn: this.functions[stage] }));
		this.alarms = running.flatMap(
			({ hop, fn }) => new HopAlarms(hop, "Alarms", hop, fn, settings.oldestMessageMinutes).alarms,
		);
		this.#watch(settings, name, encryption);
		if (settings.alarmEmail) new AlarmMail(this, "AlarmMail", settings.alarmEmail, this.alarms);
		this.api = settings.api === "iam" ? this.#api(name, encryption, functions?.ask) : undefined;
		new PipelineDashboard(this, "Overview", running);
	}

	#watch({ watches }: Settings, pipeline: string, encryption: Encryption): void {
		if (watches.length === 0) return;
		if (this.eventBus === undefined)
			throw new SettingsError("watches are rules on a bus: events=none leaves them nothing to watch");
		const { alarm } = new Watches(this, "Watches", { pipeline, bus: this.eventBus, watches, encryption });
		this.alarms.push(alarm);
	}

	#api(name: string, encryption: Encryption, folder = join(OWN_FUNCTIONS, "ask")): QuestionsApi {
		return new QuestionsApi(this, "Questions", {
			name,
			encryption,
			settings: this.settings,
			code: Code.fromAsset(folder),
			reads: { table: this.table.tableArn, workBucket: this.workBucket.bucketArn },
			environment: {
				[ENV.tableName]: this.table.tableName,
				[ENV.workBucket]: this.workBucket.bucketName,
				[ENV.articlesBucket]: this.articlesBucket.bucketName,
			},
		});
	}

	#run(hops: Record<Stage, Hop>, folders: Record<Stage, string>): Record<Stage, LambdaFunction> {
		const resources = {
			articles: `${this.articlesBucket.bucketArn}/${this.settings.articlesPrefix}*`,
			articlesBucket: this.articlesBucket.bucketArn,
			workBucket: this.workBucket.bucketArn,
			queues: forEachStage((stage) => hops[stage].queue.queueArn),
			table: this.table.tableArn,
			bus: this.eventBus?.arn,
			key: this.settings.kmsKeyArn,
			logGroups: forEachStage((stage) => hops[stage].logGroup.logGroupArn),
		};
		const environment = this.#environment();
		return forEachStage((stage) =>
			hops[stage].run(Code.fromAsset(folders[stage]), permissions(stage, resources), environment[stage]),
		);
	}

	/** What each function is told of the others. */
	#environment(): Record<Stage, Record<string, string>> {
		const extractQueue = { [ENV.extractQueueUrl]: this.queues.extract.queueUrl };
		const indexQueue = { [ENV.indexQueueUrl]: this.queues.index.queueUrl };
		const artifacts = { [ENV.workBucket]: this.workBucket.bucketName };
		return {
			normalize: {
				[ENV.articlesBucket]: this.articlesBucket.bucketName,
				[ENV.articlesPrefix]: this.settings.articlesPrefix,
				...artifacts,
				...extractQueue,
				...indexQueue,
			},
			extract: { ...artifacts, ...indexQueue },
			index: {
				...artifacts,
				[ENV.normalizeQueueUrl]: this.queues.normalize.queueUrl,
				[ENV.tableName]: this.table.tableName,
				[ENV.tombstoneDays]: String(this.settings.tombstoneDays),
				[ENV.quotations]: String(this.settings.quotations),
				...(this.eventBus && {
					[ENV.eventBus]: this.eventBus.arn,
					[ENV.pipeline]: this.metricsNamespace,
				}),
			},
		};
	}
}

/** What queues and metrics are named by: the stack, and the construct where it is not the stack's only one. */
function nameOf(scope: Construct, id: string): string {
	const { stackName } = Stack.of(scope);
	return id === "Default" ? stackName : `${stackName}-${id}`;
}

function forEachStage<T>(make: (stage: Stage) => T): Record<Stage, T> {
	return Object.fromEntries(stages.map((stage) => [stage, make(stage)])) as Record<Stage, T>;
}

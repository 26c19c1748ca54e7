import { statSync } from "node:fs";
import type { Stack } from "@aws-sdk/client-cloudformation";
import type { LocalCloud } from "../local/cloud.ts";
import { isDataFolder } from "../local/data-folder.ts";
import { findLocalCloud } from "../local/running.ts";
import { CliError } from "./cli-error.ts";

/** Where a command works, before any client is made: the local cloud, or a deployed stack. */
export interface Place {
	/** For messages: "the local cloud", "stack NewsIngest". */
	name: string;
	/** The stack's output of this name; `absent` where it has none. */
	output(key: string, absent?: string): string;
	/** Of the local cloud; AWS's own where absent. */
	endpoints?: LocalCloud["endpoints"];
	/** True for a local cloud that was started for the command alone. */
	stopsWithCommand: boolean;
}

/** The options by which every command chooses its place. */
export interface PlaceOptions {
	/** Name of a deployed stack. */
	stack?: string;
	/** Articles bucket of a deployed stack. */
	bucket?: string;
	/** Folder of the local cloud's data. */
	dataDir: string;
}

type Outputs = Record<string, string>;

/**
 * Runs `use` at the place of the options: a deployed stack where one is named; else the local cloud that is running;
 * else one that is started for the command alone, on the same data; on a new folder only where it `mayBegin` one.
 */
export async function withPlace<Result>(
	options: PlaceOptions,
	use: (place: Place) => Promise<Result>,
	{ mayBegin = false } = {},
): Promise<Result> {
	if (options.stack !== undefined || options.bucket !== undefined) {
		const { StackName, Outputs = [] } = await findStack(options);
		const outputs = Object.fromEntries(Outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
		return use(placeOf(`stack ${StackName}`, outputs as Outputs));
	}
	const running = await findLocalCloud(options.dataDir);
	if (running) return use(localPlace(running));
	// A mistyped folder is not an empty cloud.
	if (!mayBegin && !isDataFolder(options.dataDir)) {
		throw new CliError(
			statSync(options.dataDir, { throwIfNoEntry: false })?.isFile()
				? `${options.dataDir}: is a file, and not a folder`
				: `there is no local cloud in ${options.dataDir}: ingest something first, or mend --data-dir`,
		);
	}
	// Only now, since it brings the emulators with it.
	const { startLocalCloud } = await import("../local/cloud.ts");
	const onSynth = () => console.error("Synthesizing the stack …");
	const started = await startLocalCloud({ dataDir: options.dataDir, onSynth });
	try {
		return await use({ ...localPlace(started), stopsWithCommand: true });
	} finally {
		await started.stop();
	}
}

/** The place of a local cloud, running in this or another process. */
export function localPlace({ endpoints, outputs }: Pick<LocalCloud, "endpoints" | "outputs">): Place {
	return { ...placeOf("the local cloud", outputs), endpoints };
}

function placeOf(name: string, outputs: Outputs): Place {
	const output = (key: string, absent?: string): string => {
		const value = outputs[key] ?? absent;
		if (value === undefined) throw new CliError(`${name} has no output ${key}: is it a news-ingest stack?`);
		return value;
	};
	return { name, output, stopsWithCommand: false };
}

/** How a client reaches one of the place's services. */
export function connection({ endpoints }: Place, service: keyof LocalCloud["endpoints"]) {
	return endpoints === undefined
		? {}
		: {
				region: "us-east-1",
				credentials: { accessKeyId: "local", secretAccessKey: "local" },
				endpoint: endpoints[service],
			};
}

async function findStack({ stack, bucket }: PlaceOptions): Promise<Stack> {
	const { CloudFormationClient, DescribeStacksCommand } = await import("@aws-sdk/client-cloudformation");
	const client = new CloudFormationClient({});
	let NextToken: string | undefined;
	do {
		const page = await client.send(
			new DescribeStacksCommand({ ...(stack && { StackName: stack }), NextToken }),
		);
		const found = page.Stacks?.find(({ Outputs }) => bucket === undefined || owns(Outputs, bucket));
		if (found) return found;
		NextToken = page.NextToken;
	} while (NextToken);
	throw new CliError(
		bucket === undefined
			? `there is no stack ${stack}`
			: `no stack of this account and region owns bucket ${bucket}`,
	);
}

const owns = (outputs: Stack["Outputs"], bucket: string): boolean =>
	outputs?.some(({ OutputKey, OutputValue }) => OutputKey === "ArticlesBucket" && OutputValue === bucket) ??
	false;

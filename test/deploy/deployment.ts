import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type CommandResult, type Running, run, start, succeed } from "./command.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const QUESTIONS = join(import.meta.dirname, "questions.py");
const OBJECTS = join(import.meta.dirname, "objects.py");
/** For a machine that has much else to do: an idle one needs seconds. */
const PATIENCE_MS = 600_000;
const PAUSE_MS = 500;
export const STACK = "NewsIngest";

/** A deployed stack as a person at a terminal reaches it: every method is a command that person could type. */
export class Deployment {
	readonly #bin: string;
	readonly #env: NodeJS.ProcessEnv;
	readonly #assembly: string;
	readonly #url: string;
	#articlesBucket: string | undefined;

	/** `bin` has the Python tools; `url` is where AWS is; `folder` gets what `cdk synth` writes. */
	constructor(bin: string, url: string, folder: string) {
		this.#bin = bin;
		this.#url = url;
		this.#assembly = join(folder, "cdk.out");
		const ours = Object.entries(process.env).filter(([name]) => !name.startsWith("AWS_"));
		this.#env = {
			...Object.fromEntries(ours),
			PATH: [dirname(process.execPath), bin, process.env.PATH].join(":"),
			AWS_ENDPOINT_URL: url,
			AWS_ACCESS_KEY_ID: "test",
			AWS_SECRET_ACCESS_KEY: "test",
			AWS_REGION: "us-east-1",
			AWS_DEFAULT_REGION: "us-east-1",
			// The person's own profiles stay out of it.
			AWS_CONFIG_FILE: "/dev/null",
			AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
		};
	}

	/** Writes the template once, for all that follows. */
	synth(context: Record<string, string>): Promise<string> {
		const settings = Object.entries(context).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
		return this.#succeed(this.#cdkProgram(), ["synth", "--quiet", "--output", this.#assembly, ...settings]);
	}

	/** `cdk …` on what `synth` wrote. */
	cdk(...args: string[]): Promise<string> {
		return this.#succeed(this.#cdkProgram(), [...args, "--app", this.#assembly]);
	}

	/** `aws …`. Its SQS commands only listen to the option, not to the environment. */
	aws(...args: string[]): Promise<string> {
		return this.#succeed(join(this.#bin, "aws"), [...args, "--endpoint-url", this.#url]);
	}

	/** `objects.py …`: what boto3 does to the articles bucket. */
	async boto3(...args: string[]): Promise<string> {
		const bucket = await this.articlesBucket();
		return this.#succeed(join(this.#bin, "python"), [OBJECTS, bucket, ...args]);
	}

	/** `questions.py …`: the deployed questions' API, asked with or without a signature. */
	async askApi(path: string, signature: "signed" | "unsigned"): Promise<{ status: number; body: string }> {
		const { QuestionsApi = "" } = await this.outputs();
		const unsigned = signature === "unsigned" ? ["unsigned"] : [];
		const args = [QUESTIONS, QuestionsApi, this.#url, path, ...unsigned];
		const [status, ...body] = (await this.#succeed(join(this.#bin, "python"), args)).split("\n");
		return { status: Number(status), body: body.join("\n") };
	}

	/** `news-ingest … --stack NewsIngest`, whatever it answers. */
	newsIngest(...args: string[]): Promise<CommandResult> {
		const cli = join(ROOT, "cli", "news-ingest.ts");
		return run(process.execPath, [cli, ...args, "--stack", STACK], { env: this.#env });
	}

	/** `news-ingest … --stack NewsIngest`, until somebody presses Ctrl-C. */
	interrupted(args: string[], signal: AbortSignal): Running {
		const cli = join(ROOT, "cli", "news-ingest.ts");
		return start(process.execPath, [cli, ...args, "--stack", STACK], { env: this.#env, signal });
	}

	/** The objects a question is answered with. */
	async query(...args: string[]): Promise<Record<string, unknown>[]> {
		const { out } = await this.newsIngest("query", ...args, "--json");
		return out
			.split("\n")
			.filter((line) => line !== "")
			.map((line) => JSON.parse(line) as Record<string, unknown>);
	}

	/** Asks until the answer is the wanted one. @throws Error with the last answer after ten minutes */
	async queryUntil(
		args: string[],
		wanted: (answer: Record<string, unknown>[]) => boolean,
	): Promise<Record<string, unknown>[]> {
		const deadline = Date.now() + PATIENCE_MS;
		for (;;) {
			const answer = await this.query(...args);
			if (wanted(answer)) return answer;
			if (Date.now() > deadline)
				throw new Error(`query ${args.join(" ")} still says ${JSON.stringify(answer).slice(0, 2_000)}`);
			await sleep(PAUSE_MS);
		}
	}

	/** Name of the articles bucket, once deployed. */
	async articlesBucket(): Promise<string> {
		this.#articlesBucket ??= (await this.outputs()).ArticlesBucket;
		if (this.#articlesBucket === undefined) throw new Error(`${STACK} names no articles bucket`);
		return this.#articlesBucket;
	}

	/** The stack's outputs. @throws Error where there is no stack */
	async outputs(): Promise<Record<string, string>> {
		const described = await this.aws("cloudformation", "describe-stacks", "--stack-name", STACK);
		const { Stacks } = JSON.parse(described) as {
			Stacks: { Outputs: { OutputKey: string; OutputValue: string }[] }[];
		};
		const outputs = Stacks.flatMap(({ Outputs }) => Outputs);
		return Object.fromEntries(outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
	}

	#cdkProgram(): string {
		return join(ROOT, "node_modules", ".bin", "cdk");
	}

	#succeed(program: string, args: string[]): Promise<string> {
		return succeed(program, args, { cwd: ROOT, env: this.#env });
	}
}

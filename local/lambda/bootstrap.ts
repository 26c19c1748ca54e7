/**
 * Runs inside a function's process: loads the bundle and serves invocations, as AWS's runtime interface client does.
 * It needs nothing but Node's own modules, so that it adds next to nothing to a cold start.
 */
import { existsSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

type Handler = (event: unknown, context: object) => unknown;

// As `require`, which AWS's client uses, gets it: an import would read every export, and so load all of fetch.
const { Agent, request } = process.getBuiltinModule("node:http");
const { env } = process;
const agent = new Agent({ keepAlive: true });
const base = `http://${env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;
/** Shows the host that it is this process that calls; not for the function to see. */
const authorization = `Bearer ${env.LOCAL_CLOUD_RUNTIME_SECRET}`;
delete env.LOCAL_CLOUD_RUNTIME_SECRET;

async function call(
	method: string,
	path: string,
	body?: string,
): Promise<{ headers: IncomingMessage["headers"]; body: string }> {
	const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
	const headers = {
		authorization,
		"x-max-memory-kb": process.resourceUsage().maxRSS,
		"x-memory-kb": Math.round(process.memoryUsage.rss() / 1024),
	};
	const outgoing = request(`${base}${path}`, { method, agent, headers }, resolve);
	outgoing.on("error", reject).end(body);
	const response = await promise;
	let text = "";
	for await (const chunk of response.setEncoding("utf8")) text += chunk;
	return { headers: response.headers, body: text };
}

async function load(): Promise<Handler> {
	const [file, name] = (env._HANDLER ?? "").split(/\.(?=[^.]*$)/) as [string, string];
	const path = [".mjs", ".js", ".cjs"]
		.map((end) => join(env.LAMBDA_TASK_ROOT ?? "", file + end))
		.find(existsSync);
	if (!path) throw new Error(`there is no module ${file} in the bundle`);
	const module = await import(pathToFileURL(path).href);
	if (typeof module[name] !== "function") throw new Error(`${file} exports no function ${name}`);
	return module[name];
}

function describe(error: unknown): string {
	const { name = "Error", message = String(error), stack = "" } = error instanceof Error ? error : {};
	return JSON.stringify({ errorType: name, errorMessage: message, trace: stack.split("\n") });
}

function context(headers: IncomingMessage["headers"]): object {
	const deadline = Number(headers["lambda-runtime-deadline-ms"]);
	return {
		awsRequestId: headers["lambda-runtime-aws-request-id"],
		invokedFunctionArn: headers["lambda-runtime-invoked-function-arn"],
		functionName: env.AWS_LAMBDA_FUNCTION_NAME,
		functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
		memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
		logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
		logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
		callbackWaitsForEmptyEventLoop: true,
		getRemainingTimeInMillis: () => deadline - Date.now(),
	};
}

async function serve(handler: Handler): Promise<never> {
	for (;;) {
		const { headers, body } = await call("GET", "/invocation/next");
		const path = `/invocation/${headers["lambda-runtime-aws-request-id"]}`;
		env._X_AMZN_TRACE_ID = String(headers["lambda-runtime-trace-id"] ?? "");
		try {
			const result = await handler(JSON.parse(body), context(headers));
			await call("POST", `${path}/response`, JSON.stringify(result ?? null));
		} catch (error) {
			await call("POST", `${path}/error`, describe(error));
		}
	}
}

/**
 * Ends the process when it outgrows its memory, as Lambda does (the heap's own limit does not see buffers), and when
 * the host was killed: its child then has another parent.
 */
function watch(): void {
	const limit = Number(env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE) * 1024 * 1024;
	const host = process.ppid;
	const check = () => {
		if (process.ppid !== host) process.exit(1);
		if (process.memoryUsage.rss() <= limit) return;
		console.error(`Runtime.OutOfMemory: the function outgrew its ${env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE} MB`);
		process.exit(137);
	};
	setInterval(check, 200).unref();
}

// Ctrl-C reaches the whole process group; the host lets the batch under way finish, then ends its processes itself.
process.on("SIGINT", () => {});
process.on("uncaughtException", (error) => {
	console.error(error);
	process.exit(129);
});
watch();
try {
	await serve(await load());
} catch (error) {
	// The bundle does not load, or the host is gone and with it the work.
	await call("POST", "/init/error", describe(error)).catch(() => {});
	console.error(error);
	process.exit(1);
}

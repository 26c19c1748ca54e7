import type { IncomingMessage, RequestOptions } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { environmentCredentials } from "../credentials.ts";
import { isThrottling, mayPass } from "./service-error.ts";
import { type Credentials, signedHeaders, type Unsigned } from "./sign.ts";

/** How a client reaches its service; what is absent comes from the environment, as Lambda sets it. */
export interface ClientConfig {
	region?: string;
	endpoint?: string;
	credentials?: Credentials;
	maxAttempts?: number;
}

/** Reads an answer of the service; throws what it says against the request. */
export type Read<Answer> = (response: IncomingMessage) => Promise<Answer>;

export type Call = Omit<Unsigned, "host"> & { host?: string };

const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 100;
const FIRST_THROTTLED_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 20_000;
/** Nothing that these functions ask for is silent for so long. */
const SILENT_MS = 30_000;
const SOCKETS = 50;

/** Sends signed requests to one service of AWS over connections that are kept, and tries again what may pass. */
export class Service {
	readonly url: URL;
	/** Whether the endpoint was named, and so has no names of buckets below it. */
	readonly isNamed: boolean;
	readonly #scope: { region: string; service: string };
	readonly #credentials: () => Credentials;
	readonly #attempts: number;
	#transport: Transport | undefined;

	/**
	 * @param signedAs the service's name in signatures
	 * @param host the first part of its host names
	 * @param variable what its own endpoint is called in the environment, behind `AWS_ENDPOINT_URL_`
	 */
	constructor(of: { signedAs: string; host?: string; variable: string }, config: ClientConfig) {
		const { env } = process;
		const region = config.region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION;
		if (!region) throw new Error("there is no region in the environment: AWS_REGION");
		const named = config.endpoint ?? env[`AWS_ENDPOINT_URL_${of.variable}`] ?? env.AWS_ENDPOINT_URL;
		this.isNamed = named !== undefined;
		this.url = new URL(named ?? `https://${of.host ?? of.signedAs}.${region}.${suffixOf(region)}`);
		this.#scope = { region, service: of.signedAs };
		this.#credentials = () => config.credentials ?? environmentCredentials();
		this.#attempts = config.maxAttempts ?? (Number(env.AWS_MAX_ATTEMPTS) || ATTEMPTS);
	}

	async call<Answer>(call: Call, read: Read<Answer>): Promise<Answer> {
		for (let attempt = 1; ; attempt++) {
			try {
				return await read(await this.#send(call));
			} catch (error) {
				if (attempt >= this.#attempts || !mayPass(error)) throw error;
				await sleep(pause(attempt, isThrottling(error)));
			}
		}
	}

	#send({ host = this.url.host, ...call }: Call): Promise<IncomingMessage> {
		const signed = signedHeaders({ ...call, host }, this.#credentials(), this.#scope);
		const length = typeof call.body === "string" ? Buffer.byteLength(call.body) : call.body.length;
		const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
		this.#transport ??= transport(this.url.protocol);
		const outgoing = this.#transport({
			host: host.replace(/:\d+$/, ""),
			port: this.url.port,
			method: call.method,
			path: call.query === "" ? call.path : `${call.path}?${call.query}`,
			headers: { ...signed, ...traced(), "content-length": length },
			timeout: SILENT_MS,
		});
		outgoing.on("response", resolve).on("error", reject);
		outgoing.on("timeout", () => outgoing.destroy(new Error(`${host} was silent for ${SILENT_MS} ms`)));
		outgoing.end(call.body);
		return promise;
	}
}

type Transport = (options: RequestOptions) => import("node:http").ClientRequest;

/** The one of both that is needed: loading TLS costs a cold start some milliseconds. */
function transport(protocol: string): Transport {
	const { Agent, request } = process.getBuiltinModule(protocol === "http:" ? "node:http" : "node:https");
	const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS });
	return (options) => request({ ...options, agent });
}

/** Where a partition's names end, by how its regions begin. Source: the SDK's own list, as of November 2026. */
const SUFFIXES: readonly [region: string, suffix: string][] = [
	["cn-", "amazonaws.com.cn"],
	["eusc-", "amazonaws.eu"],
	["us-iso-", "c2s.ic.gov"],
	["us-isob-", "sc2s.sgov.gov"],
	["us-isof-", "csp.hci.ic.gov"],
	["eu-isoe-", "cloud.adc-e.uk"],
];

const suffixOf = (region: string): string =>
	SUFFIXES.find(([beginning]) => region.startsWith(beginning))?.[1] ?? "amazonaws.com";

/** Lets Lambda see where requests go in a circle. */
function traced(): Record<string, string> {
	const trace = process.env._X_AMZN_TRACE_ID;
	return trace ? { "x-amzn-trace-id": trace } : {};
}

/** Full jitter over a bound that doubles, as the SDK's standard mode has it. */
function pause(attempt: number, throttled: boolean): number {
	const first = throttled ? FIRST_THROTTLED_PAUSE_MS : FIRST_PAUSE_MS;
	return Math.random() * Math.min(LONGEST_PAUSE_MS, first * 2 ** (attempt - 1));
}

/** All bytes of an answer. */
export async function bytesOf(response: IncomingMessage): Promise<Buffer> {
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	const chunks: Buffer[] = [];
	response.on("data", (chunk: Buffer) => chunks.push(chunk));
	// A connection that breaks off ends in an error, never in a shorter answer.
	response.on("end", resolve).on("error", reject);
	await promise;
	const [first] = chunks;
	return chunks.length === 1 && first ? first : Buffer.concat(chunks);
}

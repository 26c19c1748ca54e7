import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const PATIENCE_MS = 300_000;

export interface MiniStack {
	url: string;
	/** Where the emulator and the functions in it write their lines. */
	log: string;
	stop(): Promise<void>;
}

/** Starts the emulator on a free port of the loopback interface. It runs functions on this very Node. */
export async function startMiniStack(bin: string, folder: string): Promise<MiniStack> {
	const port = await freePort();
	const log = join(folder, "ministack.log");
	const lines = createWriteStream(log);
	await once(lines, "open");
	const child = spawn(join(bin, "ministack"), [], {
		cwd: folder,
		stdio: ["ignore", lines, lines],
		env: {
			...process.env,
			PATH: [dirname(process.execPath), bin, process.env.PATH].join(":"),
			BIND_HOST: "127.0.0.1",
			// The names of APIs end in it, and no address of the web may end in a number.
			MINISTACK_HOST: "localhost",
			GATEWAY_PORT: String(port),
			IOT_MTLS_ENABLED: "0",
			PERSIST_STATE: "0",
		},
	});
	const ended = once(child, "exit");
	const url = `http://127.0.0.1:${port}`;
	const deadline = Date.now() + PATIENCE_MS;
	while (!(await answers(`${url}/_ministack/health`))) {
		if (child.exitCode !== null) throw new Error(`MiniStack ended with ${child.exitCode}: see ${log}`);
		if (Date.now() > deadline) throw new Error(`MiniStack does not answer: see ${log}`);
		await sleep(200);
	}
	return {
		url,
		log,
		stop: async () => {
			child.kill("SIGTERM");
			await ended;
			lines.end();
		},
	};
}

async function answers(url: string): Promise<boolean> {
	try {
		return (await fetch(url)).ok;
	} catch {
		return false;
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	await once(server, "close");
	if (address === null || typeof address === "string") throw new Error("there is no free port");
	return address.port;
}

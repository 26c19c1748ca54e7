import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { IngestError } from "../shared/errors.ts";
import type { Draft } from "./draft.ts";
import type { Limits } from "./limits.ts";

/** Formats whose readers are libraries that a crafted file can keep busy for ever. */
export type IsolatedFormat = "pdf" | "archive" | "rtf" | "msg" | "markdown" | "html";

interface Request {
	format: IsolatedFormat;
	content: Uint8Array | string;
	limits: Limits;
}

type Reply = { drafts: Drafts } | { code: string; message: string } | { crash: string };

/** What a file holds: nearly always one story. */
export type Drafts = [Draft, ...Draft[]];

const ROLE = "news-ingest reader";
const BUSY = "busy";
/** How often a reader's processor time is looked at. */
const LOOK_MS = 100;

let idle: Worker | undefined;

/** Resolves when nothing is being read: five PDFs at once would each take five times as long, and as much memory. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a file in a thread of its own, one file at a time. The thread can be stopped: after `limits.seconds` of processor
 * time, or when it takes more than `limits.memoryMegabytes`. It is kept for the next file, so that libraries load once.
 *
 * @throws IngestError `too-slow`, `too-complex`, and whatever the reader throws; `busy`, which may pass, where the machine
 * had too much else to do.
 */
export function readIsolated(
	format: IsolatedFormat,
	content: Uint8Array | string,
	limits: Limits,
): Promise<Drafts> {
	const reading = turn.then(() => readAlone(format, content, limits));
	turn = reading.catch(() => {});
	return reading;
}

async function readAlone(
	format: IsolatedFormat,
	content: Uint8Array | string,
	limits: Limits,
): Promise<Drafts> {
	const worker = takeIdle(limits) ?? startWorker(limits);
	const reply = await ask(worker, { format, content, limits });
	if ("drafts" in reply) return reply.drafts;
	if ("code" in reply) throw new IngestError(reply.code, reply.message, { permanent: reply.code !== BUSY });
	throw new Error(`the ${format} reader failed: ${reply.crash}`);
}

/** The waiting thread, if it was started with the memory that is allowed now. */
function takeIdle({ memoryMegabytes }: Limits): Worker | undefined {
	const worker = idle;
	if (worker?.resourceLimits?.maxOldGenerationSizeMb !== memoryMegabytes) return undefined;
	idle = undefined;
	return worker;
}

function startWorker({ memoryMegabytes }: Limits): Worker {
	// This very file: in a bundle it is the chunk it became.
	const worker = new Worker(new URL(import.meta.url), {
		workerData: ROLE,
		resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
	});
	worker.unref();
	return worker;
}

function ask(worker: Worker, request: Request): Promise<Reply> {
	const { memoryMegabytes } = request.limits;
	return new Promise((resolve) => {
		// Waiting for the answer must keep the process alive, the idle thread must not.
		worker.ref();
		const stopWatching = watch(worker, request.limits, (reply) => {
			end(reply);
			void worker.terminate();
		});
		worker.on("message", onMessage).on("error", onError).on("exit", onExit);
		worker.postMessage(request);

		function onMessage(reply: Reply): void {
			end(reply);
			worker.unref();
			// Of two that read at once, one is kept.
			if (idle === undefined) idle = worker;
			else void worker.terminate();
		}
		function onError(error: Error & { code?: string }): void {
			const message = `Reading the file takes more than ${memoryMegabytes} MB of memory.`;
			end(
				error.code === "ERR_WORKER_OUT_OF_MEMORY"
					? { code: "too-complex", message }
					: { crash: String(error.stack) },
			);
		}
		function onExit(): void {
			end({ crash: "its thread ended without an answer" });
		}
		function end(reply: Reply): void {
			stopWatching();
			worker.off("message", onMessage).off("error", onError).off("exit", onExit);
			resolve(reply);
		}
	});
}

/** Tells when the thread has had its time. @returns what ends the watch */
function watch(
	worker: Worker,
	{ seconds, patienceSeconds }: Limits,
	tooLong: (reply: Reply) => void,
): () => void {
	const begun = performance.now();
	let before: NodeJS.CpuUsage | undefined;
	const look = async () => {
		if (performance.now() - begun > patienceSeconds * 1000) {
			const message = `Reading the file was not done after ${patienceSeconds} seconds: the machine has too much else to do.`;
			return tooLong({ code: BUSY, message });
		}
		// A thread that is just being started or ended has no usage to tell.
		const used = await worker.cpuUsage().catch(() => undefined);
		before ??= used;
		const spent = used && before ? (used.user + used.system - before.user - before.system) / 1e6 : 0;
		if (spent <= seconds) return;
		const message = `Reading the file takes more than ${seconds} seconds of processor time: it was made to, or is no article.`;
		tooLong({ code: "too-slow", message });
	};
	const timer = setInterval(() => void look(), Math.min(LOOK_MS, seconds * 500));
	return () => clearInterval(timer);
}

async function read(request: Request): Promise<Drafts> {
	return request.format === "pdf"
		? (await import("./formats/pdf/read-pdf.ts")).readPdf(request.content as Uint8Array, request.limits)
		: [await readOne(request.format, request)];
}

async function readOne(
	format: Exclude<IsolatedFormat, "pdf">,
	{ content, limits }: Pick<Request, "content" | "limits">,
): Promise<Draft> {
	switch (format) {
		case "archive":
			return (await import("./formats/docx/read-archive.ts")).readArchive(content as Uint8Array, limits);
		case "rtf":
			return (await import("./formats/rtf/read-rtf.ts")).readRtf(content as Uint8Array, limits);
		case "msg":
			return (await import("./formats/msg/read-msg.ts")).readMsg(content as Uint8Array, limits);
		case "markdown":
			return (await import("./formats/markdown/read-markdown.ts")).readMarkdown(content as string);
		case "html":
			return (await import("./html/read-html.ts")).readHtml(content as string);
	}
}

if (!isMainThread && workerData === ROLE) {
	parentPort!.on("message", (request: Request) => {
		read(request).then(
			(drafts) => parentPort!.postMessage({ drafts }),
			(error: unknown) => {
				const { code, message } = error as IngestError;
				const known = (error as Error).name === "IngestError";
				parentPort!.postMessage(known ? { code, message } : { crash: String((error as Error).stack) });
			},
		);
	});
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { foreign } from "./foreign.ts";

/** Answers a request. What it throws becomes a 500: nothing that arrives on a socket ends the host. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface LoopbackServer {
	port: number;
	url: string;
	/** Stops listening and drops the connections that are open. */
	close(): Promise<void>;
}

/** An HTTP server on the loopback interface, on this port or on a free one, that no web page can reach. */
export async function listen(listener: Listener, port = 0): Promise<LoopbackServer> {
	// An upload may take as long as it takes.
	const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0 });
	server.on("request", (request, response) => void serve(listener, request, response));
	// Whatever a client expects, S3 answers as always.
	server.on("checkExpectation", (request, response) => void serve(listener, request, response));
	await bind(server, port);
	// A connection that cannot be accepted is its client's misfortune only.
	server.on("error", () => {});
	const { port: actual } = server.address() as AddressInfo;
	return {
		port: actual,
		url: `http://127.0.0.1:${actual}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function bind(server: Server, port: number): Promise<void> {
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	server.once("error", reject);
	server.listen(port, "127.0.0.1", resolve);
	await promise;
	server.off("error", reject);
}

async function serve(listener: Listener, request: IncomingMessage, response: ServerResponse): Promise<void> {
	request.on("error", () => {});
	response.on("error", () => {});
	try {
		const reason = foreign(request.headers);
		if (reason === undefined) await listener(request, response);
		else refuse(response, 403, `the local cloud serves programs on this machine, not web pages: ${reason}`);
	} catch (error) {
		refuse(response, 500, error instanceof Error ? error.message : String(error));
	}
}

/** Ends a response that has not begun; one that has is broken off, so that nobody takes it for whole. */
function refuse(response: ServerResponse, status: number, reason: string): void {
	if (response.headersSent || response.destroyed) return void response.destroy();
	response.writeHead(status, { "content-type": "text/plain", connection: "close" }).end(`${reason}\n`);
}

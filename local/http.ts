import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** An HTTP server on the loopback interface, on this port or on a free one. */
export async function listen(listener: RequestListener, port = 0): Promise<LoopbackServer> {
	const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0 }, listener);
	return listening(server, port);
}

export interface LoopbackServer {
	port: number;
	url: string;
	/** Stops listening and drops the connections that are open. */
	close(): Promise<void>;
}

/** Puts a server on the loopback interface, whichever library made it. */
export async function listening(server: Server, port = 0): Promise<LoopbackServer> {
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", resolve);
	});
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

/** The whole body of a request; rejects when the client goes away before it ends. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

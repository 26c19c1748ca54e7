import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
	method: string | undefined;
	url: string | undefined;
	headers: IncomingMessage["headers"];
	body: string;
}

/** A service that gives these answers in turn, the last of them for ever. */
export async function answering(...answers: ((response: ServerResponse) => void)[]) {
	const asked: Asked[] = [];
	const server = createServer(async (request, response) => {
		let body = "";
		for await (const chunk of request.setEncoding("utf8")) body += chunk;
		asked.push({ method: request.method, url: request.url, headers: request.headers, body });
		const answer = answers[Math.min(asked.length, answers.length) - 1];
		answer?.(response);
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	return {
		asked,
		connection: {
			endpoint: `http://127.0.0.1:${port}`,
			region: "us-east-1",
			credentials: { accessKeyId: "any", secretAccessKey: "any" },
		},
		stop: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

export const says =
	(status: number, body: string, headers: Record<string, string> = {}) =>
	(response: ServerResponse): void =>
		void response.writeHead(status, headers).end(body);

/** Breaks off, before the answer or in the midst of it. */
export const breaksOff =
	(begun?: { headers: Record<string, string>; bytes: string }) =>
	(response: ServerResponse): void => {
		if (begun === undefined) return void response.destroy();
		response.writeHead(200, begun.headers).write(begun.bytes, () => response.destroy());
	};

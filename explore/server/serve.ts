import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import type { Hono } from "hono";
import { explorerApp } from "./app.ts";
import { bundlePage } from "./bundle.ts";

export interface Explorer {
	/** `http://127.0.0.1:…` */
	url: string;
	close(): Promise<void>;
}

/** Serves the explorer on the loopback interface, at a free port unless one is given. */
export async function startExplorer(api: Hono, port = 0): Promise<Explorer> {
	const app = explorerApp(await bundlePage(), api);
	const server = await new Promise<ServerType>((listening, failed) => {
		const starting: ServerType = serve({ fetch: app.fetch, hostname: "127.0.0.1", port }, () =>
			listening(starting),
		);
		starting.once("error", failed);
	});
	const { port: chosen } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${chosen}`,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				if ("closeAllConnections" in server) server.closeAllConnections();
			}),
	};
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { Command } from "commander";
import type { Hono } from "hono";
import { localApi } from "../../explore/server/app.ts";
import { remoteApi } from "../../explore/server/remote-api.ts";
import { startExplorer } from "../../explore/server/serve.ts";
import { type PlaceOptions, withPlace } from "../place.ts";
import { readerSource } from "../reader.ts";
import { portNumber, webAddress } from "./arguments.ts";
import { withTargetOptions } from "./target-options.ts";

interface Options extends PlaceOptions {
	port?: number;
	api?: string;
	open: boolean;
}

export const exploreCommand = withTargetOptions(new Command("explore"))
	.description("Look at stories, articles, entities and their numbers in a browser; read only, until Ctrl-C")
	.option("--port <port>", "a free one unless given", portNumber)
	.option("--no-open", "print the address only")
	.option(
		"--api <url>",
		"look through a deployed API (its output QuestionsApi) instead of the table itself",
		webAddress,
	)
	.action(async (options: Options) => {
		if (options.api !== undefined) return serve(options.api, remoteApi(options.api), options);
		await withPlace(options, async (place) => {
			const source = readerSource(place);
			await serve(place.name, localApi(source.reader), options);
			source.close();
		});
	});

async function serve(name: string, api: Hono, { port, open }: Options): Promise<void> {
	const explorer = await startExplorer(api, port);
	console.log(`${name} can be looked at: ${explorer.url}\nCtrl-C ends it.`);
	if (open) openBrowser(explorer.url);
	await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
	await explorer.close();
}

/** Opens the page where the machine has a browser; the address was printed for where it has none. */
export function openBrowser(url: string): void {
	const [command, ...args] =
		process.platform === "darwin"
			? ["open", url]
			: process.platform === "win32"
				? ["cmd", "/c", "start", "", url]
				: ["xdg-open", url];
	const child = spawn(command ?? "", args, { stdio: "ignore", detached: true });
	child.on("error", () => undefined);
	child.unref();
}

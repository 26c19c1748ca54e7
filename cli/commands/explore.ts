import { spawn } from "node:child_process";
import { once } from "node:events";
import { Command } from "commander";
import { localApi } from "../../explore/server/app.ts";
import { startExplorer } from "../../explore/server/serve.ts";
import { type PlaceOptions, withPlace } from "../place.ts";
import { readerSource } from "../reader.ts";
import { portNumber } from "./arguments.ts";
import { withTargetOptions } from "./target-options.ts";

interface Options extends PlaceOptions {
	port?: number;
	open: boolean;
}

export const exploreCommand = withTargetOptions(new Command("explore"))
	.description("Look at stories, articles, entities and their numbers in a browser; read only, until Ctrl-C")
	.option("--port <port>", "a free one unless given", portNumber)
	.option("--no-open", "print the address only")
	.action((options: Options) =>
		withPlace(options, async (place) => {
			const source = readerSource(place);
			const explorer = await startExplorer(localApi(source.reader), options.port);
			console.log(`${place.name} can be looked at: ${explorer.url}\nCtrl-C ends it.`);
			if (options.open) openBrowser(explorer.url);
			try {
				await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
			} finally {
				await explorer.close();
				source.close();
			}
		}),
	);

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

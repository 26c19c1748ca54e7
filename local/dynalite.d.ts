declare module "dynalite" {
	import type { Server } from "node:http";

	/** A server that speaks DynamoDB's protocol; `path` is its folder on disk, the others how long it feigns to be busy. */
	export default function dynalite(options: {
		path?: string;
		createTableMs?: number;
		deleteTableMs?: number;
		updateTableMs?: number;
	}): Server;
}

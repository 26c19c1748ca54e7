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

declare module "dynalite/db/index.js" {
	type Callback = (error: unknown, ...results: unknown[]) => void;

	type Iterate = (options: unknown) => { close(): Promise<void> };

	/** The LevelDB below, whose methods take callbacks here; those that begin with `_` get keys and values encoded. */
	export type Level = Record<"get" | "put" | "del" | "batch", (...args: unknown[]) => unknown> & {
		getSync(key: unknown): unknown;
		_put(key: unknown, value: unknown): Promise<unknown>;
		_del(key: unknown): Promise<unknown>;
		_batch(operations: object[], options: object): Promise<unknown>;
		keys: Iterate;
		values: Iterate;
		/** `maxOpenFiles`: how many tables on disk it keeps at hand. */
		open(options: { maxOpenFiles: number }): Promise<void>;
		close(done: Callback): void;
	};

	export interface Table {
		TableStatus: string;
	}

	type TableCallback = (error: unknown, table: Table) => unknown;

	export interface Store {
		db: Level;
		/** `checked: false` for a table in whatever state. */
		getTable(name: string, checked: boolean | TableCallback, done?: TableCallback): unknown;
	}

	export function create(options: {
		path: string;
		createTableMs: number;
		deleteTableMs: number;
		updateTableMs: number;
	}): Store;
}

declare module "dynalite/validations/index.js" {
	import type { Store } from "dynalite/db/index.js";

	/** Both throw an error with a status code and a body for what DynamoDB would refuse. */
	export function checkTypes(input: unknown, types: unknown): unknown;
	export function checkValidations(input: unknown, types: unknown, custom: unknown, store: Store): void;
}

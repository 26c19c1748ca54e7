import { AsyncLocalStorage } from "node:async_hooks";
import { createRequire } from "node:module";
import { create, type Level, type Store, type Table } from "dynalite/db/index.js";
import { checkTypes, checkValidations } from "dynalite/validations/index.js";
import { LocalCloudError } from "../local-cloud-error.ts";
import { closeIterators, readAtOnce, writeTogether } from "./level.ts";

type Action = (store: Store, input: unknown, done: (error: unknown, output: object) => void) => void;

const require = createRequire(import.meta.url);

/** LevelDB maps each file that it has open into memory, 2 MB each, and by default a thousand of them. */
const maxOpenFiles = 64;

/** What dynalite can do, of what SDKs ask for. Tables are the template's: nothing changes them while it runs. */
const names = [
	"BatchGetItem",
	"BatchWriteItem",
	"CreateTable",
	"DeleteItem",
	"DescribeTable",
	"DescribeTimeToLive",
	"GetItem",
	"ListTables",
	"ListTagsOfResource",
	"PutItem",
	"Query",
	"Scan",
	"UpdateItem",
];

/**
 * dynalite without its HTTP server, which throws what goes wrong on disk where nobody can catch it, and lets any web
 * page in. Rows lie in LevelDB.
 */
export class Engine {
	readonly #store: Store;
	readonly #calls = new AsyncLocalStorage<(error: unknown) => void>();
	readonly #actions = new Map(names.map((name) => [name, load(name)]));

	private constructor(store: Store) {
		this.#store = store;
		rememberTables(store);
		readAtOnce(store.db);
		writeTogether(store.db);
		for (const method of ["get", "put", "del", "batch"] as const) this.#guard(store.db, method);
		closeIterators(store.db);
	}

	/** @throws LocalCloudError when what lies in the folder cannot be opened */
	static async open(path: string): Promise<Engine> {
		const store = create({ path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
		try {
			await store.db.open({ maxOpenFiles });
		} catch (error) {
			const reason =
				error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
			throw new LocalCloudError(
				`${path} cannot be opened (${reason}): delete the data folder to start anew, or name another with --data-dir`,
				{ cause: error },
			);
		}
		return new Engine(store);
	}

	has(action: string): boolean {
		return this.#actions.has(action);
	}

	/** Performs an action by its name in the API; rejects with what DynamoDB would answer, see {@link refusal}. */
	async perform(action: string, input: unknown): Promise<object> {
		const { types, custom, act } = this.#actions.get(action)!;
		const checked = this.#check(input, types, custom);
		return new Promise((resolve, reject) => {
			this.#calls.run(reject, () =>
				act(this.#store, checked, (error, output) => (error ? reject(error) : resolve(output))),
			);
		});
	}

	#check(input: unknown, types: unknown, custom: unknown): unknown {
		try {
			const checked = checkTypes(input, types);
			checkValidations(checked, types, custom, this.#store);
			return checked;
		} catch (error) {
			// Some of what it should refuse it stumbles over, such as a null where an object belongs.
			throw refusal(error) ? error : refused("ValidationException", "the request is malformed");
		}
	}

	close(): Promise<void> {
		return new Promise((resolve) => this.#store.db.close(() => resolve()));
	}

	/** dynalite goes on in callbacks: what they throw ends the request that they belong to, and not the host. */
	#guard(db: Level, method: "get" | "put" | "del" | "batch"): void {
		const original = db[method].bind(db);
		db[method] = (...args) => {
			const callback = args.at(-1);
			if (typeof callback !== "function") return original(...args);
			const fail = this.#calls.getStore();
			return original(...args.slice(0, -1), (...results: unknown[]) => {
				try {
					callback(...results);
				} catch (error) {
					if (!fail) throw error;
					fail(error);
				}
			});
		};
	}
}

/** Each row that is written asks what table it is for. A table that is there stays as it is: nothing here changes or deletes one. */
function rememberTables(store: Store): void {
	const known = new Map<string, Table>();
	const original = store.getTable.bind(store);
	store.getTable = (name, checked, done) => {
		// Only who goes on to read or write rows asks without a flag.
		if (typeof checked !== "function") return original(name, checked, done);
		const table = known.get(name);
		if (table) return checked(null, table);
		return original(name, (error, found) => {
			if (!error && found.TableStatus === "ACTIVE") known.set(name, found);
			checked(error, found);
		});
	};
}

/** Status and body of a refusal; undefined for an error that is not one. */
export function refusal(error: unknown): { status: number; body: object } | undefined {
	const { statusCode, body } = (error ?? {}) as { statusCode?: number; body?: object };
	return statusCode === undefined || body === undefined ? undefined : { status: statusCode, body };
}

/** An error that DynamoDB answers with status 400. */
export function refused(name: string, message: string): Error {
	const body = { __type: `com.amazon.coral.service#${name}`, message };
	return Object.assign(new Error(message), { statusCode: 400, body });
}

function load(name: string): { types: unknown; custom: unknown; act: Action } {
	const file = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
	const { types, custom } = require(`dynalite/validations/${file}`) as { types: unknown; custom: unknown };
	return { types, custom, act: require(`dynalite/actions/${file}`) as Action };
}

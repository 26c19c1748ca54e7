import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { LocalCloudError } from "./local-cloud-error.ts";

/** The database's code for "another process holds the lock". */
const SQLITE_BUSY = 5;

/**
 * Opens the file that holds the local cloud's buckets and queues: one file, so that an upload and the
 * message about it are one transaction. Exclusive, so that two local clouds never share a folder.
 *
 * @throws LocalCloudError when another process has it open
 */
export function openState(dataDir: string): DatabaseSync {
	mkdirSync(dataDir, { recursive: true });
	// An answer in plain words comes before the database's own, which names no folder.
	accessSync(dataDir, constants.R_OK | constants.W_OK);
	const db = new DatabaseSync(join(dataDir, "state.sqlite"));
	try {
		db.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
		// The lock is taken with the first write.
		db.exec("BEGIN IMMEDIATE; COMMIT;");
	} catch (error) {
		db.close();
		if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
		throw new LocalCloudError(`${dataDir} is in use by another local cloud`, { cause: error });
	}
	return db;
}

/** Prepares each statement once: preparing takes twenty times as long as running most of them. Not for `iterate`. */
export function statements(db: DatabaseSync): (sql: string) => StatementSync {
	const prepared = new Map<string, StatementSync>();
	return (sql) => {
		const statement = prepared.get(sql) ?? db.prepare(sql);
		prepared.set(sql, statement);
		return statement;
	};
}

/** What waits for the transaction under way. */
const waiting = new WeakMap<DatabaseSync, (() => void)[]>();

/** Runs `work` as one transaction; inside another transaction it becomes part of that one. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
	if (db.isTransaction) return work();
	const then: (() => void)[] = [];
	waiting.set(db, then);
	db.exec("BEGIN IMMEDIATE");
	let result: T;
	try {
		result = work();
		db.exec("COMMIT");
	} catch (error) {
		// SQLite has undone some failures, such as a full disk, itself.
		if (db.isTransaction) db.exec("ROLLBACK");
		throw error;
	}
	for (const one of then) one();
	return result;
}

/** Runs `then` when the transaction under way is on disk, and not at all when it fails. */
export function afterCommit(db: DatabaseSync, then: () => void): void {
	if (db.isTransaction) waiting.get(db)?.push(then);
	else then();
}

import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { prepareDataFolder, stateFile } from "./data-folder.ts";
import { LocalCloudError } from "./local-cloud-error.ts";

/** Of the tables below: a folder that was written with others is not read. */
const schemaVersion = 2;

/**
 * Opens the file that holds the local cloud's buckets and queues: one file, so that an upload and the
 * message about it are one transaction. Exclusive, so that two local clouds never share a folder.
 *
 * @throws LocalCloudError, one line with the folder and what to do, when it cannot be used
 */
export function openState(dataDir: string): DatabaseSync {
	prepareDataFolder(dataDir);
	let db: DatabaseSync | undefined;
	try {
		db = new DatabaseSync(join(dataDir, stateFile));
		db.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
		// The lock is taken with the first write.
		db.exec("BEGIN IMMEDIATE; COMMIT;");
		if (db.prepare("PRAGMA quick_check(1)").get()?.quick_check !== "ok") throw damaged(dataDir);
		checkVersion(db, dataDir);
		return db;
	} catch (error) {
		if (db?.isOpen) db.close();
		throw error instanceof LocalCloudError ? error : readable(error, dataDir);
	}
}

function checkVersion(db: DatabaseSync, dataDir: string): void {
	const empty = db.prepare("SELECT count(*) AS tables FROM sqlite_master").get()?.tables === 0;
	if (empty) db.exec(`PRAGMA user_version = ${schemaVersion}`);
	if (db.prepare("PRAGMA user_version").get()?.user_version === schemaVersion) return;
	throw new LocalCloudError(`${dataDir} was written by another version of the local cloud: ${startAnew}`);
}

const startAnew = "delete it to start anew, or name another with --data-dir";

function damaged(dataDir: string, cause?: unknown): LocalCloudError {
	return new LocalCloudError(
		`${join(dataDir, stateFile)} is damaged: ${startAnew.replace("it", "the folder")}`,
		{ cause },
	);
}

/** SQLite's codes, without what they say beyond the last eight bits. */
const faults: Record<number, (dataDir: string) => string> = {
	3: (dataDir) => `${dataDir} may not be written to: change its permissions, or name another with --data-dir`,
	5: (dataDir) => `${dataDir} is in use by another local cloud`,
	8: (dataDir) => `${dataDir} may not be written to: change its permissions, or name another with --data-dir`,
	10: (dataDir) => `${dataDir} cannot be read or written: is its disk full, or failing?`,
	13: (dataDir) => `the disk of ${dataDir} is full: free some of it, or name another folder with --data-dir`,
	14: (dataDir) =>
		`${join(dataDir, stateFile)} cannot be opened: change its permissions, or name another folder with --data-dir`,
};

function readable(error: unknown, dataDir: string): unknown {
	const code = ((error as { errcode?: number }).errcode ?? 0) & 0xff;
	if (code === 11 || code === 26) return damaged(dataDir, error);
	const message = faults[code]?.(dataDir);
	return message === undefined ? error : new LocalCloudError(message, { cause: error });
}

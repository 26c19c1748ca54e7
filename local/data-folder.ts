import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { LocalCloudError } from "./local-cloud-error.ts";

/** The database in a data folder, which makes it one. */
export const stateFile = "state.sqlite";

/** What the local cloud keeps in its data folder; a crash may leave any of it. */
const ours =
	/^(state\.sqlite(-wal|-shm|-journal)?|dynamodb|objects|logs|events|cloud\.json|bootstrap\.mjs|\.DS_Store)$/;

/** Whether a local cloud has kept its data here. */
export function isDataFolder(folder: string): boolean {
	return existsSync(join(folder, stateFile));
}

/**
 * Makes the folder where there is none, for its user alone.
 *
 * @throws LocalCloudError, one line, when it cannot be made or used, or is a folder of something else
 */
export function prepareDataFolder(folder: string): void {
	try {
		make(resolve(folder));
		const strange = isDataFolder(folder) ? undefined : readdirSync(folder).find((name) => !ours.test(name));
		if (strange !== undefined) {
			throw unusable(folder, `it is no data folder of a local cloud, since it holds ${strange}`);
		}
		accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
		if ((statSync(folder).mode & 0o077) !== 0) chmodSync(folder, 0o700);
	} catch (error) {
		if (error instanceof LocalCloudError) throw error;
		throw unusable(folder, faultOf(error), error);
	}
}

/** Folder by folder: Node's own recursion never ends below /proc. */
function make(folder: string): void {
	const found = statSync(folder, { throwIfNoEntry: false });
	if (found?.isDirectory()) return;
	if (found) throw new Error(`${folder} is a file`);
	if (dirname(folder) !== folder) make(dirname(folder));
	mkdirSync(folder, { mode: 0o700 });
}

function unusable(folder: string, reason: string, cause?: unknown): LocalCloudError {
	return new LocalCloudError(`${folder} cannot be the data folder: ${reason}. Name another with --data-dir`, {
		cause,
	});
}

const faults: Record<string, string> = {
	EACCES: "permission is denied",
	EPERM: "permission is denied",
	EROFS: "the disk can only be read",
	ENOSPC: "the disk is full",
	ENOENT: "no folder can be made there",
	ENOTDIR: "what is above it is no folder",
};

function faultOf(error: unknown): string {
	const { code = "", message } = error as NodeJS.ErrnoException;
	return faults[code] ?? message;
}

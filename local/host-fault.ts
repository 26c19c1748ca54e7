/** SQLite's code for a full disk. */
const SQLITE_FULL = 13;

/** What a client is told of a fault that is not its own. */
export function hostFault(error: unknown): string {
	const { code, errcode, message } = error as NodeJS.ErrnoException & { errcode?: number };
	if (
		code === "ENOSPC" ||
		code === "EDQUOT" ||
		errcode === SQLITE_FULL ||
		message?.includes("No space left")
	) {
		return "the disk of the local cloud's data folder is full";
	}
	return message ?? String(error);
}

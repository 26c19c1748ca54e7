import { type IngestError, permanentError } from "../shared/errors.ts";

/** The error where trying again is of no use. Time depends on what else a machine does: that limit has to be met twice. */
export function lastingError(error: unknown, attempt: number): IngestError | undefined {
	const lasting = permanentError(error);
	return lasting?.code === "too-slow" && attempt < 2 ? undefined : lasting;
}

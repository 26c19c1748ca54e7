import { QuestionError } from "../ask/question-error.ts";
import { LocalCloudError } from "../local/local-cloud-error.ts";
import { CliError } from "./cli-error.ts";

type SystemError = NodeJS.ErrnoException & { port?: number; address?: string; $fault?: string };

/** What a person can put right of an error, in a line; undefined for a fault of ours, which needs its stack trace. */
export function readableError(error: unknown): string | undefined {
	if (error instanceof CliError || error instanceof QuestionError || error instanceof LocalCloudError)
		return error.message;
	if (!(error instanceof Error)) return undefined;
	const { code, path, port, address, name, message, $fault } = error as SystemError;
	if (code === "EADDRINUSE") return `port ${port} is taken by another program`;
	if (code === "ECONNREFUSED") return `nothing answers at ${address}:${port}`;
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `no way to AWS: ${message}`;
	if (code !== undefined && path !== undefined) return `${path}: ${FILE_FAULTS[code] ?? message}`;
	if (message === "Region is missing")
		return "AWS: no region: set AWS_REGION, or AWS_PROFILE to a profile with one";
	if (name === "CredentialsProviderError")
		return `AWS: no credentials: set AWS_PROFILE, or log in (${message})`;
	return $fault === undefined ? undefined : `AWS: ${message} (${name})`;
}

const FILE_FAULTS: Record<string, string> = {
	ENOENT: "there is no such file or folder",
	EACCES: "permission denied",
	EPERM: "permission denied",
	EROFS: "can only be read",
	EISDIR: "is a folder",
	ENOTDIR: "is not a folder",
	EEXIST: "is a file, and not a folder",
	ENOSPC: "the disk is full",
};

import type { Readable } from "node:stream";
import type { Version } from "./version.ts";
import { document, type Xml } from "./xml.ts";

type Headers = Record<string, string>;

/** What an action answers. */
export interface Answer {
	status?: number;
	headers?: Headers;
	/** The length of bytes and of a stream is in the headers. */
	body?: string | Buffer | Readable;
}

export function xml(root: string, content: Xml, headers: Record<string, string> = {}): Answer {
	return { headers: { "content-type": "application/xml", ...headers }, body: document(root, content) };
}

/** The version that is read. Absent where the bucket never kept versions. */
export function versionHeader({ version }: Pick<Version, "version">, keepsVersions: boolean): Headers {
	return keepsVersions ? { "x-amz-version-id": version } : {};
}

/** The version that was made. Absent where it replaced what was there. */
export function madeHeader({ version }: Pick<Version, "version">): Headers {
	return versionHeader({ version }, version !== "null");
}

export function quoted({ etag }: { etag: string }): string {
	return `"${etag}"`;
}

/** Everything here belongs to one account. */
export const owner = { ID: "local", DisplayName: "local" };

import type { IncomingMessage } from "node:http";

/** A body that is larger than its receiver takes. */
export class BodyTooLarge extends Error {
	override readonly name = "BodyTooLarge";
}

/**
 * The whole body of a request; rejects when the client goes away before it ends.
 *
 * @throws BodyTooLarge beyond `limit` bytes
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request) {
		size += chunk.length;
		if (size > limit) throw new BodyTooLarge(`the body is larger than ${limit} bytes`);
		chunks.push(chunk as Buffer);
	}
	return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size);
}

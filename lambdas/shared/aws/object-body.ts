import type { IncomingMessage } from "node:http";
import { crc32 } from "node:zlib";
import { bytesOf } from "./service.ts";

/** The bytes of an object while they still come. */
export class ObjectBody {
	readonly #response: IncomingMessage;

	constructor(response: IncomingMessage) {
		this.#response = response;
	}

	/** @throws Error where the bytes are not those that S3 keeps a checksum of */
	async transformToByteArray(): Promise<Uint8Array> {
		const bytes = await bytesOf(this.#response);
		const expected = this.#response.headers["x-amz-checksum-crc32"];
		// That of an object in parts, with their number behind it, is no checksum of the whole.
		if (typeof expected === "string" && !expected.includes("-")) {
			const sum = Buffer.from(expected, "base64");
			if (sum.length !== 4 || sum.readUInt32BE() !== crc32(bytes))
				throw new Error("an object came with other bytes than its checksum says");
		}
		return bytes;
	}

	async transformToString(): Promise<string> {
		return new TextDecoder().decode(await this.transformToByteArray());
	}

	/** Ends the connection: what is not read would keep it. */
	destroy(): void {
		this.#response.destroy();
	}
}

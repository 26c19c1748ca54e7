import { S3Error } from "./s3-error.ts";

/** Far more than a chunk's size and signature, or a trailing header, take. */
const longestLine = 16 * 1024;

/**
 * Takes apart a body in the SDKs' streaming format: chunks of `size;chunk-signature=…\r\n data \r\n`, closed by a chunk
 * of size 0 and trailing headers, which carry the checksum and are put into `trailers`.
 */
export async function* decodeChunks(
	encoded: AsyncIterable<Buffer>,
	trailers: Record<string, string>,
): AsyncGenerator<Buffer> {
	const input = new Input(encoded);
	for (;;) {
		const [digits = ""] = (await input.line()).split(";");
		if (!/^[0-9a-fA-F]{1,12}$/.test(digits)) throw brokenOff();
		const size = Number.parseInt(digits, 16);
		if (size === 0) break;
		yield* input.bytes(size);
		if ((await input.line()) !== "") throw brokenOff();
	}
	while (!(await input.atEnd())) {
		const [name = "", value] = (await input.line()).split(/:(.*)/s);
		if (value !== undefined) trailers[name.trim().toLowerCase()] = value.trim();
	}
}

/** Reads lines and bytes by turns from buffers that end anywhere. */
class Input {
	readonly #source: AsyncIterator<Buffer>;
	#held: Buffer = Buffer.alloc(0);

	constructor(source: AsyncIterable<Buffer>) {
		this.#source = source[Symbol.asyncIterator]();
	}

	async atEnd(): Promise<boolean> {
		return this.#held.length === 0 && !(await this.#more());
	}

	/** A line without its end; the last line of all needs none. */
	async line(): Promise<string> {
		for (;;) {
			const end = this.#held.indexOf("\r\n");
			if (end >= 0) return this.#take(end, 2).toString("latin1");
			if (this.#held.length > longestLine) throw brokenOff();
			if (!(await this.#more())) return this.#take(this.#held.length).toString("latin1");
		}
	}

	async *bytes(count: number): AsyncGenerator<Buffer> {
		let left = count;
		while (left > 0) {
			if (this.#held.length === 0 && !(await this.#more())) throw brokenOff();
			const part = this.#take(Math.min(left, this.#held.length));
			left -= part.length;
			yield part;
		}
	}

	#take(count: number, skip = 0): Buffer {
		const taken = this.#held.subarray(0, count);
		this.#held = this.#held.subarray(count + skip);
		return taken;
	}

	async #more(): Promise<boolean> {
		const { done, value } = await this.#source.next();
		if (done) return false;
		this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value]);
		return true;
	}
}

function brokenOff(): S3Error {
	return new S3Error("IncompleteBody", 400, "The chunked body breaks off, or is not chunked as it says.");
}

import { createHash, createHmac } from "node:crypto";
import { defaultProvider } from "@aws-sdk/credential-provider-node";
import { SignatureV4 } from "@smithy/signature-v4";

/** `https://….execute-api.<region>.amazonaws.com` */
const GATEWAY = /\.execute-api\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/;

/** A GET request, signed where it goes to an API Gateway; to any other address as it is. */
export async function signed(url: URL): Promise<Request> {
	const region = GATEWAY.exec(url.hostname)?.[1];
	if (region === undefined) return new Request(url);
	const signer = new SignatureV4({
		service: "execute-api",
		region,
		credentials: defaultProvider(),
		sha256: Sha256,
	});
	const { headers } = await signer.sign({
		method: "GET",
		protocol: url.protocol,
		hostname: url.hostname,
		path: url.pathname,
		query: Object.fromEntries(url.searchParams),
		headers: { host: url.host },
	});
	return new Request(url, { headers });
}

/** What the signer wants of a hash, on Node's own. */
class Sha256 {
	readonly #hash;

	constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
		this.#hash = secret === undefined ? createHash("sha256") : createHmac("sha256", bytes(secret));
	}

	update(data: string | ArrayBuffer | ArrayBufferView): void {
		this.#hash.update(bytes(data));
	}

	async digest(): Promise<Uint8Array> {
		return this.#hash.digest();
	}

	reset(): void {
		throw new Error("a hash is used once");
	}
}

function bytes(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
	if (typeof data === "string") return Buffer.from(data);
	return ArrayBuffer.isView(data)
		? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
		: new Uint8Array(data);
}

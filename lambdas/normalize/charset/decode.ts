/** Text as decoded, with the WHATWG name of the charset. */
export interface Decoded {
	text: string;
	charset: string;
}

/** Decodes bytes of unknown charset. */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), charset: "utf-8" };
	} catch {
		return { text: new TextDecoder("windows-1252").decode(bytes), charset: "windows-1252" };
	}
}

import { decode } from "../../charset/decode.ts";
import { charsetNamed } from "../../charset/decode-bytes.ts";
import { charsetOf } from "../rtf/charsets.ts";
import type { Storage } from "./compound-file.ts";

/** Properties of a message, by Outlook's numbers (MS-OXPROPS). */
export const PROPERTY = {
	subject: 0x0037,
	submitted: 0x0039,
	transportHeaders: 0x007d,
	senderName: 0x0c1a,
	senderAddress: 0x5d01,
	delivered: 0x0e06,
	body: 0x1000,
	packedRtf: 0x1009,
	html: 0x1013,
	internetCodePage: 0x3fde,
	messageCodePage: 0x3ffd,
} as const;

/** Types of property: text in UTF-16, text of the message's code page, bytes, a point of time, a number. */
const [UNICODE, NARROW, BINARY, TIME, NUMBER] = [0x001f, 0x001e, 0x0102, 0x0040, 0x0003];

/** What stands before the properties of fixed length, of a message by itself and of one within another. */
const HEADER_BYTES = { whole: 32, attached: 24 } as const;
const ENTRY_BYTES = 16;

/** 1601-01-01 in milliseconds before 1970, whence Windows counts steps of 100 nanoseconds. */
const EPOCH = -11_644_473_600_000;

/** The properties of a message. */
export class Properties {
	private readonly storage: Storage;
	private readonly fixed: DataView;

	constructor(storage: Storage, place: keyof typeof HEADER_BYTES) {
		this.storage = storage;
		const bytes = storage.streams.get("__properties_version1.0")?.() ?? new Uint8Array();
		const entries = bytes.slice(HEADER_BYTES[place]);
		this.fixed = new DataView(entries.buffer, entries.byteOffset, entries.length);
	}

	/** Text of a property, whichever way it is kept; undefined where there is none. */
	async text(id: number): Promise<string | undefined> {
		const unicode = this.stream(id, UNICODE);
		if (unicode) return withoutNull(Buffer.from(unicode).toString("utf16le"));
		const bytes = this.stream(id, NARROW);
		if (!bytes || bytes.length === 0) return undefined;
		return withoutNull(
			(await decode(bytes, `text/plain; charset=${this.charset(PROPERTY.messageCodePage)}`)).text,
		);
	}

	/** The HTML, which is kept as bytes of its own charset or as text. */
	async html(): Promise<string | undefined> {
		const bytes = this.stream(PROPERTY.html, BINARY);
		if (!bytes || bytes.length === 0) return this.text(PROPERTY.html);
		const { text } = await decode(bytes, `text/html; charset=${this.charset(PROPERTY.internetCodePage)}`);
		return withoutNull(text);
	}

	bytes(id: number): Uint8Array | undefined {
		return this.stream(id, BINARY);
	}

	/** A point of time in ISO 8601, UTC. */
	time(id: number): string | undefined {
		const at = this.entry(id, TIME);
		if (at === undefined) return undefined;
		const milliseconds = Number(this.fixed.getBigUint64(at, true) / 10_000n) + EPOCH;
		// Beyond the calendar of Date stand fillers such as "never".
		return milliseconds > 0 && milliseconds < 8.64e15 ? new Date(milliseconds).toISOString() : undefined;
	}

	private charset(id: number): string {
		const at = this.entry(id, NUMBER);
		const page = at === undefined ? undefined : this.fixed.getUint32(at, true);
		return charsetNamed(`cp${page}`) ?? INTERNET[page ?? 0] ?? charsetOf(page);
	}

	private stream(id: number, type: number): Uint8Array | undefined {
		const name = `__substg1.0_${hex(id)}${hex(type)}`;
		return this.storage.streams.get(name)?.();
	}

	/** Where the value of a property of fixed length stands. */
	private entry(id: number, type: number): number | undefined {
		for (let at = 0; at + ENTRY_BYTES <= this.fixed.byteLength; at += ENTRY_BYTES)
			if (this.fixed.getUint16(at, true) === type && this.fixed.getUint16(at + 2, true) === id) return at + 8;
		return undefined;
	}
}

/** Code pages that only mail has. */
const INTERNET: Record<number, string> = {
	20866: "koi8-r",
	21866: "koi8-u",
	28591: "iso-8859-1",
	28592: "iso-8859-2",
	28595: "iso-8859-5",
	28597: "iso-8859-7",
	28605: "iso-8859-15",
	50220: "iso-2022-jp",
	51932: "euc-jp",
};

const hex = (number: number): string => number.toString(16).toUpperCase().padStart(4, "0");

const withoutNull = (text: string): string => text.replace(/\0[\s\S]*$/, "");

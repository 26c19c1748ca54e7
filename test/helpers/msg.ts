import { type Folder, writeCompoundFile } from "./compound-file.ts";

/** What a message of Outlook says; text in UTF-16, or in a code page where one is given. */
export interface OutlookMessage {
	subject?: string;
	sender?: [name: string, address: string];
	headers?: string;
	body?: string | { codePage: number; bytes: Uint8Array };
	html?: { codePage: number; bytes: Uint8Array };
	rtf?: Uint8Array;
	submitted?: string;
	attached?: OutlookMessage[];
}

const EPOCH = 11_644_473_600_000n;
const entry = (tag: number, value: bigint): Buffer => {
	const bytes = Buffer.alloc(16);
	bytes.writeUInt32LE(tag);
	bytes.writeUInt32LE(6, 4);
	bytes.writeBigUInt64LE(value, 8);
	return bytes;
};

/** The bytes of an .msg file. */
export const writeMsg = (message: OutlookMessage): Buffer => writeCompoundFile(folderOf(message, 32));

function folderOf(message: OutlookMessage, headerBytes: number): Folder {
	const { subject, sender, headers, body, html, rtf, submitted, attached = [] } = message;
	const fixed = [entry(0x0e070003, 1n)];
	if (submitted) fixed.push(entry(0x00390040, (BigInt(Date.parse(submitted)) + EPOCH) * 10_000n));
	const folder: Folder = {};
	const text = (id: string, value: string | undefined) => {
		if (value !== undefined) folder[`__substg1.0_${id}001F`] = Buffer.from(value, "utf16le");
	};
	text("001A", "IPM.Note");
	text("0037", subject);
	text("0C1A", sender?.[0]);
	text("5D01", sender?.[1]);
	text("007D", headers);
	if (typeof body === "string") text("1000", body);
	else if (body) {
		folder["__substg1.0_1000001E"] = body.bytes;
		fixed.push(entry(0x3ffd0003, BigInt(body.codePage)));
	}
	if (html) {
		folder["__substg1.0_10130102"] = html.bytes;
		fixed.push(entry(0x3fde0003, BigInt(html.codePage)));
	}
	if (rtf) folder["__substg1.0_10090102"] = rtf;
	for (const [n, inner] of attached.entries())
		folder[`__attach_version1.0_#${String(n).padStart(8, "0")}`] = {
			"__properties_version1.0": Buffer.concat([Buffer.alloc(8), entry(0x37050003, 5n)]),
			"__substg1.0_3701000D": folderOf(inner, 24),
		};
	folder["__nameid_version1.0"] = { "__substg1.0_00020102": new Uint8Array() };
	folder["__properties_version1.0"] = Buffer.concat([Buffer.alloc(headerBytes), ...fixed]);
	return folder;
}

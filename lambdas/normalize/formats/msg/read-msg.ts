import type { Draft } from "../../draft.ts";
import type { Limits } from "../../limits.ts";
import type { Message } from "../mail/message.ts";
import { readMessage } from "../mail/read-message.ts";
import { readRtf } from "../rtf/read-rtf.ts";
import { openCompoundFile, type Storage } from "./compound-file.ts";
import { unpackRtf } from "./compressed-rtf.ts";
import { PROPERTY, Properties } from "./properties.ts";

/**
 * Reads a message that Outlook saved (.msg) as the mail it is: its HTML or its text; where it has neither, its rich text.
 *
 * @throws IngestError `damaged`, `bomb`, and what {@link readMessage} throws
 */
export async function readMsg(bytes: Uint8Array, limits: Limits): Promise<Draft> {
	const storage = openCompoundFile(bytes);
	return readMessage(await messageOf(storage, new Properties(storage, "whole"), limits), limits);
}

async function messageOf(storage: Storage, properties: Properties, limits: Limits): Promise<Message> {
	const html = await properties.html();
	const text =
		(await properties.text(PROPERTY.body)) ?? (html ? undefined : await richText(properties, limits));
	const attachments = [...storage.storages].filter(([name]) => name.startsWith("__attach_"));
	return {
		subject: await properties.text(PROPERTY.subject),
		from: {
			name: await properties.text(PROPERTY.senderName),
			address: await properties.text(PROPERTY.senderAddress),
		},
		headers: await headersOf(properties),
		...(text?.trim() && { text }),
		...(html?.trim() && { html }),
		attached: attachments.flatMap(([, { storages }]) => {
			const inner = storages.get(ATTACHED);
			return inner ? [() => messageOf(inner, new Properties(inner, "attached"), limits)] : [];
		}),
		hasWinmail: false,
	};
}

/** Where an attachment keeps the message that it is. */
const ATTACHED = "__substg1.0_3701000D";

/** What the message bore on its way; the time it was sent where it has been on none. */
async function headersOf(properties: Properties): Promise<Message["headers"]> {
	const written = (await properties.text(PROPERTY.transportHeaders)) ?? "";
	const headers = written
		.replace(/\r?\n[ \t]+/g, " ")
		.split(/\r?\n/)
		.flatMap((line) => {
			const colon = line.indexOf(":");
			return colon < 1
				? []
				: [{ key: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1).trim() }];
		});
	const sent = properties.time(PROPERTY.submitted) ?? properties.time(PROPERTY.delivered);
	const isDated = headers.some(({ key }) => key === "date");
	return isDated || sent === undefined ? headers : [...headers, { key: "date", value: sent }];
}

async function richText(properties: Properties, limits: Limits): Promise<string | undefined> {
	const packed = properties.bytes(PROPERTY.packedRtf);
	if (packed === undefined || packed.length === 0) return undefined;
	const { blocks } = readRtf(unpackRtf(packed, limits), limits);
	return blocks.map((block) => block.text).join("\n\n");
}

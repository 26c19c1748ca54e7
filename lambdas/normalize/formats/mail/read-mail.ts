import PostalMime from "postal-mime";
import { IngestError } from "../../../shared/errors.ts";
import type { Found } from "../../draft.ts";
import type { Limits } from "../../limits.ts";
import { several } from "../several.ts";
import { isMail, messageOf } from "./is-mail.ts";
import { messagesOf } from "./mbox.ts";
import type { Message } from "./message.ts";
import { readMessage } from "./read-message.ts";
import { withoutFrames } from "./saved-page.ts";

/**
 * Reads a message of a mail program, or the messages of a mailbox.
 *
 * @throws IngestError `malformed`, and what {@link readMessage} throws
 */
export async function readMail(bytes: Uint8Array, limits: Limits): Promise<Found> {
	return several("mailbox", messagesOf(bytes), async (message) =>
		readMessage(await parse(messageOf(message), limits), limits),
	);
}

async function parse(bytes: Uint8Array, limits: Limits): Promise<Message> {
	const { message, location } = withoutFrames(bytes);
	const { subject, from, headers, text, html, attachments } = await parts(message, limits);
	const attached = attachments
		.filter(({ mimeType }) => mimeType === "message/rfc822")
		.flatMap(({ content }) => (content instanceof ArrayBuffer ? [new Uint8Array(content)] : []))
		.filter(isMail);
	return {
		subject,
		from,
		headers: location === undefined ? headers : [...headers, { key: "content-location", value: location }],
		text,
		html,
		attached: attached.map((message) => () => parse(message, limits)),
		hasWinmail: attachments.some(({ mimeType }) => /ms-tnef$/.test(mimeType)),
	};
}

async function parts(
	bytes: Uint8Array,
	limits: Limits,
): Promise<Awaited<ReturnType<typeof PostalMime.parse>>> {
	try {
		return await PostalMime.parse(bytes, {
			maxNestingDepth: Math.min(limits.nesting, 64),
			attachmentEncoding: "arraybuffer",
		});
	} catch (cause) {
		const message = (cause as Error).message;
		if (/nesting/i.test(message))
			throw new IngestError("too-deep", "The message's parts nest too deep.", { cause });
		throw new IngestError("malformed", `The message cannot be parsed: ${message}`, { cause });
	}
}

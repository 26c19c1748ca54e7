import PostalMime from "postal-mime";
import { IngestError } from "../../../shared/errors.ts";
import type { Draft } from "../../draft.ts";
import { readHtml } from "../../html/read-html.ts";
import type { Limits } from "../../limits.ts";
import { metadata } from "../metadata.ts";
import { textBlocks } from "../text/read-text.ts";

const lettersOf = (draft: { blocks: { text: string }[] }): number =>
	draft.blocks.reduce((sum, block) => sum + block.text.length, 0);

/**
 * Reads a message: the article is its text or HTML part, attachments are ignored. The HTML part is taken where both
 * are there and say as much: it knows headings and lists, and its text twin is often an afterthought.
 *
 * @throws IngestError `encrypted`, `too-deep`, `not-article` or `malformed`.
 */
export async function readMail(bytes: Uint8Array, limits: Limits): Promise<Draft> {
	const mail = await parse(bytes, limits);
	if (/multipart\/encrypted|application\/(?:x-)?pkcs7-mime/i.test(contentType(mail)))
		throw new IngestError("encrypted", "The message is encrypted.");
	const text = mail.text?.trim() ? textBlocks(unquoted(mail.text)) : [];
	const html = mail.html?.trim() ? readHtml(mail.html) : undefined;
	const draft = html !== undefined && lettersOf(html) * 2 >= lettersOf({ blocks: text }) ? html : undefined;
	const blocks = draft?.blocks ?? text;
	if (blocks.length === 0)
		throw new IngestError(
			"not-article",
			"The message has no text of its own, only attachments. Upload those.",
		);
	const forwarded = FORWARDED.test(mail.subject ?? "");
	const header = metadata(
		{
			title: subject(mail.subject),
			publisher: publisherOf(mail),
			// A forwarded story was published before: when, the message does not say.
			published: forwarded ? undefined : headerOf(mail, "date"),
			language: headerOf(mail, "content-language"),
		},
		"mail header",
	);
	return { ...draft, ...header, blocks, removed: draft?.removed ?? [], format: "mail" };
}

const FORWARDED = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|wg|tr|rv|vs)\s?:/i;

/** Addresses that outlets and press offices send from. A person who sends a story is neither its writer nor its publisher. */
const ROLE =
	/^(?:press|presse|prensa|news|newsletter|newsroom|media|digest|editor|editors|redaktion|pr|info|no-?reply|updates?|alerts?)\b/i;

function publisherOf(mail: Mail): string | undefined {
	const bulk = mail.headers.some(({ key }) => key === "list-id" || key === "list-unsubscribe");
	return bulk || ROLE.test(mail.from?.address ?? "") ? mail.from?.name : undefined;
}

type Mail = Awaited<ReturnType<typeof PostalMime.parse>>;

async function parse(bytes: Uint8Array, limits: Limits): Promise<Mail> {
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

const headerOf = (mail: Mail, name: string): string | undefined =>
	mail.headers.find(({ key }) => key === name)?.value;
const contentType = (mail: Mail): string => headerOf(mail, "content-type") ?? "";

/** "Fwd: Re: [press] North Korea completes …": what mail programs and lists add is not the title. */
function subject(line: string | undefined): string | undefined {
	return line?.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|sv|vs|rv)\s?(?:\[\d+\])?:|\s*\[[^\]]{1,40}\])+\s*/i, "");
}

/** A forwarded story stands behind "> "; its header lines and the sender's signature go. */
function unquoted(text: string): string {
	const lines = text.replace(/\r\n?/g, "\n").split("\n");
	const signature = lines.findLastIndex((line) => line === "-- " || line === "--");
	const body = signature > lines.length * 0.5 ? lines.slice(0, signature) : lines;
	const quoted = body.filter((line) => line.startsWith(">")).length;
	const filled = body.filter((line) => line.trim() !== "").length;
	return body.map((line) => (quoted * 2 > filled ? line.replace(/^(?:>\s?)+/, "") : line)).join("\n");
}

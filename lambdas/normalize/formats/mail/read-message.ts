import { IngestError } from "../../../shared/errors.ts";
import { repairMojibake } from "../../charset/mojibake.ts";
import type { Draft } from "../../draft.ts";
import { cleanBlocks } from "../../finish/clean-blocks.ts";
import { readFront } from "../../finish/front.ts";
import { readHtml } from "../../html/read-html.ts";
import type { Limits } from "../../limits.ts";
import { metadata } from "../metadata.ts";
import { textBlocks } from "../text/read-text.ts";
import { longestLetter } from "./letters.ts";
import { headerOf, type Message } from "./message.ts";
import { isSavedPage, readSavedPage } from "./saved-page.ts";

const lettersOf = (draft: { blocks: { text: string }[] }): number =>
	draft.blocks.reduce((sum, block) => sum + block.text.length, 0);

/**
 * Reads a message: the article is its text or HTML part, attachments are ignored but for messages; of a forwarded or answered
 * message the part with the story. The HTML part is taken where both are there and say as much: it knows headings and lists,
 * and its text twin is often an afterthought.
 *
 * @throws IngestError `encrypted`, `too-deep`, `unsupported` or `not-article`
 */
export async function readMessage(parsed: Message, limits: Limits): Promise<Draft> {
	const mail = withRightCharset(parsed);
	if (/multipart\/encrypted|application\/(?:x-)?pkcs7-mime/i.test(contentType(mail)))
		throw new IngestError("encrypted", "The message is encrypted.");
	if (mail.html && isSavedPage(mail.headers))
		return readSavedPage({ html: mail.html, headers: mail.headers });
	const text = mail.text?.trim() ? readLines(mail.text, isFlowed(mail)) : undefined;
	const html = mail.html?.trim() ? readPage(mail.html) : undefined;
	const draft =
		html !== undefined && (text === undefined || lettersOf(html) * 2 >= lettersOf(text)) ? html : text;
	const attached = await attachedMessage(mail, limits);
	// "See below" above a message that was sent on as an attachment is a covering note.
	if (attached && lettersOf(attached) > (draft ? lettersOf(draft) : 0)) return attached;
	if (draft === undefined || draft.blocks.length === 0) throw withoutText(mail);
	const { quoted, ...found } = draft;
	const forwarded = quoted || FORWARDED.test(mail.subject ?? "");
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
	if (!quoted) return { ...found, ...header, format: "mail" };
	// "Re: story for Wednesday" is no headline where the story brings its own; the day on the page is when it was sent.
	const { title } = readFront(cleanBlocks(found.blocks)).front;
	const { published: _sent, modified: _changed, ...rest } = found;
	return { ...rest, ...header, ...(title && { title }), format: "mail" };
}

function withoutText({ hasWinmail }: Message): IngestError {
	return hasWinmail
		? new IngestError(
				"unsupported",
				"The message's text is in a winmail.dat of Outlook: ask for it as plain text or HTML, or save it in Outlook as .msg.",
			)
		: new IngestError("not-article", "The message has no text of its own, only attachments. Upload those.");
}

/** Parts that are said to be ASCII or Latin-1, and are UTF-8, as many programs write them. */
function withRightCharset(mail: Message): Message {
	const { text, html } = mail;
	return {
		...mail,
		...(text && { text: repairMojibake(text) }),
		...(html && { html: repairMojibake(html) }),
	};
}

/** Of the messages that are attached whole, the one with the most words. */
async function attachedMessage({ attached }: Message, limits: Limits): Promise<Draft | undefined> {
	const drafts: Draft[] = [];
	for (const open of attached) drafts.push(await readMessage(await open(), deeper(limits)));
	return drafts.sort((a, b) => lettersOf(b) - lettersOf(a))[0];
}

/** Messages within messages are bounded as parts are. */
function deeper(limits: Limits): Limits {
	if (limits.nesting <= 1) throw new IngestError("too-deep", "The message's parts nest too deep.");
	return { ...limits, nesting: limits.nesting >> 1 };
}

/** A draft, and whether its story is one that somebody sent on or answered. */
type MailDraft = Draft & { quoted: boolean };

function readLines(text: string, flowed: boolean): MailDraft {
	const lines = text.replace(/\r\n?/g, "\n").split("\n");
	const body = lines.slice(0, endOfLetter(lines));
	const { start, end, quoted } = longestLetter(body);
	return {
		blocks: textBlocks(unquoted(body.slice(start, end), flowed).join("\n")),
		removed: leftOut([...lines.slice(0, start), ...lines.slice(end)]),
		format: "mail",
		quoted,
	};
}

/** Where the sender's signature stands, or what an archive of lists says of attachments: behind most of the letter. */
function endOfLetter(lines: readonly string[]): number {
	const signature = lines.findLastIndex((line, n) => n > lines.length * 0.5 && /^(?:>\s?)*--\s?$/.test(line));
	const scrubbed = lines.findIndex((line) => /^-{6,20} next part -{6,20}$/.test(line));
	return Math.min(...[signature, scrubbed].map((end) => (end < 0 ? lines.length : end)));
}

function readPage(html: string): MailDraft {
	const page = readHtml(html);
	const { start, end, quoted } = longestLetter(page.blocks.map(({ text }) => text));
	const outside = [...page.blocks.slice(0, start), ...page.blocks.slice(end)];
	return {
		...page,
		blocks: page.blocks.slice(start, end),
		removed: [...page.removed, ...leftOut(outside.map(({ text }) => text))],
		quoted,
	};
}

const leftOut = (lines: readonly string[]) =>
	lines.filter((line) => line.trim() !== "").map((text) => ({ rule: "mail around the story", text }));

const isFlowed = (mail: Message): boolean => /format=flowed/i.test(contentType(mail));

const FORWARDED = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|wg|tr|rv|vs)\s?:/i;

/** Addresses that outlets and press offices send from. A person who sends a story is neither its writer nor its publisher. */
const ROLE =
	/^(?:press|presse|prensa|news|newsletter|newsroom|media|digest|editor|editors|redaktion|pr|info|no-?reply|updates?|alerts?)\b/i;

function publisherOf(mail: Message): string | undefined {
	const has = (...names: string[]) => mail.headers.some(({ key }) => names.includes(key));
	// Whoever may write to a list is a person; a newsletter takes no letters.
	const bulk = has("list-id", "list-unsubscribe") && !has("list-post");
	return bulk || ROLE.test(mail.from?.address ?? "") ? mail.from?.name : undefined;
}

const contentType = (mail: Message): string => headerOf(mail, "content-type") ?? "";

/** "Fwd: Re: [press] North Korea completes …": what mail programs and lists add is not the title. */
function subject(line: string | undefined): string | undefined {
	return line?.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|sv|vs|rv)\s?(?:\[\d+\])?:|\s*\[[^\]]{1,40}\])+\s*/i, "");
}

/**
 * A forwarded story stands behind "> ". Where lines flow, the library has joined them with the next one's mark: "walked off
 * the job in > Velmar".
 */
function unquoted(lines: readonly string[], flowed: boolean): string[] {
	const isQuoted = (line: string) => line.startsWith(">");
	const filled = lines.filter((line) => line.trim() !== "").length;
	if (lines.filter(isQuoted).length * 2 <= filled) return [...lines];
	return lines.map((line) => {
		const text = line.replace(/^(?:>\s?)+/, "");
		return flowed && isQuoted(line) ? text.replace(/ >{1,9} (?=\S)/g, " ") : text;
	});
}

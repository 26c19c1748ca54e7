const HEADER = /^([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]?/;

/** What ARC, DKIM and a dozen relays put above From and Subject takes some kilobytes; no header takes this. */
const LONGEST_HEADER = 262_144;

const MAIL_HEADERS = new Set(
	"from to subject date message-id mime-version content-type received return-path delivered-to reply-to cc dkim-signature content-transfer-encoding x-mailer list-unsubscribe sender".split(
		" ",
	),
);

/** Headers that only programs write. */
const TECHNICAL = ["message-id", "mime-version", "received", "content-type", "return-path"];

/** A message opens with header lines, several of which only mail has. */
export function isMail(bytes: Uint8Array): boolean {
	const seen = new Set<string>();
	for (const line of headerLines(bytes)) {
		const name = HEADER.exec(line)?.[1]?.toLowerCase();
		if (name === undefined) break;
		if (MAIL_HEADERS.has(name)) seen.add(name);
	}
	const technical = TECHNICAL.some((name) => seen.has(name));
	return seen.has("from") && (seen.has("subject") || seen.has("date")) && (technical || seen.has("to"));
}

/** The lines of a message's header without those that go on from the line before, one after the other. */
function* headerLines(bytes: Uint8Array): Generator<string> {
	const message = messageOf(bytes).subarray(0, LONGEST_HEADER);
	const head = Buffer.from(message.buffer, message.byteOffset, message.length);
	for (let at = 0; at < head.length; ) {
		const end = head.indexOf(10, at);
		const line = head.toString("latin1", at, end < 0 ? head.length : end).replace(/\r$/, "");
		at = end < 0 ? head.length : end + 1;
		if (/^[ \t]/.test(line)) continue;
		yield line;
	}
}

/** The message itself: Apple Mail's .emlx puts its length on a line above and a property list behind it, mbox files "From jane@…". */
export function messageOf(bytes: Uint8Array): Uint8Array {
	const opening = OPENING.exec(latin1(bytes.subarray(0, 500)));
	const start = opening?.[0].length ?? 0;
	const length = opening?.[1] === undefined ? bytes.length : Number(opening[1]);
	return bytes.subarray(start, start + length);
}

const OPENING = /^(?:(\d{1,10})[ \t]{0,20}|From [^\n]{0,300})\r?\n/;

const latin1 = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");

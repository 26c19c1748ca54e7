/**
 * The line that opens each message of an mbox file, and the header line below it: "From jane@example.org Mon Feb 16 08:15:00
 * 2026"; archives of lists write "jane at example.org". A sentence that begins a paragraph with "From" has neither.
 */
const SEPARATOR =
	/^From \S{1,300}(?: at \S{1,300})? {1,4}(?:mon|tue|wed|thu|fri|sat|sun),? [^\n]{0,60}\d{1,2}:\d{2}[^\n]{0,40}\d{4}[^\n]{0,20}\n(?:>?From |[!-9;-~]{1,80}:)/i;

/** The messages of an mbox file; the file itself where it is a single message. Linear in its length. */
export function messagesOf(bytes: Uint8Array): readonly [Uint8Array, ...Uint8Array[]] {
	const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const starts: number[] = [];
	for (let at = 0; at >= 0; at = nextLine(whole, at)) {
		const lines = whole.toString("latin1", at, Math.min(whole.length, at + 600)).replace(/\r\n/g, "\n");
		if (SEPARATOR.test(lines)) starts.push(at);
	}
	const [start, ...later] = starts;
	if (start === undefined) return [bytes];
	const first = unescaped(bytes.subarray(0, later[0]));
	return [first, ...later.map((from, n) => unescaped(bytes.subarray(from, later[n + 1])))];
}

/** ">From there it takes an hour": mbox files escape lines that could open a message. */
function unescaped(message: Uint8Array): Uint8Array {
	const text = Buffer.from(message.buffer, message.byteOffset, message.length).toString("latin1");
	return text.includes("\n>From ")
		? Buffer.from(text.replace(/\n>(>{0,20}From )/g, "\n$1"), "latin1")
		: message;
}

/** Where the next line begins that may open a message: one behind an empty line. -1 at the end. */
function nextLine(bytes: Buffer, from: number): number {
	for (let at = bytes.indexOf(OPENING, from); at >= 0; at = bytes.indexOf(OPENING, at + 1)) {
		const isEmpty = bytes[at - 1] === 10 || (bytes[at - 1] === 13 && bytes[at - 2] === 10);
		if (isEmpty) return at + 1;
	}
	return -1;
}

const OPENING = Buffer.from("\nFrom ");

/** The line that opens each message of an mbox file: "From jane@example.org Mon Feb 16 08:15:00 2026". */
const SEPARATOR = /^From \S{1,300} [^\n]{0,80}\d{1,2}:\d{2}[^\n]{0,40}\d{4}[^\n]{0,20}$/;

/** How many messages an mbox file holds; 1 where the file is a single message. Linear in its length. */
export function messageCount(bytes: Uint8Array): number {
	const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	let count = 0;
	for (let at = 0; at >= 0; at = nextLine(whole, at)) {
		const end = whole.indexOf(10, at);
		const line = whole.toString("latin1", at, Math.min(end < 0 ? whole.length : end, at + 500));
		if (SEPARATOR.test(line.replace(/\r$/, ""))) count++;
	}
	return Math.max(1, count);
}

/** Where the next line begins that may open a message: one behind an empty line. -1 at the end. */
function nextLine(bytes: Buffer, from: number): number {
	const found = [bytes.indexOf("\n\nFrom ", from, "latin1"), bytes.indexOf("\n\r\nFrom ", from, "latin1")]
		.filter((at) => at >= 0)
		.map((at) => bytes.indexOf("From ", at, "latin1"));
	return found.length === 0 ? -1 : Math.min(...found);
}

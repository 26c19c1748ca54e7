const tables = new Map<string, Map<string, number[]>>();

/** Encodes text in any charset that TextDecoder knows, by turning its table round. Characters it lacks become "?". */
export function encode(text: string, charset: string): Uint8Array {
	if (charset === "utf-16le") return Buffer.from(text, "utf16le");
	if (charset === "utf-16be") return Buffer.from(text, "utf16le").swap16();
	const table = tables.get(charset) ?? makeTable(charset);
	tables.set(charset, table);
	return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [63]));
}

function makeTable(charset: string): Map<string, number[]> {
	const table = new Map<string, number[]>();
	const decoder = new TextDecoder(charset, { fatal: true });
	const add = (...bytes: number[]) => {
		try {
			const text = decoder.decode(Uint8Array.from(bytes));
			if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
		} catch {
			// These bytes are no character.
		}
	};
	for (let byte = 0; byte < 256; byte++) add(byte);
	const wide = /jis|euc|gb|big5/.test(charset);
	for (let lead = 0x81; wide && lead < 0xff; lead++)
		for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
	return table;
}

/**
 * UTF-16 without a byte order mark, told by its zero bytes: in Latin text every other byte is zero, and even
 * Chinese text has spaces, digits and line feeds. Undefined for anything else.
 */
export function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
	const length = Math.min(bytes.length & ~1, 65_536);
	const zeros: [number, number] = [0, 0];
	for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
	const [even, odd] = zeros;
	const enough = Math.max(even, odd);
	if (enough < Math.max(1, length / 200) || Math.min(even, odd) * 50 > enough) return undefined;
	return odd > even ? "utf-16le" : "utf-16be";
}

// What the bytes 0x80-0x9f are in windows-1252; the five it leaves out are the controls of the same number.
const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const BYTE = new Map([...C1].map((character, index) => [character, 0x80 + index]));

// A lead byte of UTF-8 read as windows-1252, and the bytes that continue it.
const CONTINUATION = `[${C1}\\u0080-\\u00bf]`;
const RUN = new RegExp(
	`(?:[\\u00c2-\\u00df]${CONTINUATION}|[\\u00e0-\\u00ef]${CONTINUATION}{2}|[\\u00f0-\\u00f4]${CONTINUATION}{3})+`,
	"g",
);

/**
 * Repairs text whose UTF-8 was once read as windows-1252 ("itâ€™s", "cafÃ©") where that is certain: the
 * characters are the bytes of valid UTF-8, and they are either three bytes or more, or Ã or Â before a sign
 * that follows no letter ("Ã©", "Â£"), or there are many of them and hardly anything else beyond ASCII.
 */
export function repairMojibake(text: string): string {
	let repaired = text;
	// Twice read wrong is twice repaired; some archives did it at every migration.
	for (let round = 0; round < 8; round++) {
		const before = repaired;
		const all = isAllMojibake(before);
		repaired = before.replace(RUN, (run) => (all || isCertain(run) ? (decodeRun(run) ?? run) : run));
		if (repaired === before) break;
	}
	return repaired;
}

function isCertain(run: string): boolean {
	if (/^[ÃÂ][\u00a0-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf]/.test(run)) return true;
	return /[\u00e0-\u00f4]/.test(run) && [...run].some((character) => BYTE.has(character));
}

function isAllMojibake(text: string): boolean {
	const foreign = text.match(/[^\0-\u007f]/g)?.length ?? 0;
	if (foreign < 10) return false;
	let explained = 0;
	for (const [run] of text.matchAll(RUN)) if (decodeRun(run) !== undefined) explained += run.length;
	return explained >= foreign * 0.95;
}

function decodeRun(run: string): string | undefined {
	const bytes = Uint8Array.from(run, (character) => BYTE.get(character) ?? character.charCodeAt(0));
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

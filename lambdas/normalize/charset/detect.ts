import { bestOfFamily } from "./single-byte.ts";

/** Bytes looked at: enough for a verdict, little enough to be quick. */
const SAMPLE = 65_536;

/**
 * The charset the bytes look like, by byte sequences and letter statistics. Single bytes above ASCII here and
 * there in a Latin text are windows-1252, the charset of most such files: quotes, dashes and accents.
 */
export async function detectCharset(bytes: Uint8Array): Promise<string> {
	const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 1000);
	const sample = bytes.subarray(first, first + SAMPLE);
	const { analyse } = await import("./chardet.ts");
	for (const { name, confidence } of analyse(sample)) {
		if (confidence < 10) break;
		const charset = decodable(sample, name);
		if (charset !== undefined) return bestOfFamily(sample, charset);
	}
	return bestOfFamily(sample, "windows-1252");
}

function decodable(sample: Uint8Array, name: string): string | undefined {
	try {
		// The old Latin charsets leave 0x80-0x9f to controls, which no text has; their windows supersets do not.
		const charset = SUPERSET[name] ?? new TextDecoder(name).encoding;
		const text = new TextDecoder(charset, { fatal: true }).decode(sample, { stream: true });
		return CONTROLS.test(text) || isWithinLatinWords(text) ? undefined : charset;
	} catch {
		return undefined;
	}
}

/** C1 controls, zeros, and private use, which wrong pairs of bytes give. */
const CONTROLS = /[\u0080-\u0084\u0086-\u009f\0\ue000-\uf8ff]/;

/** "Br乧ke": two bytes of a Latin word taken for a Chinese character. In Chinese prose Latin letters seldom stand on both sides. */
function isWithinLatinWords(text: string): boolean {
	const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
	const within = text.match(/(?<=[a-z])\p{Script=Han}(?=[a-z])/gu)?.length ?? 0;
	return characters > 0 && within * 3 >= characters;
}

const SUPERSET: Record<string, string> = { ASCII: "windows-1252", "UTF-32 LE": "", "UTF-32 BE": "" };

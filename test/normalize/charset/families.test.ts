import { describe, expect, it } from "vitest";
import { decode } from "../../../lambdas/normalize/charset/decode.ts";
import { decodeBytes } from "../../../lambdas/normalize/charset/decode-bytes.ts";

/** Bytes of a text in a charset of one byte a character, by turning its decoder around. */
function encoded(text: string, charset: string): Uint8Array {
	const bytes = new Map(
		Array.from({ length: 256 }, (_, byte) => [decodeBytes(Uint8Array.of(byte), charset), byte] as const),
	);
	return Uint8Array.from(text, (character) => {
		const byte = bytes.get(character);
		if (byte === undefined) throw new Error(`${charset} has no ${character}`);
		return byte;
	});
}

const FRENCH =
	"Le café de la Gare a rouvert à Orléans, où une centaine d'élèves fêtaient la fin de l'année. Le maire, très ému, a remercié les bénévoles qui l'avaient réparé.";
const GERMAN =
	"Die Brücke über die Weißach wird nächste Woche für den Verkehr geöffnet. Bürgermeister Jörg Müller sprach von einem großen Tag für die Stadt; höhere Gebühren schloss er aus.";
const POLISH =
	"Wójt gminy ogłosił, że żłobek zostanie otwarty w październiku. Koszt budowy wyniósł osiem milionów złotych, a miejsce znajdzie się dla stu dwudziestu dzieci, także z sąsiednich wsi.";
const RUSSIAN =
	"Мост через Оку откроют для движения в пятницу. По словам губернатора, ремонт обошёлся в сорок миллионов рублей. Жители ждали этого дня полтора года.";
const ENGLISH =
	"“It’s a good day for José and the café owners,” Calder said — after two years of waiting. The mayor’s office had promised “a summer without scaffolding”.";

describe("a text of one byte a character is read in its charset", () => {
	it.each([
		["windows-1252", FRENCH],
		["macintosh", FRENCH],
		["cp850", FRENCH],
		["windows-1252", GERMAN],
		["macintosh", GERMAN],
		["cp850", GERMAN],
		["windows-1250", POLISH],
		["cp852", POLISH],
		["windows-1251", RUSSIAN],
		["koi8-r", RUSSIAN],
		["x-mac-cyrillic", RUSSIAN],
		["ibm866", RUSSIAN],
		["windows-1252", ENGLISH],
		["macintosh", ENGLISH],
	])("%s: %s", async (charset, text) => {
		expect((await decode(encoded(text, charset))).text).toBe(text);
	});
});

describe("UTF-16 and UTF-32 need no byte order mark", () => {
	const chinese =
		"港口在两年的维修之后于周一重新开放，港务局表示。第一周预计有三百艘船只入港，其中四十一艘是油轮。";
	const greek = "Το λιμάνι άνοιξε ξανά τη Δευτέρα, δήλωσε η λιμενική αρχή. Τριακόσια πλοία αναμένονται.";
	it.each([ENGLISH, FRENCH, RUSSIAN, greek, chinese])("%s", async (text) => {
		const little = Buffer.from(text, "utf16le");
		const big = Buffer.from(little).swap16();
		const wide = Buffer.alloc([...text].length * 4);
		for (const [i, character] of [...text].entries())
			wide.writeUInt32LE(character.codePointAt(0) ?? 0, i * 4);
		// Latin and Cyrillic have zero bytes; Chinese has them in its line breaks alone.
		const tail = Buffer.from("\n2026\n", "utf16le");
		expect((await decode(Buffer.concat([little, tail]))).text.trim()).toBe(`${text}\n2026`);
		expect((await decode(Buffer.concat([big, Buffer.from(tail).swap16()]))).text.trim()).toBe(
			`${text}\n2026`,
		);
		expect((await decode(wide)).text).toBe(text);
		expect((await decode(Buffer.from(wide).swap32())).text).toBe(text);
	});

	it("reads a label of a DOS code page", async () => {
		const bytes = encoded("Jörg aß Äpfel", "cp850");
		expect((await decode(bytes, "text/plain; charset=IBM850")).text).toBe("Jörg aß Äpfel");
	});
});

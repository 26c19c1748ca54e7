import { describe, expect, it } from "vitest";
import { decode } from "../../../lambdas/normalize/charset/decode.ts";
import { newsIn, undeclared } from "../../helpers/charsets.ts";
import { encode } from "../../helpers/encode.ts";

describe("charsets that nothing declares", () => {
	it.each(undeclared)("%s in %s is read", async (language, charset) => {
		const text = newsIn(language);
		expect((await decode(encode(text, charset))).text).toBe(text);
	});
});

describe("charsets that are declared", () => {
	it.each([
		["by a byte order mark", Buffer.from("\ufeffTrès bien", "utf16le"), "Très bien", "utf-16le"],
		[
			"in XML",
			encode('<?xml version="1.0" encoding="ISO-8859-2"?><a>Łódź</a>', "iso-8859-2"),
			"Łódź",
			"iso-8859-2",
		],
		[
			"in HTML",
			encode('<html><meta charset="windows-1251"><p>Мир</p>', "windows-1251"),
			"Мир",
			"windows-1251",
		],
		[
			"in old HTML",
			encode(
				'<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>東京</p>',
				"shift_jis",
			),
			"東京",
			"shift_jis",
		],
	])("%s are believed", async (_, bytes, words, charset) => {
		const decoded = await decode(bytes);
		expect(decoded.text).toContain(words);
		expect(decoded.charset).toBe(charset);
	});

	it("by the uploader count where the file says nothing", async () => {
		expect(await decode(encode("Łódź", "iso-8859-2"), "text/plain; charset=iso-8859-2")).toMatchObject({
			text: "Łódź",
		});
	});

	it("do not count where the bytes say otherwise", async () => {
		const utf8 = new TextEncoder().encode('<?xml version="1.0" encoding="ISO-8859-1"?><a>café “so”</a>');
		expect(await decode(utf8)).toMatchObject({ charset: "utf-8" });
		const latin = encode(`<meta charset="utf-8"><p>${newsIn("fr")}</p>`, "windows-1252");
		expect(await decode(latin)).toMatchObject({ charset: "windows-1252" });
		const unknown = encode(`<meta charset="x-nonsense"><p>${newsIn("ru")}</p>`, "windows-1251");
		expect((await decode(unknown)).text).toContain("Правительство");
	});
});

describe("mojibake", () => {
	const broken = (text: string): string =>
		new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

	it.each([
		"It’s a “test” – caf\u00e9",
		"Łódź, Kraków i Gdańsk – piękne miasta są",
		"Правительство объявило",
		"3 € and £5",
	])("that is certain is repaired: %s", async (text) => {
		expect((await decode(new TextEncoder().encode(broken(text)))).text).toBe(text);
		expect((await decode(new TextEncoder().encode(broken(broken(text))))).text).toBe(text);
	});

	it.each([
		"SÃO PAULO — Ãngela",
		"Âge d’or",
		"L’Été à la plage, â mon avis",
		"prix : 5 Â",
		"£5 © 2026 ®",
		"Ünal şöyle dedi",
	])("that may be meant stays: %s", async (text) => {
		expect((await decode(new TextEncoder().encode(text))).text).toBe(text);
	});
});

import { describe, expect, it } from "vitest";
import { decode } from "../../../lambdas/normalize/charset/decode.ts";
import { encode } from "../../helpers/encode.ts";

const texts: Record<string, string> = {
	en: "The minister said it was “necessary” – prices rose by 3 % in a year, and nobody’s wages did. Café owners in São Paulo agreed.",
	fr: "Le gouvernement a annoncé lundi une série de mesures destinées à relancer l’économie après plusieurs mois de récession, a déclaré le ministre à Orléans. « C’est nécessaire », a-t-il ajouté.",
	de: "Die Regierung hat am Montag neue Maßnahmen für die Wirtschaft beschlossen. Der Minister erklärte, dafür seien drei Milliarden nötig. Über die Hälfte fließt nach Köln und Düsseldorf.",
	pl: "Rząd ogłosił w poniedziałek pakiet działań mających na celu pobudzenie gospodarki. Minister powiedział, że środki są niezbędne, ponieważ inflacja sięgnęła pięciu procent w zeszłym miesiącu.",
	cs: "Vláda v pondělí oznámila balíček opatření na podporu hospodářství. Ministr řekl, že prostředky jsou nezbytné, protože inflace dosáhla pěti procent. Žádné další změny nečekáme.",
	ru: "Правительство объявило в понедельник пакет мер по поддержке экономики. Министр сказал, что средства необходимы, потому что инфляция достигла пяти процентов.",
	el: "Η κυβέρνηση ανακοίνωσε τη Δευτέρα ένα πακέτο μέτρων για την στήριξη της οικονομίας. Ο υπουργός δήλωσε ότι τα μέτρα είναι απαραίτητα.",
	tr: "Hükümet pazartesi günü ekonomiyi desteklemek için bir önlem paketi açıkladı. Bakan, önlemlerin gerekli olduğunu, çünkü enflasyonun yüzde beşe ulaştığını söyledi.",
	he: "הממשלה הודיעה ביום שני על חבילת צעדים לתמיכה בכלכלה. השר אמר כי הצעדים נחוצים.",
	ar: "أعلنت الحكومة يوم الاثنين حزمة من الإجراءات لدعم الاقتصاد. وقال الوزير إن الإجراءات ضرورية.",
	ja: "政府は月曜日、経済を支援するための一連の措置を発表した。大臣は、この措置が必要だと述べた。東京で火災が発生し、３人がけがをした。",
	zh: "政府周一宣布了一系列支持经济的措施。部长表示，这些措施是必要的，因为上个月通货膨胀率达到百分之五。",
	tw: "政府週一宣布了一系列支持經濟的措施。部長表示，這些措施是必要的，因為上個月通貨膨脹率達到百分之五。",
	ko: "정부는 월요일 경제를 지원하기 위한 일련의 조치를 발표했다. 장관은 이 조치가 필요하다고 말했다.",
};

describe("charsets that nothing declares", () => {
	it.each([
		["en", "windows-1252"],
		["fr", "windows-1252"],
		["de", "windows-1252"],
		["pl", "windows-1250"],
		["cs", "iso-8859-2"],
		["cs", "windows-1250"],
		["ru", "windows-1251"],
		["ru", "koi8-r"],
		["ru", "iso-8859-5"],
		["el", "iso-8859-7"],
		["tr", "windows-1254"],
		["he", "windows-1255"],
		["ar", "windows-1256"],
		["ja", "shift_jis"],
		["ja", "euc-jp"],
		["zh", "gb18030"],
		["tw", "big5"],
		["ko", "euc-kr"],
		["en", "utf-16le"],
		["ru", "utf-16be"],
		["ja", "utf-16le"],
		["zh", "utf-16be"],
	])("%s in %s is read", async (language, charset) => {
		// Chinese in UTF-16 is told by its ASCII: a date, a line feed.
		const text = `${texts[language]!} 2026\n\n${texts[language]!}`;
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
		const latin = encode(`<meta charset="utf-8"><p>${texts.fr}</p>`, "windows-1252");
		expect(await decode(latin)).toMatchObject({ charset: "windows-1252" });
		const unknown = encode(`<meta charset="x-nonsense"><p>${texts.ru}</p>`, "windows-1251");
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

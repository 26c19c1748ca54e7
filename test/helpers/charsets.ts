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

/** A short piece of news, twice: Chinese in UTF-16 is told by its ASCII, a date and a line feed. */
export function newsIn(language: string): string {
	return `${texts[language]} 2026\n\n${texts[language]}`;
}

/** Languages in the charsets that their news came in before UTF-8. */
export const undeclared: [language: string, charset: string][] = [
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
];

/** Windows' numbers of code pages, as TextDecoder calls them. */
const CODE_PAGES: Record<number, string> = {
	437: "windows-1252",
	850: "windows-1252",
	874: "windows-874",
	932: "shift_jis",
	936: "gb18030",
	949: "euc-kr",
	950: "big5",
	10000: "macintosh",
	10007: "x-mac-cyrillic",
	65001: "utf-8",
};

/** A font's `\fcharset`, as a code page. */
const FONT_CHARSETS: Record<number, number> = {
	77: 10000,
	128: 932,
	129: 949,
	134: 936,
	136: 950,
	161: 1253,
	162: 1254,
	163: 1258,
	177: 1255,
	178: 1256,
	186: 1257,
	204: 1251,
	222: 874,
	238: 1250,
};

/** The charset of a code page; Windows' Western one where it is not known. */
export function charsetOf(codePage: number | undefined): string {
	if (codePage === undefined) return "windows-1252";
	if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
	return CODE_PAGES[codePage] ?? "windows-1252";
}

/** The charset that a font's number names; undefined where it leaves it to the document. */
export function charsetOfFont(number: number): string | undefined {
	const page = FONT_CHARSETS[number];
	return page === undefined ? undefined : charsetOf(page);
}

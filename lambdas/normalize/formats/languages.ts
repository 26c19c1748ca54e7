/** Languages as databases and crawlers spell them out. */
const CODES: Readonly<Record<string, string>> = {
	english: "en",
	spanish: "es",
	german: "de",
	french: "fr",
	portuguese: "pt",
	italian: "it",
	dutch: "nl",
	russian: "ru",
	chinese: "zh",
	arabic: "ar",
	korean: "ko",
	japanese: "ja",
	polish: "pl",
	turkish: "tr",
	ukrainian: "uk",
	swedish: "sv",
	danish: "da",
	norwegian: "no",
	finnish: "fi",
	greek: "el",
	hebrew: "he",
	hindi: "hi",
	indonesian: "id",
	czech: "cs",
	hungarian: "hu",
	romanian: "ro",
};

/** The code of a language whose English name this is; undefined for anything else. */
export const languageNamed = (name: string): string | undefined => CODES[name.trim().toLowerCase()];

/** Letters that Unicode does not decompose into a Latin letter and a mark. */
const LETTERS: Record<string, string> = {
	...{ ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i", ħ: "h", ŋ: "ng", ə: "a" },
	...{ а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ж: "zh", з: "z", и: "i", к: "k", л: "l", м: "m" },
	...{ н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh" },
	...{ щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya", є: "ye", і: "i", ґ: "g", ј: "j", љ: "lj" },
	...{ њ: "nj", ћ: "c", ђ: "dj", џ: "dz", α: "a", β: "v", γ: "g", δ: "d", ε: "e", ζ: "z", η: "i", θ: "th" },
	...{ ι: "i", κ: "k", λ: "l", μ: "m", ν: "n", ξ: "x", ο: "o", π: "p", ρ: "r", σ: "s", ς: "s", τ: "t" },
	...{ υ: "y", φ: "f", χ: "ch", ψ: "ps", ω: "o" },
};
const MAPPED = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");

/**
 * A name as names are compared: lower case, Latin letters without marks, words apart by one space.
 * Cyrillic and Greek are transliterated; other scripts keep their letters, which read better than a guess.
 *
 * "N'Djamena" → `ndjamena`, "U.S." → `us`, "Pérez-Castejón" → `perez castejon`, "AT&T" → `at and t`.
 */
export function fold(name: string): string {
	return name
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(MAPPED, (letter) => LETTERS[letter] ?? letter)
		.replace(/&/g, " and ")
		.replace(/['’‘ʼʻ`´.]/g, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

/** The folded name with hyphens for spaces, as ids are made: `kim-jong-un`. Empty where no letter or digit is. */
export function slug(name: string): string {
	return fold(name).replaceAll(" ", "-");
}

/** Without the possessive ending: "Kim's" → "Kim", "the Philippines'" → "the Philippines". */
export function withoutPossessive(name: string): string {
	return name.replace(/(?:['’][sS]|(?<=[sS])['’])$/u, "");
}

/** "nfts" of "nft": of two keys of names. */
export const isPluralOf = (several: string, one: string): boolean =>
	several.length === one.length + 1 && several.endsWith("s") && several.startsWith(one);

/** The first and the last word of a key; "" of none. */
export const firstWord = ([first = ""]: readonly string[]): string => first;
export const lastWord = (words: readonly string[]): string => words.at(-1) ?? "";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Words that are one letter away: one left out, too many, other, or two changed round. Letters are those of folded words. */
export function oneLetterOff(word: string): Set<string> {
	const letters = [...word];
	const found = new Set<string>();
	for (let at = 0; at <= letters.length; at++) {
		const before = letters.slice(0, at).join("");
		const [here = "", next = ""] = letters.slice(at);
		const behind = letters.slice(at + 1).join("");
		if (here !== "") found.add(before + behind);
		if (next !== "") found.add(before + next + here + letters.slice(at + 2).join(""));
		for (const letter of LETTERS) {
			found.add(before + letter + here + behind);
			if (here !== "") found.add(before + letter + behind);
		}
	}
	found.delete(word);
	return found;
}

/** True where the word, or as much of its beginning as was typed, is at most one letter away from what was typed. */
export function isNearly(word: string, typed: string): boolean {
	if (word.startsWith(typed)) return true;
	const near = oneLetterOff(typed);
	return [-1, 0, 1].some((more) => near.has([...word].slice(0, [...typed].length + more).join("")));
}

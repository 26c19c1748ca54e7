/** Words of the document that stand within a line, by which a hyphen at a line's end is judged. */
export function vocabulary(lines: string[]): Set<string> {
	const words = new Set<string>();
	for (const line of lines)
		for (const word of line.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? []) words.add(word);
	return words;
}

/** Openings of compounds that keep their hyphen wherever the line breaks. */
const COMPOUND =
	/^(?:self|well|long|short|high|low|so|non|ex|anti|pro|co|mid|half|cross|all|ill|vice|much|then|post|pre)$/i;

/**
 * Joins the lines of a paragraph. A word cut at the margin becomes whole again ("Ukra-" + "inian"), one that has a hyphen
 * of its own keeps it: "so-called", or any that the document writes with it elsewhere.
 */
export function joinWrapped(lines: string[], known: ReadonlySet<string>): string {
	let text = "";
	for (const line of lines) {
		const cut = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)([-\u00ad\u2010])$/u.exec(text.slice(-60));
		const rest = /^[\p{L}\p{M}]+/u.exec(line)?.[0];
		if (text === "") text = line;
		else if (cut === null || rest === undefined) text += joint(text, line) + line;
		else text = keepsHyphen(cut[1]!, cut[2]!, rest, known) ? text + line : text.slice(0, -1) + line;
	}
	return text;
}

function keepsHyphen(start: string, hyphen: string, rest: string, known: ReadonlySet<string>): boolean {
	if (hyphen === "\u00ad") return false;
	if (known.has(`${start}${rest}`.toLowerCase())) return false;
	return known.has(`${start}-${rest}`.toLowerCase()) || COMPOUND.test(start) || !/^\p{Ll}/u.test(rest);
}

const EAST_ASIAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;

const joint = (text: string, line: string): string =>
	EAST_ASIAN.test(text.slice(-1)) && EAST_ASIAN.test(line.slice(0, 1)) ? "" : " ";

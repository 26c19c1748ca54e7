/** "title:: Cracked bolts": a property of a page or of a block. */
const PROPERTY = /^[ \t]*([\p{L}][\p{L}\d_-]{0,40}):: ?([^\n]{0,500})$/u;

/** True where a text opens with two properties of a page, or one above a list. */
export function opensWithProperties(text: string): boolean {
	const [first = "", second = ""] = text.trimStart().split("\n", 2);
	return PROPERTY.test(first) && (PROPERTY.test(second) || /^\s*$|^[ \t]*- /.test(second));
}

/**
 * A page of Logseq, whose every paragraph is an item of a list, as Markdown: properties above it are metadata, those of blocks
 * and what is filled in by the program go.
 */
export function readLogseqPage(text: string): { properties: Map<string, string>; body: string } {
	const lines = text.trimStart().split("\n");
	const properties = new Map<string, string>();
	let at = 0;
	for (; at < lines.length; at++) {
		const [, name = "", value = ""] = PROPERTY.exec(lines[at] ?? "") ?? [];
		if (name === "") break;
		properties.set(name.toLowerCase(), value.trim());
	}
	const rest = lines
		.slice(at)
		.filter((line) => !PROPERTY.test(line) && !/\{\{[a-z-]{2,30} [^}]{0,300}\}\}\s*$/.test(line));
	const filled = rest.filter((line) => line.trim() !== "");
	const isOutline = filled.length > 0 && filled.every((line) => /^[ \t]*- |^[ \t]{2,}\S/.test(line));
	const body = isOutline
		? rest.map((line) => line.replace(/^[ \t]*-? /, "").trim()).join("\n\n")
		: rest.join("\n");
	return { properties, body };
}

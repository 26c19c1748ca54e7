/** A node of an answer: text, nothing, or elements. A list repeats its element. */
export type Xml = string | number | boolean | undefined | { [element: string]: Xml | Xml[] };

/** Writes an answer with its root element. */
export function document(root: string, content: Xml): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, content, ' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"')}`;
}

function element(name: string, content: Xml, attributes = ""): string {
	if (content === undefined) return "";
	const inner =
		typeof content === "object"
			? Object.entries(content)
					.flatMap(([child, value]) =>
						(Array.isArray(value) ? value : [value]).map((one) => element(child, one)),
					)
					.join("")
			: escaped(String(content));
	return `<${name}${attributes}>${inner}</${name}>`;
}

/** Characters that a reader of XML would change or refuse become references: "a\r\nb" is a legal key. */
function escaped(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
	return text.replace(/[&<>"\x00-\x1f]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const names: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
		if (name) return names[name] ?? whole;
		return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
	});
}

/** The contents of each element of this name, unparsed. Enough for the flat requests that S3 takes. */
export function elements(xml: string, name: string): string[] {
	const open = new RegExp(`<${name}(?:\\s[^>]{0,500})?>`, "g");
	const found: string[] = [];
	for (const match of xml.matchAll(open)) {
		const start = match.index + match[0].length;
		const end = xml.indexOf(`</${name}>`, start);
		if (end >= 0) found.push(xml.slice(start, end));
	}
	return found;
}

/** The text of the first element of this name. */
export function text(xml: string, name: string): string | undefined {
	const [first] = elements(xml, name);
	return first === undefined ? undefined : unescaped(first);
}

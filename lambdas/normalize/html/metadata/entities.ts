import { Parser } from "htmlparser2";

/** Decodes character references that publishers left in attributes and JSON, and drops tags: `Redacci&oacute;n <b>`. */
export function plainText(text: string): string {
	if (!/[&<]/.test(text)) return text.replace(/\s+/gu, " ").trim();
	const parts: string[] = [];
	const parser = new Parser({ ontext: (part) => parts.push(part) });
	parser.write(text);
	parser.end();
	return parts.join("").replace(/\s+/gu, " ").trim();
}

/** As much of XML as S3's answers have: elements with text, no attributes that matter, nothing nested in its own kind. */

const NAMED: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** What stands in each element of this name. */
export function elements(xml: string, name: string): string[] {
	return xml
		.split(`<${name}>`)
		.slice(1)
		.map((rest) => rest.slice(0, rest.indexOf(`</${name}>`)));
}

/** The text of the first element of this name. */
export function textOf(xml: string, name: string): string | undefined {
	return elements(xml, name)[0]?.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,6}));/gi, decoded);
}

function decoded(whole: string, decimal?: string, hexadecimal?: string, name = ""): string {
	const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
	if (code <= 0x10ffff) return String.fromCodePoint(code);
	return NAMED[name] ?? whole;
}

/** Text as it may stand in an element. */
export function escapeXml(text: string): string {
	return text.replace(/[&<>"'\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

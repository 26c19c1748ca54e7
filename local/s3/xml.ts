import { SaxesParser } from "saxes";
import { malformedXml } from "./s3-error.ts";

/** A node of an answer: text, nothing, or elements. A list repeats its element. */
export type Xml = string | number | boolean | undefined | { [element: string]: Xml | Xml[] };

const namespace = ' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';

/** Writes an answer with its root element. An error has no namespace: some SDKs do not find its code under one. */
export function document(root: string, content: Xml): string {
	const attributes = root === "Error" ? "" : namespace;
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, content, attributes)}`;
}

function element(name: string, content: Xml, attributes = ""): string {
	if (content === undefined) return "";
	const inner =
		typeof content === "object"
			? Object.entries(content)
					.flatMap(([child, value]) => [value].flat().map((one) => element(child, one)))
					.join("")
			: escaped(String(content));
	return `<${name}${attributes}>${inner}</${name}>`;
}

/** Characters that a reader of XML would change or refuse become references: "a\r\nb" is a legal key. */
function escaped(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
	return text.replace(/[&<>"\x00-\x1f]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An element of a request: what S3 takes has either text or children. */
export interface Element {
	name: string;
	text: string;
	children: Element[];
}

/** Reads a request. @throws S3Error MalformedXML, also when its root has another name */
export function parseXml(xml: string, root: string): Element {
	const document: Element = { name: "", text: "", children: [] };
	const open = [document];
	const parser = new SaxesParser({ position: false });
	parser.on("error", (error) => {
		throw malformedXml(error.message);
	});
	parser.on("opentag", ({ name }) => {
		const child = { name: name.slice(name.indexOf(":") + 1), text: "", children: [] };
		open.at(-1)?.children.push(child);
		open.push(child);
	});
	parser.on("text", (text) => {
		const current = open.at(-1);
		if (current) current.text += text;
	});
	parser.on("closetag", () => void open.pop());
	parser.write(xml).close();
	const [found] = document.children;
	if (found?.name !== root) throw malformedXml(`it is no ${root}`);
	return found;
}

/** The children of this name. */
export function all({ children }: Element, name: string): Element[] {
	return children.filter((child) => child.name === name);
}

/** The text of the first child of this name. */
export function text(parent: Element, name: string): string | undefined {
	return all(parent, name)[0]?.text;
}

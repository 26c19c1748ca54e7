import { inflateRawSync } from "node:zlib";
import { metadata } from "../metadata.ts";
import type { ZipEntry } from "./zip.ts";

const property = (tag: string): RegExp => new RegExp(`<${tag}(?:\\s[^>]{0,200})?>([^<]{1,500})</${tag}>`);

const PROPERTIES = {
	title: property("dc:title"),
	creator: property("dc:creator"),
	category: property("cp:category"),
	language: property("dc:language"),
};

/**
 * Title, author and language from the document's properties (`docProps/core.xml`). Its dates say when the file was
 * typed and saved, not when the story was published, and are left alone.
 */
export function readProperties(bytes: Uint8Array, entries: ZipEntry[]): ReturnType<typeof metadata> {
	const entry = entries.find(({ name }) => name === "docProps/core.xml");
	if (entry === undefined) return {};
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const start =
		entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
	const packed = bytes.subarray(start, start + entry.packed);
	const xml = new TextDecoder().decode(
		entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: 1e6 }),
	);
	const value = (name: keyof typeof PROPERTIES): string | undefined => PROPERTIES[name].exec(xml)?.[1];
	const title = value("title");
	return metadata(
		{
			// Word fills the title with the first words of a template or the file's name.
			title:
				title && !/\.(?:docx?|rtf|txt|odt)$|^(?:document|untitled)/i.test(title)
					? decodeNamed(title)
					: undefined,
			names: [decodeNamed(value("creator") ?? "")],
			section: decodeNamed(value("category") ?? ""),
			language: value("language"),
		},
		"document properties",
	);
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decodeNamed = (text: string): string =>
	text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMED[name]!);

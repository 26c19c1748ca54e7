import { IngestError } from "../../../shared/errors.ts";
import type { Draft } from "../../draft.ts";
import type { Limits } from "../../limits.ts";
import { checkZip, readZipDirectory } from "./zip.ts";
import { type ZipContent, zipContent } from "./zip-content.ts";

/** Other documents that are ZIP archives, by an entry only they have. */
const OTHERS: [entry: RegExp, name: string][] = [
	[/^xl\//, "an Excel workbook: copy its text into a .docx"],
	[/^ppt\//, "a PowerPoint presentation: save its text as .docx"],
	[
		/^Index(?:\/Document\.iwa|\.zip)$|^index\.(?:xml|apxl)(?:\.gz)?$|^QuickLook\//,
		"a Pages or Keynote document: export it as .docx",
	],
	[/^classes\.dex$|^META-INF\/MANIFEST\.MF$/, "a program"],
];

/**
 * Reads a document that is a ZIP archive: Word's, OpenDocument's text, an EPUB. All of it is unpacked once under the limits
 * before anything reads it.
 *
 * @throws IngestError for other archives, and for encrypted, damaged or exploding ones.
 */
export async function readArchive(bytes: Uint8Array, limits: Limits): Promise<Draft> {
	const entries = readZipDirectory(bytes);
	if (entries.some(({ encrypted }) => encrypted))
		throw new IngestError("encrypted", "The ZIP archive is encrypted. Upload it without a password.");
	const zip = zipContent(bytes, entries);
	const kind = kindOf(zip);
	checkZip(bytes, entries, limits);
	if (kind === "docx") return (await import("./read-docx.ts")).readDocx(bytes, entries, zip, limits);
	if (isProtected(zip))
		throw new IngestError("encrypted", "The document is encrypted. Save it without a password.");
	if (kind === "odt") return (await import("../odt/read-odt.ts")).readOdt(zip, limits);
	return (await import("../epub/read-epub.ts")).readEpub(zip, limits);
}

function kindOf(zip: ZipContent): "docx" | "odt" | "epub" {
	const has = (test: RegExp) => zip.names.some((name) => test.test(name));
	if (has(/^word\/document\d*\.xml$/)) return "docx";
	const type = has(/^mimetype$/) ? zip.text("mimetype")?.slice(0, 100).trim() : undefined;
	if (type === "application/epub+zip" || has(/^META-INF\/container\.xml$/)) return "epub";
	if (type === undefined || /opendocument\.text/.test(type)) {
		if (has(/^content\.xml$/)) return "odt";
	} else if (/opendocument/.test(type))
		throw new IngestError(
			"unsupported",
			"The file is an OpenDocument spreadsheet, presentation or drawing: save its text as .odt or .docx.",
		);
	const other = OTHERS.find(([entry]) => has(entry));
	throw new IngestError(
		"unsupported",
		other ? `The file is ${other[1]}.` : "The file is a ZIP archive. Upload the files in it one by one.",
	);
}

/** OpenDocument notes for each encrypted file how it was encrypted. */
const isProtected = (zip: ZipContent): boolean =>
	/<manifest:encryption-data/.test(zip.text("META-INF/manifest.xml") ?? "");

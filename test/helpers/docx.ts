import { writeZip } from "./zip.ts";

interface Properties {
	title?: string;
	creator?: string;
	category?: string;
	language?: string;
}

const STYLES = ["Title", "Subtitle", "Quote", "Caption", "Heading 1", "Heading 2"];
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Writes a Word document with this body, and further parts by their path. */
export function writeDocx(
	body: string,
	properties: Properties = {},
	parts: Record<string, string | Uint8Array> = {},
	word = true,
): Buffer {
	const styles = STYLES.map(
		(name) =>
			`<w:style w:type="paragraph" w:styleId="${name.replace(" ", "")}"><w:name w:val="${name}"/></w:style>`,
	);
	const document = {
		"word/document.xml": `${XML}<w:document ${W}><w:body>${body}</w:body></w:document>`,
		"word/styles.xml": `${XML}<w:styles ${W}>${styles.join("")}</w:styles>`,
		"word/numbering.xml": `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
		"word/_rels/document.xml.rels": `${XML}<Relationships ${RELS}><Relationship Id="r1" Type="${TYPE}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${TYPE}/footnotes" Target="footnotes.xml"/><Relationship Id="r3" Type="${TYPE}/numbering" Target="numbering.xml"/></Relationships>`,
	};
	const { title = "", creator = "", category = "", language = "" } = properties;
	return writeZip({
		"[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		"_rels/.rels": `${XML}<Relationships ${RELS}><Relationship Id="r1" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
		"docProps/core.xml": `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><cp:category>${category}</cp:category><dc:language>${language}</dc:language></cp:coreProperties>`,
		...(word ? document : {}),
		...parts,
	});
}

import PDFDocument from "pdfkit";

type Doc = InstanceType<typeof PDFDocument>;

/** Writes a PDF whose bytes depend on nothing but what is drawn. */
export function writePdf(
	draw: (doc: Doc) => unknown,
	options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
	const doc = new PDFDocument({
		size: "LETTER",
		info: { CreationDate: new Date(0), ModDate: new Date(0), ...options.info },
		...options,
	});
	const parts: Buffer[] = [];
	return new Promise((resolve, reject) => {
		doc.on("data", (part: Buffer) => parts.push(part));
		doc.on("end", () => resolve(Buffer.concat(parts)));
		doc.on("error", reject);
		draw(doc);
		doc.end();
	});
}

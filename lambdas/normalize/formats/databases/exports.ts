import type { Draft, Found } from "../../draft.ts";
import { blocksOf } from "../../html/blocks.ts";
import { dropByTag } from "../../html/drop.ts";
import { parsePage } from "../../html/parse.ts";
import { isFactiva, readFactiva } from "./factiva.ts";
import { isFactivaShown, readFactivaShown } from "./factiva-shown.ts";
import { isNexis, readNexis } from "./nexis.ts";
import { isProQuest, readProQuest } from "./proquest.ts";

/** Databases whose exports are known by what is in them, and their readers. */
const DATABASES = [
	{ is: isFactiva, read: readFactiva },
	{ is: isFactivaShown, read: readFactivaShown },
	{ is: isNexis, read: readNexis },
	{ is: isProQuest, read: readProQuest },
] as const;

export const isExport = (text: string): boolean => DATABASES.some(({ is }) => is(text));

/** The articles of a database's export as text; undefined for any other text. */
export const readExport = (text: string): Found | Promise<Found> | undefined =>
	DATABASES.find(({ is }) => is(text))?.read(text);

/** The same of a document that was read: databases export to Word and RTF what they export as text. */
export function readExportedDocument(draft: Draft): Found | Promise<Found> {
	return readExport(draft.blocks.map(({ text }) => text).join("\n\n")) ?? draft;
}

/** The same of a web page as a database shows its results; undefined for any other page. */
export function readExportedPage(html: string): Found | Promise<Found> | undefined {
	if (!SIGN.test(html)) return undefined;
	const { root } = parsePage(html);
	dropByTag(root);
	return readExport(
		blocksOf(root)
			.map(({ text }) => text)
			.join("\n\n"),
	);
}

/** A cheap look: the number by which Factiva closes an article, and the names that LexisNexis and ProQuest give its fields. */
const SIGN = /\bDocument [A-Z][A-Z\d]{9,30}[a-z][a-z\d]{5,14}\b|\bEnd of Document\b|\bProQuest document ID\b/;

import { expect, test } from "vitest";
import { hasDocumentHead, readDocumentHead } from "../../../lambdas/normalize/formats/text/document-head.ts";

const BODY = "The harbour reopened on Monday after two years, the authority said.\n";

test("the head of a reStructuredText document is its metadata", () => {
	const text = `Harbour reopens\n===============\n\n:date: 2026-02-16\n:author: Jane Roe\n:category:   Port\n\n${BODY}`;
	expect(hasDocumentHead(text)).toBe(true);
	expect(readDocumentHead(text)).toMatchObject({
		title: { value: "Harbour reopens" },
		bylines: { value: ["Jane Roe"] },
		section: { value: "Port" },
		published: { value: "2026-02-16" },
	});
});

test("so is that of an AsciiDoc document, with its author's address", () => {
	const text = `= Harbour reopens\nJane Roe <jane@example.org>\nv1.2, 2026-02-16\n\n${BODY}`;
	expect(hasDocumentHead(text)).toBe(true);
	expect(readDocumentHead(text)).toMatchObject({
		title: { value: "Harbour reopens" },
		bylines: { value: ["Jane Roe"] },
	});
});

test("a list of addresses without end is no head, and is told at once", () => {
	expect(hasDocumentHead(`= Title\n${"<a@".repeat(1_000)}\n\n${BODY}`)).toBe(false);
});

import { expect, it } from "vitest";
import { readDocument } from "../../../../lambdas/extract/document.ts";
import { settleDateline } from "../../../../lambdas/extract/entities/recognize/datelines.ts";
import {
	BEGIN,
	END,
	labelOf,
	OUTSIDE,
	SINGLE,
	TYPES,
} from "../../../../lambdas/extract/entities/recognize/labels.ts";
import { loadModel } from "../../../../lambdas/extract/entities/recognize/model.ts";
import { readSentences } from "../../../../lambdas/extract/entities/recognize/reading.ts";
import { namesIn } from "./names.ts";

const place = (at: number): number => labelOf(TYPES.indexOf("LOC"), at);
const body = (at: number): number => labelOf(TYPES.indexOf("ORG"), at);

it("leaves whole names where the comma was read as part of the first", () => {
	const text = "ODESA, Ukraine – Shelling killed four people.";
	const [sentence] = readSentences(readDocument({ text }), loadModel().lexicon).sentences;
	const labels = new Uint8Array(sentence!.pieces.length).fill(OUTSIDE);
	labels.set([body(BEGIN), body(END), place(SINGLE)]);
	settleDateline(text, sentence, labels);
	expect([...labels.slice(0, 4)]).toEqual([place(SINGLE), OUTSIDE, place(SINGLE), OUTSIDE]);
});

it.each([
	["HANOI - Vendors agreed.", ["LOC:HANOI"]],
	["TEL AVIV – Dana Levi agreed.", ["LOC:TEL AVIV", "PERSON:Dana Levi"]],
	["PORT-AU-PRINCE - Officials agreed.", ["LOC:PORT-AU-PRINCE"]],
	["EXCLUSIVE - Dana Levi agreed.", ["PERSON:Dana Levi"]],
])("a dash ends a dateline as a comma does: %s", (text, names) => expect(namesIn(text)).toEqual(names));

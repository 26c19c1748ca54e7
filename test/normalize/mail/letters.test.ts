import { expect, it } from "vitest";
import { longestLetter } from "../../../lambdas/normalize/formats/mail/letters.ts";

const story = [
	"Harbour reopens",
	"",
	"The harbour of Velden reopened on Monday after two years of work, the port authority said in a statement.",
];
const chosen = (lines: string[]) => {
	const { start, end } = longestLetter(lines);
	return lines.slice(start, end).filter((line) => line.trim() !== "");
};

it.each([
	["a covering note", ["Please put this online.", "", "---------- Forwarded message ---------", ...story]],
	["German header lines", ["Bitte bringen.", "Von: A <a@b.c>", "Gesendet: Montag", "Betreff: X", ...story]],
	["a quoted history below", [...story, "On 16 Feb 2026, at 08:15, A B <a@b.c> wrote:", "> When?"]],
	["a head on two lines", [...story, "Am 16.02.2026 um 08:15", "schrieb A B <a@b.c>:", "> Wann?"]],
	["a note that ends in thanks", ["Hi desk,", "please use this.", "Thanks,", "Petra", ...story]],
	["greeting and regards", ["Dear all,", ...story, "Kind regards,", "A B", "Tel. 555"]],
])("finds the story beside %s", (_, lines) => {
	expect(chosen(lines)).toEqual(story.filter((line) => line !== ""));
});

it("leaves a story whose own words look like a mail's", () => {
	const lines = [
		"From: a sailor's diary",
		...story,
		"Thanks to the new dam, the old quay is dry.",
		"Best of all is the view.",
	];
	expect(chosen(lines)).toEqual(lines.filter((line) => line !== ""));
});

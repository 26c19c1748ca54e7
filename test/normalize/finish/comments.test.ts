import { expect, test } from "vitest";
import { withoutComments } from "../../../lambdas/normalize/finish/comments.ts";

const blocks = (...texts: string[]) => texts.map((text) => ({ kind: "paragraph" as const, text }));

test("editors' comments go with their letters in the text", () => {
	const found = withoutComments(
		blocks(
			"Ferries will run again from Monday[a], the office said.",
			"Repairs cost 840,000 euros[b][aa].",
			"[a]Sure? They told me Tuesday.",
			"[b]Source: the director",
			"[aa]agreed",
		),
	);
	expect(found.blocks.map(({ text }) => text)).toEqual([
		"Ferries will run again from Monday, the office said.",
		"Repairs cost 840,000 euros.",
	]);
	expect(found.removed.map(({ rule }) => rule)).toEqual(Array(3).fill("editor's comment"));
});

test("a second look takes nothing more", () => {
	const once = withoutComments(blocks("It opens on Monday[a].", "[a]Sure?"));
	expect(withoutComments(once.blocks)).toEqual({ blocks: once.blocks, removed: [] });
});

test.each([
	["a list under letters", blocks("What the council decided:", "[a] a pier", "[b] a boat")],
	["a letter that stands in the text alone", blocks("“[a] good day,” she said.", "“It [w]as,” he said.")],
	["one letter of which nothing speaks", blocks("It opens on Monday[a].", "[a]Sure?", "[b]And what of it?")],
	["a comment and no text", blocks("[a]Sure?")],
	["nothing", blocks()],
])("%s stays as it is", (_, given) => {
	expect(withoutComments(given)).toEqual({ blocks: given, removed: [] });
});

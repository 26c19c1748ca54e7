import { expect, test } from "vitest";
import { Extraction } from "../../lambdas/shared/extraction.ts";
import { jsonLines, run } from "./run.ts";

const line = (id: string, more: object = {}) =>
	JSON.stringify({ id, text: "Officials in Japan said on Monday that 34 people had died.", ...more });

test("each line is answered, in order, with what was found in its text", async () => {
	const { code, out } = await run(
		["extract"],
		`${line("b", { publishedAt: "2026-02-16" })}\n\n${line("a")}\n`,
	);
	expect(code).toBe(0);
	const answers = jsonLines(out);
	expect(answers.map(({ id }) => id)).toEqual(["b", "a"]);
	const [dated, undated] = answers.map((answer) => Extraction.parse(answer));
	expect(dated!.things.map(({ id }) => id)).toContain("LOC:japan");
	expect(dated!.figures).toMatchObject([{ kind: "count", value: 34, text: "34", countedHead: "person" }]);
	expect(dated!.dates).toMatchObject([{ text: "Monday", from: "2026-02-16", to: "2026-02-16" }]);
	expect(undated!.dates[0]).not.toHaveProperty("from");
});

test("a bad line is answered with its error, and does not stop the others", async () => {
	const { code, out } = await run(["extract"], `{"id": "x"\n{"id": "y"}\n${line("z")}`);
	expect(code).toBe(0);
	const [notJson, noText, good] = jsonLines(out);
	expect(notJson).toMatchObject({ line: 1, error: expect.stringContaining("JSON") });
	expect(noText).toMatchObject({ line: 2, id: "y", error: expect.stringMatching(/^text: [^\n]+$/) });
	expect(good).toMatchObject({ id: "z" });
});

test("a text in another language comes back empty, and says what was not read", async () => {
	const { out } = await run(["extract"], line("es", { language: "es" }));
	expect(jsonLines(out)[0]).toMatchObject({ entities: [], unsupported: { language: "es" } });
});

test("dollars are those of the place that the text is datelined from, or that the line names", async () => {
	const text = "The city will pay $40 million for the bridge, its mayor said on Monday.";
	const lines = [
		{ id: "opened", text: `SYDNEY (Reuters) - ${text}` },
		{ id: "told", text, dateline: "Toronto" },
		{ id: "neither", text },
	];
	const { out } = await run(["extract"], lines.map((each) => JSON.stringify(each)).join("\n"));
	const units = jsonLines(out).map((answer) => Extraction.parse(answer).figures[0]?.unit);
	expect(units).toEqual(["AUD", "CAD", "USD"]);
});

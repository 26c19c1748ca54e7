import { describe, expect, it } from "vitest";
import { normalize } from "../../../lambdas/normalize/normalize.ts";
import { writePdf } from "../../helpers/pdf.ts";

const FIRST =
	"The quay of Velmar was closed on Monday after inspectors found cracks in eleven of its forty pillars, the council said.";
const SECOND =
	"Repairs will cost 12.5 million crowns and last until May, engineer Ines Calder told the council.";
const THIRD = "Ferries to the islands leave from the old harbour meanwhile, an hour later than before.";

type Draw = Parameters<typeof writePdf>[0];
/** Sets lines below each other, each at its own left edge. */
function place(
	doc: Parameters<Draw>[0],
	lines: readonly (readonly [string, number])[],
	top: number,
	step: number,
) {
	for (const [index, [line, x]] of lines.entries())
		doc.text(line, x, top + index * step, { lineBreak: false });
}
const read = async (draw: Draw, options = {}) => normalize(await writePdf(draw, options));

describe("a PDF", { timeout: 60_000 }, () => {
	it("whose page lies on its side is read as it is held", async () => {
		const { text, title } = await read(
			(doc) => {
				doc.rotate(90, { origin: [0, 0] }).translate(0, -doc.page.width);
				doc.fontSize(20).text("Quay of Velmar closed", 60, 60, { lineBreak: false });
				doc.fontSize(10);
				const parts = [FIRST, SECOND, THIRD].flatMap((part) => [part.slice(0, 60), part.slice(60)]);
				place(
					doc,
					parts.map((part) => [part.trim(), 60]),
					120,
					13,
				);
			},
			{ size: [700, 800], margin: 0 },
		);
		expect(title?.value).toBe("Quay of Velmar closed");
		expect(text).toContain("cracks in eleven of its forty pillars");
		expect(text.indexOf("Repairs")).toBeLessThan(text.indexOf("Ferries"));
	});

	it("with a note up its margin is read without the note", async () => {
		const { text } = await read((doc) => {
			doc.fontSize(10).text(FIRST, 100, 100, { width: 400 }).moveDown().text(SECOND, { width: 400 });
			doc
				.rotate(-90, { origin: [40, 400] })
				.text("Printed by the council's press", 40, 400, { lineBreak: false });
		});
		expect(text).toContain("forty pillars");
		expect(text).not.toContain("Printed by");
	});

	it.each([
		["T", "he quay of Velmar was closed on Monday after", "The quay of Velmar was closed"],
		["A", "quay of Velmar was closed on Monday after the", "A quay of Velmar was closed"],
		["A", "rland closed the quay of Velmar on Monday after", "Arland closed the quay of Velmar"],
	])(
		"with the initial %s of two lines before %j begins with the whole word",
		async (initial, rest, begins) => {
			const { text, title } = await read((doc) => {
				doc.fontSize(20).text("Quay of Velmar closed", 60, 60, { lineBreak: false });
				doc.fontSize(36).text(initial, 60, 100, { lineBreak: false });
				doc.fontSize(10);
				const lines = [
					[rest, 90],
					["inspectors found cracks in eleven of its pillars,", 90],
					["the council said. Ferries leave the old quay meanwhile.", 60],
					["Another quay was repaired in spring.", 60],
				] as const;
				place(doc, lines, 102, 13);
			});
			expect(title?.value).toBe("Quay of Velmar closed");
			expect(text.startsWith(begins)).toBe(true);
			expect(text).toContain("its pillars, the council said.");
		},
	);

	it("with a headline whose letters stand apart has the headline's words", async () => {
		const { title } = await read((doc) => {
			doc.fontSize(16).text("Q U A Y S", 60, 60, { lineBreak: false });
			doc.text("C L O S E D", 148, 60, { lineBreak: false });
			doc.fontSize(10).text(FIRST, 60, 100, { width: 400 }).moveDown().text(SECOND, { width: 400 });
		});
		expect(title?.value).toBe("QUAYS CLOSED");
	});

	it("with two columns of few lines is read one column after the other", async () => {
		const { text } = await read((doc) => {
			doc.fontSize(9);
			const column = (lines: string[], x: number) =>
				place(
					doc,
					lines.map((line) => [line, x]),
					100,
					12,
				);
			column(
				[
					"The quay of Velmar was closed on Monday after",
					"inspectors found cracks in eleven of its forty",
					"pillars, the council said. Repairs cost twelve",
					"million crowns and last until May, said Calder,",
				],
				40,
			);
			column(
				[
					"the engineer who had warned of them in spring.",
					"Ferries to the islands leave from the old port",
					"meanwhile, an hour later than they did before.",
				],
				310,
			);
		});
		expect(text).toContain("until May, said Calder, the engineer who had warned");
	});

	it("with a table keeps its rows together", async () => {
		const { text } = await read((doc) => {
			doc.fontSize(10).text(FIRST, 60, 60, { width: 450 }).moveDown().text(SECOND, { width: 450 });
			const rows = [
				["Quay", "Depth in metres"],
				["North quay", "eleven"],
				["South quay", "nine"],
			];
			place(
				doc,
				rows.map(([name = ""]) => [name, 60]),
				160,
				14,
			);
			place(
				doc,
				rows.map(([, depth = ""]) => [depth, 310]),
				160,
				14,
			);
		});
		expect(text.indexOf("eleven", text.indexOf("North quay"))).toBeLessThan(text.indexOf("South quay"));
	});

	it("that is a press release ends where it says so, and has the day of its release", async () => {
		const { text, published, removed } = await read((doc) => {
			doc.fontSize(10).text("For immediate release: 5 March 2026", 60, 60, { lineBreak: false });
			doc.fontSize(20).text("Quay of Velmar closed", 60, 90, { lineBreak: false });
			doc.fontSize(10).text(FIRST, 60, 130, { width: 450 }).moveDown().text(SECOND, { width: 450 });
			doc.moveDown().text(THIRD, { width: 450 });
			doc.moveDown().fontSize(9).text("– ends –").text("Media contact: Tom Bell, +44 20 7946 0001");
		});
		expect(published?.value).toBe("2026-03-05");
		expect(text.endsWith("than before.")).toBe(true);
		expect(removed.some((part) => part.text.includes("Tom Bell"))).toBe(true);
	});
});

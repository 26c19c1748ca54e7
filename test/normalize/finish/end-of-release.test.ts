import { describe, expect, it } from "vitest";
import { normalize } from "../../../lambdas/normalize/normalize.ts";

const STORY = [
	"Quay of Velmar closed",
	"The quay of Velmar was closed on Monday after inspectors found cracks in eleven of its forty pillars, the council said.",
	"Repairs will cost 12.5 million crowns and last until May, engineer Ines Calder told the council on Tuesday.",
	"Ferries to the islands leave from the old harbour meanwhile, an hour later than before, the harbour master said.",
];
const CONTACT = ["About the council", "Tom Bell, spokesman, +44 20 7946 0001"];
const read = async (...lines: string[]) => (await normalize(Buffer.from(lines.join("\n\n")))).text;

describe("a press release", () => {
	it.each(["– ends –", "-ENDS-", "###", "# # #", "-30-"])("ends at %j", async (mark) => {
		const text = await read(...STORY, mark, ...CONTACT);
		expect(text.endsWith("the harbour master said.")).toBe(true);
		expect(await read(text)).toBe(text);
	});

	it("goes on behind such a mark where more stands behind than before it", async () => {
		const text = await read(...STORY, "###", ...STORY, ...STORY.slice(1));
		expect(text.match(/forty pillars/g)).toHaveLength(3);
	});

	it("goes on behind a line that only resembles the mark", async () => {
		expect(await read(...STORY, "The end of the works", ...CONTACT)).toContain("Tom Bell");
	});
});

import { expect, test } from "vitest";
import { extract } from "../../../lambdas/extract/extract.ts";

test("two who speak together are not what they speak of", () => {
	const { extraction } = extract({
		text: "According to Reuters and the BBC, 40 people died.",
		publishedAt: "2026-08-20",
	});
	const [figure] = extraction.figures;
	expect(figure?.attribution?.text).toBe("Reuters and the BBC");
	expect(figure?.attribution?.source).toBeUndefined();
	expect(figure?.about).toBeUndefined();
});

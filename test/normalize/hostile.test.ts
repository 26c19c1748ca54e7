import { expect, it } from "vitest";
import { normalize } from "../../lambdas/normalize/normalize.ts";
import { IngestError } from "../../lambdas/shared/errors.ts";
import { hostile, pdfWithStream } from "../helpers/hostile.ts";

it.each(hostile)(
	"ends $name in a clear permanent error, or in the article that is there",
	async ({ bytes, codes }) => {
		const file = bytes();
		const started = process.cpuUsage();
		const outcome = await normalize(file).then(
			() => "ok",
			(error: unknown) => {
				if (!(error instanceof IngestError)) throw error;
				expect(error.permanent).toBe(true);
				expect(error.message).toMatch(/^.{15,300}$/su);
				return error.code;
			},
		);
		expect(codes).toContain(outcome);
		// Of the processor, so that a busy machine changes little; the slowest takes a quarter of it.
		const { user, system } = process.cpuUsage(started);
		expect((user + system) / 1000).toBeLessThan(5_000);
	},
);

it("stops a reader that takes too long, and reads the next file all the same", async () => {
	const slow = pdfWithStream(new TextEncoder().encode("BT /F1 12 Tf (a) Tj ET ".repeat(200_000)), 1);
	await expect(normalize(slow, {}, { seconds: 0.05 })).rejects.toMatchObject({
		code: "too-slow",
		permanent: true,
	});
	const markdown = "# A title\n\nThe harbour reopened on **Monday**, the authority said.\n";
	const article = await normalize(new TextEncoder().encode(markdown));
	expect(article.title?.value).toBe("A title");
});

it("takes every limit as a setting", async () => {
	const text = new TextEncoder().encode("The harbour reopened on Monday, the authority said. ".repeat(10));
	await expect(normalize(text, {}, { rawBytes: 100 })).rejects.toMatchObject({ code: "too-large" });
	await expect(normalize(text, {}, { textCharacters: 100 })).rejects.toMatchObject({ code: "too-large" });
	const html = new TextEncoder().encode(`<html><body>${"<p>The harbour reopened on Monday.</p>".repeat(50)}`);
	await expect(normalize(html, {}, { elements: 10 })).rejects.toMatchObject({ code: "too-complex" });
	await expect(normalize(html, {}, { markupCharacters: 10 })).rejects.toMatchObject({ code: "too-large" });
});

import { expect, it } from "vitest";
import { normalize } from "../../lambdas/normalize/normalize.ts";

const markdown = (title: string): Uint8Array =>
	new TextEncoder().encode(`# ${title}\n\nThe harbour reopened on **Monday**, the port authority said.\n`);

it("reads files side by side, each to its own article", async () => {
	const titles = ["One title", "Another title", "A third title", "A fourth title"];
	const articles = await Promise.all(titles.map((title) => normalize(markdown(title))));
	expect(articles.map((article) => article.title?.value)).toEqual(titles);
	expect((await normalize(markdown("A fifth title"))).title?.value).toBe("A fifth title");
});

it("passes on what a reader refuses, with its code", async () => {
	const pdf = new TextEncoder().encode("%PDF-1.7\nnothing");
	await expect(normalize(pdf)).rejects.toMatchObject({
		name: "IngestError",
		code: "truncated",
		permanent: true,
	});
});

it("ends a reader that takes more memory than allowed", async () => {
	const list = new TextEncoder().encode(`# A title\n\n${"- a **b** _c_\n".repeat(60_000)}`);
	const limits = { memoryMegabytes: 16, seconds: 50 };
	await expect(normalize(list, {}, limits)).rejects.toMatchObject({ code: "too-complex", permanent: true });
});

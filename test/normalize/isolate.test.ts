import { expect, it } from "vitest";
import { normalize } from "../../lambdas/normalize/normalize.ts";
import { pdfWithStream } from "../helpers/hostile.ts";

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

it("a reading that other work holds up is given up for now, not for good", async () => {
	const slow = pdfWithStream(new TextEncoder().encode("BT /F1 12 Tf (a) Tj ET ".repeat(200_000)), 1);
	await expect(normalize(slow, {}, { patienceSeconds: 0.02 })).rejects.toMatchObject({
		code: "busy",
		permanent: false,
	});
});

it("files that need a reader of their own are read one after the other", async () => {
	const order: string[] = [];
	const slow = pdfWithStream(new TextEncoder().encode("BT /F1 12 Tf (a) Tj ET ".repeat(200_000)), 1);
	const quick = new TextEncoder().encode(
		"# A title\n\nThe harbour reopened on **Monday**, the authority said.\n",
	);
	const note = (name: string) => () => void order.push(name);
	await Promise.all([
		normalize(slow, {}, { seconds: 0.2 }).then(note("slow"), note("slow")),
		normalize(quick).then(note("quick")),
	]);
	expect(order).toEqual(["slow", "quick"]);
});

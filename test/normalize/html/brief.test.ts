import { expect, it } from "vitest";
import { readHtml } from "./page.ts";

const about =
	"<p>The Courier is the oldest paper of the town and has been printed on the quay since 1911 by the same family of printers.</p>";
const texts = (html: string) => readHtml(html).blocks.map(({ text }) => text);

it("a brief of three short sentences is the article, though the line about the paper is longer", () => {
	const brief =
		"<p>Two workers were hurt on Tuesday.</p><p>They are in hospital.</p><p>The crane stands still.</p>";
	const found = texts(
		`<body><div class="c8"><h1>Two hurt in crane accident</h1><div>${brief}</div></div><div class="c4">${about}</div></body>`,
	);
	expect(found).toContain("Two workers were hurt on Tuesday.");
	expect(found).not.toContainEqual(expect.stringContaining("oldest paper"));
});

it("a headline in a part that is no article leads nowhere", () => {
	expect(texts(`<body><nav><h1>The Courier</h1></nav>${about}</body>`)).toHaveLength(1);
});

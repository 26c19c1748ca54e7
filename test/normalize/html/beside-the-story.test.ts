import { describe, expect, it } from "vitest";
import { normalize } from "../../../lambdas/normalize/normalize.ts";

const STORY = [
	"Ferries to the island of Korvo will run again from Monday, the shipping office in Tarn said on Thursday.",
	"Two of the three boats had been laid up since a storm tore away the landing stage in January, its director said.",
	"Repairs cost 840,000 euros, a third more than planned, according to the office's director, Milan Ored.",
];
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join("\n");
const page = (body: string, title = "Ferries to Korvo sail again | Tarn Courier") =>
	`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const read = (html: string) => normalize(new TextEncoder().encode(html));
const text = STORY.join("\n\n");

const ASKS = [
	"We and our 511 partners store and access information on a device, such as cookies, and process personal data for personalised ads and content.",
	"You can withdraw your consent at any time in our privacy settings, or opt out where our partners rely on legitimate interest.",
	"Wir und unsere Partner verarbeiten personenbezogene Daten und nutzen Cookies. Ihre Einwilligung können Sie jederzeit widerrufen.",
];

describe("a consent dialog is no part of the story, whoever made it", () => {
	const dialog = [...ASKS, ...ASKS, ...ASKS].map((ask) => `<p>${ask}</p>`).join("");
	it.each([
		`<div id="qc-cmp2-container"><h2>We value your privacy</h2>${dialog}<button>AGREE</button></div>`,
		`<section class="x81"><div>${dialog}</div><ul><li>Necessary</li><li>Statistics</li></ul></section>`,
		`<div role="region" aria-label="Preference centre">${dialog}</div>`,
	])("%s", async (beside) => {
		const article = await read(
			page(`<main><article><h1>Ferries to Korvo sail again</h1>${paragraphs}</article></main>${beside}`),
		);
		expect(article.text).toBe(text);
		expect(article.removed.map(({ rule }) => rule)).toContain("consent dialog");
	});

	it("keeps a report about consent dialogs", async () => {
		const report = [
			"The regulator fined the publisher 2 million euros because its consent dialog hid the button to refuse cookies, it said on Monday.",
			"Four in five readers accepted cookies without reading on, and the publisher's 300 partners were sent personal data before consent was given.",
			"The publisher said it would appeal. Its lawyers argue that legitimate interest covers targeted advertising.",
		];
		const html = page(
			`<main><h1>Publisher fined for its consent dialog</h1>${report.map((line) => `<p>${line}</p>`).join("")}</main>`,
			"Publisher fined",
		);
		expect((await read(html)).text).toBe(report.join("\n\n"));
	});
});

describe("a rule that would take most of the page's prose is doubted", () => {
	it.each([
		[
			"an aside holds the story",
			`<aside class="content"><h1>Ferries to Korvo sail again</h1>${paragraphs}</aside>`,
		],
		[
			"each part of the story stands in an element named for its sidebar",
			`<main><h1>Ferries to Korvo sail again</h1>${STORY.map((line) => `<div class="sidebar-grid"><div class="sidebar-grid__content"><p>${line}</p></div></div>`).join("")}</main>`,
		],
		[
			"paragraphs are hidden until the reader has paid",
			`<main><h1>Ferries to Korvo sail again</h1>${STORY.map((line) => `<p aria-hidden="true" class="locked">${line}</p>`).join("")}</main>`,
		],
	])("%s", async (_, body) => {
		expect((await read(page(body))).text).toBe(text);
	});
});

it("leaves readings beside Chinese characters out", async () => {
	const story =
		"<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>の港は二年間の修理を終えて月曜日に再開したと港湾当局が発表した。三百隻の船が最初の週に入港する見通しだ。</p>";
	expect((await read(page(`<main><h1>港が再開</h1>${story}</main>`, "港が再開"))).text).toMatch(
		/^東京の港は二年間/,
	);
});

it("keeps the words of an embedded post, but neither its day nor what the network adds", async () => {
	const post =
		'<blockquote class="twitter-tweet"><p lang="en">Two boats are back at the landing stage in Tarn this morning. <a href="https://t.co/x">pic.twitter.com/x</a></p>— Milan Ored (@ored) <a href="https://twitter.com/ored/1">January 2, 2019</a></blockquote>';
	const article = await read(page(`<main><h1>Ferries to Korvo sail again</h1>${paragraphs}${post}</main>`));
	expect(article.text).toContain("Two boats are back");
	expect(article.text).not.toMatch(/pic\.twitter|@ored|2019/);
	expect(article.published).toBeUndefined();
});

describe("a page that holds no story is refused, and the refusal says what it is", () => {
	const sections = ["Ferries", "Council", "Derby", "Storm", "Rates"].map(
		(name, i) =>
			`<section><h2><a href="/${i}">${name} in the news of the day</a></h2><p>The council voted 14 to 9 against the new budget on Tuesday night after five hours, its chair ${name} said.</p></section>`,
	);
	it.each([
		[
			"consent dialog",
			page(
				`<div><h1>Before you continue</h1>${ASKS.map((ask) => `<p>${ask}</p>`).join("")}</div>`,
				"Tarn Courier - Before you continue",
			),
		],
		[
			"error page",
			page(
				"<h1>Page not found</h1><p>Sorry, the page you were looking for does not exist. It may have moved, or the address was typed wrongly.</p>",
				"404 | Tarn Courier",
			),
		],
		[
			"error page",
			page(
				"<h1>Seite nicht gefunden</h1><p>Die gesuchte Seite gibt es nicht mehr, oder die Adresse wurde falsch eingegeben. Bitte nutzen Sie die Suche.</p>",
				"Fehler",
			),
		],
		[
			"check whether a person",
			page(
				"<h1>courier.example</h1><p>Verifying you are human. This may take a few seconds. courier.example needs to review the security of your connection.</p>",
				"Just a moment...",
			),
		],
		[
			"log in",
			page(
				'<h1>Log in to continue reading</h1><p>This story is for subscribers of the Tarn Courier. Log in with your address and password to go on reading it.</p><form><input type="password"></form>',
				"Log in",
			),
		],
		["list of stories", page(`<main>${sections.join("")}</main>`, "Tarn Courier - news of the islands")],
	])("%s", async (what, html) => {
		await expect(read(html)).rejects.toMatchObject({
			code: "not-article",
			message: expect.stringContaining(what),
		});
	});

	it("believes a short story about an error that names its day", async () => {
		const html = page(
			'<article><h1>Flight 404 lands safely</h1><time datetime="2026-03-12">12 March 2026</time><p>Flight 404 from Tarn to Velmora landed safely on Thursday after an engine failed, the airline said.</p></article>',
			"Flight 404 lands safely",
		);
		expect((await read(html)).text).toContain("landed safely");
	});
});

describe("bylines are names", () => {
	it.each([
		["By Jane Doe in Port Sarel and John Roe in Velmora", ["Jane Doe", "John Roe"]],
		["Jane Doe (Image: Example Images/Stock)", ["Jane Doe"]],
		["Folgen", undefined],
		["Twitter Facebook", undefined],
		["Powered by Presswerk", undefined],
	])("%s", async (byline, names) => {
		const article = await read(
			page(
				`<main><article><h1>Ferries to Korvo sail again</h1><div class="byline">${byline}</div>${paragraphs}</article></main>`,
			),
		);
		expect(article.bylines?.value).toEqual(names);
	});
});

it("names the page's own address and no day of an archive's toolbar", async () => {
	const toolbar =
		'<div id="wm-ipp-base"><div id="wm-ipp">212 captures <span class="date">09 Jan 2009 - 14 Nov 2026</span></div></div>';
	const head =
		'<link rel="canonical" href="https://web.archive.org/web/20201114080000/http://courier.example/korvo">';
	const article = await read(
		page(`${toolbar}<main><h1>Ferries to Korvo sail again</h1>${paragraphs}</main>`).replace(
			"</head>",
			`${head}</head>`,
		),
	);
	expect(article.published).toBeUndefined();
	expect(article.url?.value).toBe("http://courier.example/korvo");
	expect(article.text).toBe(text);
});

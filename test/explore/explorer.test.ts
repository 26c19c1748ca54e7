import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articleOf, DAM } from "../helpers/newsroom.ts";
import { axeFindings, CHROMIUM, openWindow, visit, type Window, watch } from "./browser.ts";

const MARKUP = `<img src=x onerror="alert(1)"><script>alert(2)</script>`;

const STORY = `/story/${articleOf(DAM)}`;
const ARTICLE = `/article/${articleOf(DAM)}`;
const ENTITY = "/entity/LOC%3Abulgaria";
const VIEWS = { stories: "/stories", story: STORY, article: ARTICLE, entity: ENTITY, find: "/find?q=vel" };

describe.runIf(CHROMIUM)("the explorer in a browser", () => {
	let window: Window;
	beforeAll(async () => {
		window = await openWindow();
	});
	afterAll(() => window?.stop());

	describe.each(Object.entries(VIEWS))("%s", (_, address) => {
		test.each([
			["wide, light", { colorScheme: "light" as const }],
			["a phone, dark", { colorScheme: "dark" as const, viewport: { width: 390, height: 800 } }],
		])(
			"%s: nothing from other hosts, no complaint, no serious finding, no sideways scrolling",
			async (_, options) => {
				const { page, foreign, complaints } = await visit(window, address, options);
				await page.waitForLoadState("networkidle");
				const overflow = await page.evaluate(
					"document.documentElement.scrollWidth - document.documentElement.clientWidth",
				);
				expect([overflow, foreign, complaints]).toEqual([0, [], []]);
				expect(await axeFindings(page)).toEqual([]);
				await page.close();
			},
		);
	});

	test("from the stories to a story to the words of a claim, by mouse", async () => {
		const { page } = await visit(window, "/");
		await page.getByRole("link", { name: /Velmora dam/ }).click();
		await page.getByRole("heading", { name: /Deaths/ }).waitFor();
		const mark = page.locator("a.claim").nth(2);
		await mark.hover();
		await expect.poll(() => page.locator(".tip").textContent()).toContain("34");
		await page
			.getByRole("row", { name: /Danube Relief Network.*43/ })
			.getByRole("link", { name: "43" })
			.first()
			.click();
		await page.locator(".record .value").first().waitFor();
		expect(await page.locator(".record").textContent()).toContain("Danube Relief Network");
		expect(await page.evaluate("location.pathname")).toMatch(/^\/article\//);
		await page.close();
	});

	test("a claim that was denied is hollow, one that was replaced is struck, a bound is a bar", async () => {
		const { page } = await visit(window, STORY);
		await page.locator("a.claim").first().waitFor();
		const labels = await page.locator("a.claim").evaluateAll((marks) =>
			marks.map((mark) => ({
				label: mark.getAttribute("aria-label") ?? "",
				kinds: mark.getAttribute("class") ?? "",
				bar: mark.querySelector(".bar") !== null,
			})),
		);
		const denied = labels.filter(({ label }) => label.includes("denied"));
		expect(denied.length).toBeGreaterThan(0);
		for (const { kinds } of denied) expect(kinds).toContain("hollow");
		const least = labels.find(({ label }) => label.startsWith("≥ 12, Interior Ministry"));
		expect(least).toMatchObject({ bar: true, kinds: expect.stringContaining("struck") });
		expect(least?.label).toContain("At least 12 people were killed");
		const last = labels.find(({ label }) => label.startsWith("37, Interior Ministry"));
		expect(last).toMatchObject({ bar: false });
		expect(last?.kinds).not.toMatch(/struck|hollow/);
		await page.close();
	});

	test("with the keyboard alone: find, follow, walk over the claims of a chart, read a record", async () => {
		const { page } = await visit(window, "/stories");
		await page.keyboard.press("/");
		await page.keyboard.type("velmora dam");
		await page.getByRole("heading", { name: "Stories" }).waitFor();
		expect(await page.evaluate("location.search")).toBe("?q=velmora+dam");
		const link = page.locator("main").getByRole("link", { name: /death toll rises/ });
		for (let n = 0; n < 20 && !(await link.evaluate((one) => one.matches(":focus"))); n++)
			await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		await page.locator("a.claim").first().waitFor();
		expect(await page.evaluate("document.activeElement?.tagName")).toBe("H1");
		for (let n = 0; n < 20; n++) {
			await page.keyboard.press("Tab");
			if (await page.evaluate("document.activeElement?.classList.contains('claim')")) break;
		}
		await page.keyboard.press("ArrowRight");
		const label = await page.evaluate("document.activeElement?.getAttribute('aria-label')");
		expect(label).toContain("≥ 20, Danube Relief Network");
		expect(await page.locator(".tip").textContent()).toContain("at least 20 people had died");
		await page.keyboard.press("Enter");
		await page.locator(".mark.figure.chosen").waitFor();
		expect(await page.locator(".record").textContent()).toContain("Danube Relief Network");
		await page.close();
	});

	test("a link to a figure opens with its record beside the words", async () => {
		const { page } = await visit(window, `${ARTICLE}#figure-2`);
		await page.locator(".mark.figure.chosen").waitFor();
		expect(await page.locator(".mark.chosen").first().textContent()).toBe("34");
		expect(await page.locator(".record").textContent()).toContain("Stefan Kirilov");
		await page.close();
	});

	test("the legend takes marks off and puts them back", async () => {
		const { page } = await visit(window, ARTICLE);
		const figures = page.locator(".text .mark.figure");
		await figures.first().waitFor();
		const count = await figures.count();
		await page.getByLabel("figures").uncheck();
		expect(await figures.count()).toBe(0);
		await page.getByLabel("figures").check();
		expect(await figures.count()).toBe(count);
		await page.close();
	});

	test("the text is the article's, to the letter, whatever is marked in it", async () => {
		const { page } = await visit(window, ARTICLE);
		await page.locator(".text").waitFor();
		const shown = await page.locator(".text > *").allTextContents();
		const { text } = (await (
			await fetch(`${window.explorer.url}/api/article?article=${articleOf(DAM)}&text=true`)
		).json()) as {
			text: { text: string };
		};
		expect(shown.join("\n\n")).toBe(text.text);
		await page.close();
	});

	test("what an article says is text and never markup, and only a web address is a link", async () => {
		for (const address of Object.values(VIEWS)) {
			const page = await window.browser.newPage();
			await page.route("**/api/**", async (route) => {
				const response = await route.fetch();
				await route.fulfill({ response, json: hostile(await response.json()) });
			});
			const { complaints, foreign } = watch(page, window);
			await page.goto(window.explorer.url + address);
			await page.locator("h1").waitFor();
			await page.waitForLoadState("networkidle");
			await expect.poll(() => page.locator("main").textContent(), { timeout: 60_000 }).toContain(MARKUP);
			expect(await page.locator("main :is(img, script, iframe)").count()).toBe(0);
			expect(await page.locator("a[href^='javascript' i]").count()).toBe(0);
			expect([complaints, foreign]).toEqual([[], []]);
			await page.close();
		}
	});

	test("an address of nothing says so", async () => {
		for (const address of ["/article/nowhere", "/story/nowhere"]) {
			const page = await window.browser.newPage();
			await page.goto(window.explorer.url + address);
			await page.getByRole("alert").waitFor();
			expect(await page.getByRole("alert").textContent()).toContain("knows no article nowhere");
			await page.close();
		}
	});

	test("a period is in the address, and the view follows it back and forth", async () => {
		const { page } = await visit(window, "/stories");
		await page.getByRole("link", { name: /Halvorsen/ }).waitFor();
		await page.getByLabel("to", { exact: true }).fill("2026-03-31");
		await expect.poll(() => page.getByRole("link", { name: /Halvorsen/ }).count()).toBe(0);
		expect(await page.evaluate("location.search")).toBe("?to=2026-03-31");
		await page.goBack();
		await page.getByRole("link", { name: /Halvorsen/ }).waitFor();
		await page.close();
	});

	test("the map marks a country without asking anybody", async () => {
		const { page, foreign } = await visit(window, ENTITY);
		await page.locator(".map .here").waitFor({ state: "attached" });
		expect(await page.locator(".map .point").count()).toBe(1);
		expect(foreign).toEqual([]);
		await page.close();
	});
});

const SAID = new Set(["title", "lead", "publisher", "sentence", "evidence", "name", "role", "reason"]);

/** The same answer from articles whose every word hopes to be run. */
function hostile(answer: unknown, key = ""): unknown {
	if (typeof answer === "string")
		return SAID.has(key) ? MARKUP : key === "url" ? "javascript:alert(3)" : answer;
	if (Array.isArray(answer)) return answer.map((one) => hostile(one, key));
	if (typeof answer !== "object" || answer === null) return answer;
	const sourced =
		key === "url" || key === "title" ? { value: hostile((answer as { value?: unknown }).value, key) } : {};
	return {
		...Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, hostile(value, name)])),
		...sourced,
	};
}

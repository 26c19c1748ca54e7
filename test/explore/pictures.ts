import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { articleOf, DAM } from "../helpers/newsroom.ts";
import { openWindow, visit } from "./browser.ts";

/** Takes the pictures of docs/: `npm run docs:pictures`. Look at each before it is committed. */

const FOLDER = resolve(import.meta.dirname, "../../docs/explorer");
const STORY = `/story/${articleOf(DAM)}`;
const phone = { viewport: { width: 390, height: 844 }, colorScheme: "dark" as const };

const PICTURES: [name: string, address: string, height: number, options?: object, point?: string][] = [
	["stories", "/stories", 760],
	["story", STORY, 900, {}, "a.claim >> nth=5"],
	["article", `/article/${articleOf(DAM)}#figure-2`, 900],
	["entity", "/entity/LOC%3Abulgaria", 760],
	["find", "/find?q=vel", 420],
	["story-phone", STORY, 844, phone],
];

mkdirSync(FOLDER, { recursive: true });
const window = await openWindow();
for (const [name, address, height, options = {}, point] of PICTURES) {
	const { page } = await visit(window, address, { viewport: { width: 1200, height }, ...options });
	await page.waitForLoadState("networkidle");
	if (point) await page.locator(point).hover();
	await page.screenshot({ path: resolve(FOLDER, `${name}.png`) });
	await page.close();
}
await window.stop();

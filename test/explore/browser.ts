import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { localApi } from "../../explore/server/app.ts";
import { type Explorer, startExplorer } from "../../explore/server/serve.ts";
import { startNewsroom } from "../helpers/newsroom.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Debian's, or the one that the variable names; undefined on a machine without. */
export const CHROMIUM = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
	(path) => path !== undefined && existsSync(path),
);

export interface Window {
	explorer: Explorer;
	browser: Browser;
	stop(): Promise<void>;
}

/** The explorer over the samples and what else it is given, and a browser to look at it with. */
export async function openWindow(more: Record<string, string> = {}): Promise<Window> {
	const newsroom = await startNewsroom(more);
	const explorer = await startExplorer(localApi(newsroom.ask));
	const browser = await chromium.launch({ executablePath: CHROMIUM!, args: ["--no-sandbox"] });
	return {
		explorer,
		browser,
		stop: async () => {
			await browser.close();
			await explorer.close();
			await newsroom.stop();
		},
	};
}

/** What a page asked for and complained of. */
export interface Watched {
	page: Page;
	/** Requests to any other host than the explorer. */
	foreign: string[];
	/** Errors, warnings of the content security policy among them. */
	complaints: string[];
}

/** A page of the explorer, watched from its first request on. */
export async function visit(
	{ browser, explorer }: Window,
	address: string,
	options: Parameters<Browser["newPage"]>[0] = {},
): Promise<Watched> {
	const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, ...options });
	const watched = watch(page, { explorer });
	await page.goto(explorer.url + address);
	await page.locator("h1").waitFor();
	return watched;
}

/** Notes from now on what a page asks for and complains of. */
export function watch(page: Page, { explorer }: Pick<Window, "explorer">): Watched {
	const foreign: string[] = [];
	const complaints: string[] = [];
	page.on("request", (request) => {
		if (!request.url().startsWith(explorer.url)) foreign.push(request.url());
	});
	page.on("pageerror", (error) => complaints.push(error.message));
	page.on("console", (message) => {
		if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
	});
	page.on("dialog", (dialog) => {
		complaints.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	return { page, foreign, complaints };
}

/** Serious and critical findings of axe-core, each with where it is. The page's policy forbids scripts, so it runs beside it. */
export async function axeFindings(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	await session.send("Page.setBypassCSP", { enabled: true });
	await page.reload();
	await page.locator("h1").waitFor();
	await page.waitForLoadState("networkidle");
	await page.addScriptTag({ path: axePath });
	const violations = await page.evaluate(async () => {
		const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
		return (await axe.run()).violations;
	});
	return violations
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

interface Violation {
	id: string;
	impact: string;
	nodes: { target: string[] }[];
}

import { Hono } from "hono";
import { questionRoutes } from "../../ask/http.ts";
import type { Reader } from "../../ask/reader.ts";
import type { Page } from "./bundle.ts";
import { guard } from "./guard.ts";

/** Answers the questions under `/api`, the page's files, and the page itself for every other address: it finds its view there. */
export function explorerApp(page: Page, api: Hono): Hono {
	const app = new Hono();
	app.use(guard);
	app.route("/api", api);
	for (const [path, { body, type }] of Object.entries(page.files))
		app.get(path, (c) => c.body(body, 200, { "Content-Type": type, "Cache-Control": "no-cache" }));
	app.get("*", (c) => {
		if (/\.[a-z]+$/.test(new URL(c.req.url).pathname)) return c.notFound();
		return c.html(page.html);
	});
	return app;
}

/** The questions of a reader, asked afresh each time. */
export const localApi = (reader: () => Reader): Hono => questionRoutes(reader);

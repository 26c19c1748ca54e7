import type { MiddlewareHandler } from "hono";

/**
 * Nothing the page shows comes from elsewhere and nothing of it goes elsewhere: a title that is markup, or a link that is
 * a script, would find no way to run.
 */
const HEADERS = {
	"Content-Security-Policy": [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"img-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	].join("; "),
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Referrer-Policy": "no-referrer",
	"X-Content-Type-Options": "nosniff",
};

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Refuses what another web page, or a name that somebody pointed at this machine, asks in a browser's stead; then sets
 * the headers that keep the page to itself.
 */
export const guard: MiddlewareHandler = async (c, next) => {
	if (c.req.method !== "GET" && c.req.method !== "HEAD") return c.text("read only", 405);
	const asked = URL.parse(`http://${c.req.header("host") ?? ""}`);
	if (asked === null || !LOOPBACK.has(asked.hostname)) return c.text("foreign host", 403);
	const origin = c.req.header("origin");
	if (origin !== undefined && origin !== `http://${asked.host}`) return c.text("foreign origin", 403);
	// A link from elsewhere may open the page; only the page itself may read.
	const isNavigation = c.req.header("sec-fetch-mode") === "navigate";
	if (c.req.header("sec-fetch-site") === "cross-site" && !isNavigation) return c.text("foreign site", 403);
	await next();
	for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
};

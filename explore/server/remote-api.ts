import { Hono } from "hono";
import { signed } from "./signed.ts";

/** Hands the questions on to a deployed API, signed with the caller's AWS credentials: the page needs none. */
export function remoteApi(base: string): Hono {
	const api = new Hono();
	api.get("/:question", async (c) => {
		const address = new URL(c.req.url);
		const target = new URL(`${base.replace(/\/$/, "")}/${encodeURIComponent(c.req.param("question"))}`);
		target.search = address.search;
		try {
			const answer = await fetch(await signed(target));
			const body = await answer.text();
			const type = answer.headers.get("content-type") ?? "";
			if (answer.ok || type.startsWith("application/json"))
				return c.body(errorIn(body), answer.status as 200, { "Content-Type": "application/json" });
			return c.json({ error: `${target.host} answers ${answer.status}` }, 502);
		} catch (error) {
			return c.json({ error: `${target.host} cannot be asked: ${reasonOf(error)}` }, 502);
		}
	});
	return api;
}

/** API Gateway says "message" where the questions say "error". */
function errorIn(body: string): string {
	const { message } = JSON.parse(body) as { message?: string };
	return message === undefined ? body : JSON.stringify({ error: message });
}

function reasonOf(error: unknown): string {
	const { message, cause } = error as Error & { cause?: Error };
	return cause?.message ?? message;
}

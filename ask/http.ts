import { Hono } from "hono";
import { openApi } from "./open-api.ts";
import { inputOfQuery } from "./query-string.ts";
import { QuestionError } from "./question-error.ts";
import { type AnyQuestion, questions } from "./questions.ts";
import type { Reader } from "./reader.ts";

/**
 * The questions over HTTP: `GET /figures?about=Velmora` answers what `query figures --about Velmora` prints, as JSON of
 * the question's output; `GET /openapi.json` describes them. 400 says what is wrong with the question; 404 that there
 * is no such article or question.
 *
 * @param reader a fresh one for each question
 */
export function questionRoutes(reader: () => Reader): Hono {
	const routes = new Hono();
	routes.get("/openapi.json", (c) => c.json(openApi(questions)));
	for (const question of questions as readonly AnyQuestion[])
		routes.get(`/${question.name}`, async (c) => {
			const input = inputOfQuery(question.input, new URL(c.req.url).searchParams);
			c.header("Cache-Control", "no-store");
			return c.json((await question.ask(reader(), input)) as object);
		});
	routes.notFound((c) => c.json({ error: "there is no such question" }, 404));
	routes.onError((error, c) => {
		if (error instanceof QuestionError)
			return c.json({ error: error.message }, error.reason === "unknown" ? 404 : 400);
		console.error(error);
		return c.json({ error: "the question could not be answered: see the log" }, 500);
	});
	return routes;
}

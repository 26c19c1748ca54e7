import { expect, test } from "vitest";
import { run } from "./run.ts";

test.each([
	[["query", "figures", "--from", "2026-13"], "there is no such day or month"],
	[["query", "figures", "--when", "2025-02-29"], "there is no such day or month"],
	[["query", "figures", "--to", "yesterday"], "a year, month or day is needed"],
	[["query", "figures", "--kind", "monye"], "Allowed choices are count, money"],
	[["query", "latest", "--limit", "0"], "a whole number above 0 is needed"],
	[["query", "latest", "--limit", "2.5"], "a whole number above 0 is needed"],
	[["query", "latest", "--from", "2026-03", "--to", "2025"], "from is after to"],
	[["query", "entity", ""], "is invalid"],
	[["ingest", "x", "--published", "2026-02-30"], "a date like 2026-02-16"],
	[["query", "figures", "--abuot", "x"], "Did you mean --about?"],
	[["querry"], "Did you mean query?"],
])("%j is refused before anything is started, with the reason", async (args, reason) => {
	const { code, out, err } = await run(args);
	expect(err).toContain(reason);
	expect([code, out]).toEqual([1, ""]);
	expect(err).not.toContain("    at ");
});

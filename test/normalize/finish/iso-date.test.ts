import { expect, it } from "vitest";
import { normalize } from "../../../lambdas/normalize/normalize.ts";

const STORY = "The harbour of Velmar closed on Monday after a storm damaged two piers, officials said.";
const article = (front: string) =>
	normalize(Buffer.from(`${front}\n\n${STORY}\n\nTwelve ships wait outside, the port said.\n`));

it.each([
	["2026-02-16", "2026-02-16"],
	["2026-02-16T09:30:00Z", "2026-02-16T09:30:00Z"],
	["2026-02-16T09:30:00.250+01:00", "2026-02-16T09:30:00+01:00"],
])("%s on a line under the title is when it was published", async (line, value) => {
	const { title, published, text } = await article(`Harbour closes after storm\n\n${line}`);
	expect(title?.value).toBe("Harbour closes after storm");
	expect(published).toEqual({ value, source: "page" });
	expect(text.startsWith(STORY)).toBe(true);
});

it("a day that does not exist, and one within a sentence, are no dates of publication", async () => {
	expect((await article("Harbour closes after storm\n\n2026-02-30")).published).toBeUndefined();
	expect((await article("Harbour closes on 2026-02-16")).published).toBeUndefined();
});

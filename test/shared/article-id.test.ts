import fc from "fast-check";
import { expect, test } from "vitest";
import { articleId } from "../../lambdas/shared/article-id.ts";

test("an id is 26 characters of base32, and stays the same over releases", () => {
	expect(articleId("articles", "a.txt")).toBe("vcg4gcv7jf678oif01ij1fj9s5");
	fc.assert(fc.property(fc.string(), (key) => /^[0-9a-v]{26}$/.test(articleId("articles", key))));
});

test("bucket and key are not mixed up", () => {
	expect(articleId("a", "bc")).not.toBe(articleId("ab", "c"));
});

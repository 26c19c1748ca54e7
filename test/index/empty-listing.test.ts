import { expect, test } from "vitest";
import { emptyListing } from "../../lambdas/index/rows/listing.ts";

test("an empty listing has no empty key: DynamoDB refuses one even where the row stands in no index", () => {
	const { pk, sk, at } = emptyListing({ article: "vcg4gcv7jf678oif01ij1fj9s5", revision: "0000" });
	for (const key of [pk, sk, at]) expect(key).not.toBe("");
});

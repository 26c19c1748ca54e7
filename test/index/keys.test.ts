import fc from "fast-check";
import { expect, test } from "vitest";
import { aliasPk, countedTopic, entityPk, figurePk, keyPart } from "../../lambdas/index/keys.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { listedKeys } from "../../lambdas/index/rows/listing.ts";
import { artifactOf, figure, subjectOf, thing } from "../helpers/artifacts.ts";

const bytes = (text: unknown): number => Buffer.byteLength(String(text));
const long = fc.string({ unit: "grapheme", minLength: 1, maxLength: 3_000 });

test("a part of a key is itself, or its beginning and a digest of all of it", () => {
	expect(keyPart("troop")).toBe("troop");
	const word = "ab".repeat(1_100);
	expect(keyPart(word)).toMatch(/^(?:ab){113}a~[\w-]{22}$/);
	expect(keyPart(`${word}c`)).not.toBe(keyPart(`${word}d`));
	fc.assert(
		fc.property(long, (text) => {
			const part = keyPart(text);
			expect(bytes(part)).toBeLessThanOrEqual(250);
			expect(part.isWellFormed()).toBe(true);
			expect(keyPart(text)).toBe(part);
		}),
	);
});

test("whatever a text says, every key of its rows is one that DynamoDB takes, and is found again", () => {
	fc.assert(
		fc.property(long, long, long, fc.option(long, { nil: undefined }), (head, name, alias, published) => {
			const id = `ORG:${name.replaceAll(/\s/g, "-")}`;
			const artifact = artifactOf(subjectOf("a.txt", 1), {
				things: [thing(id, { name, aliases: [alias] })],
				figures: [figure(1, { countedHead: head, about: [id] })],
			});
			if (published) artifact.metadata.published = { value: published, source: "meta" };
			const rows = articleRows(artifact);
			const all = [rows.head, ...rows.listings, ...rows.rows, ...rows.aliases];
			for (const { pk, sk } of all) {
				expect(bytes(pk)).toBeLessThanOrEqual(2_048);
				expect(bytes(sk)).toBeLessThanOrEqual(1_024);
			}
			expect(bytes(rows.head.at)).toBeLessThanOrEqual(1_024);
			const keys = rows.rows.map(({ pk, sk }) => ({ pk, sk }));
			expect(rows.listings.flatMap(listedKeys)).toEqual(keys);
			const found = [entityPk(id), figurePk(countedTopic(head), "a")];
			expect(keys.map(({ pk }) => pk)).toEqual(expect.arrayContaining(found));
			for (const row of rows.aliases) expect(bytes(aliasPk(row.name))).toBeLessThanOrEqual(2_048);
		}),
		{ numRuns: 200 },
	);
});

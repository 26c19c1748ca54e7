import fc from "fast-check";
import { expect, test } from "vitest";
import { allows } from "../../local/access/policy.ts";

const statement = (Action: string, Resource: string) => [
	{ Effect: "Allow" as const, Action: [Action], Resource: [Resource] },
];

test.each([
	["s3:GetObject", "arn:b/articles/*", "s3:GetObject", "arn:b/articles/a.txt", true],
	["s3:GetObject", "arn:b/articles/*", "s3:GetObject", "arn:b/articles/", true],
	["s3:GetObject", "arn:b/articles/*", "s3:GetObject", "arn:b/other/a.txt", false],
	["s3:GetObject", "arn:b/articles/*", "s3:PutObject", "arn:b/articles/a.txt", false],
	["s3:Get*", "*", "s3:GetObjectVersion", "anything", true],
	["s3:GetObject", "arn:b/*/x/*.json", "s3:GetObject", "arn:b/1/2/x/y.json", true],
	["s3:GetObject", "arn:b/?.txt", "s3:GetObject", "arn:b/a.txt", true],
	["s3:GetObject", "arn:b/?.txt", "s3:GetObject", "arn:b/ab.txt", false],
	["s3:GetObject", "arn:b", "s3:GetObject", "arn:b/c", false],
	["s3:GetObject", "a*a", "s3:GetObject", "a", false],
])("%s on %s: %s on %s is %s", (action, resource, asked, on, expected) => {
	expect(allows(statement(action, resource), asked, on)).toBe(expected);
});

test("wildcards match what the same pattern as a regular expression matches", () => {
	const text = fc.string({ unit: fc.constantFrom("a", "b", "/"), maxLength: 8 });
	const pattern = fc.string({ unit: fc.constantFrom("a", "b", "/", "*", "?"), maxLength: 6 });
	fc.assert(
		fc.property(pattern, text, (glob, candidate) => {
			const expected = new RegExp(`^${glob.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s").test(
				candidate,
			);
			expect(allows(statement("x", glob), "x", candidate)).toBe(expected);
		}),
		{ numRuns: 2000 },
	);
});

import { SignatureV4 } from "@smithy/signature-v4";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Sha256 } from "../../../explore/server/signed.ts";
import { encoded, signedHeaders } from "../../../lambdas/shared/aws/sign.ts";

const name = fc.stringMatching(/^[a-z][a-z-]{0,12}[a-z]$/).map((text) => `x-amz-${text}`);
const value = fc.stringMatching(/^[!-~]([ -~]{0,30}[!-~])?$/);

test("a request is signed as AWS's own signer signs it", async () => {
	const requests = fc.record({
		method: fc.constantFrom("GET", "PUT", "POST", "HEAD"),
		key: fc.string({ unit: "grapheme", maxLength: 30 }).filter((text) => !/^\.{1,2}$/.test(text)),
		version: fc.option(value, { nil: undefined }),
		headers: fc.dictionary(name, value, { maxKeys: 4 }),
		body: fc.string({ unit: "grapheme" }),
		sessionToken: fc.option(value, { nil: undefined }),
		service: fc.constantFrom("s3", "sqs"),
		now: fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
	});
	await fc.assert(
		fc.asyncProperty(requests, async ({ key, version, service, sessionToken, now, ...request }) => {
			const credentials = { accessKeyId: "AKID", secretAccessKey: "secret/+", sessionToken };
			const scope = { region: "eu-west-3", service };
			const path = `/${encoded(key)}`;
			const query = version === undefined ? "" : `versionId=${encoded(version)}`;
			const host = "bucket.example";
			const mine = signedHeaders({ ...request, host, path, query }, credentials, scope, now);
			const theirs = await new SignatureV4({
				...scope,
				credentials: {
					accessKeyId: "AKID",
					secretAccessKey: "secret/+",
					...(sessionToken !== undefined && { sessionToken }),
				},
				sha256: Sha256,
				uriEscapePath: false,
			}).sign(
				{
					...request,
					protocol: "https:",
					hostname: host,
					path,
					query: version === undefined ? {} : { versionId: version },
					headers: { ...request.headers, host, "x-amz-content-sha256": mine["x-amz-content-sha256"] ?? "" },
				},
				{ signingDate: now },
			);
			expect(mine.authorization).toBe(theirs.headers.authorization);
		}),
	);
});

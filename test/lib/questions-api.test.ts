import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Match, type Template } from "aws-cdk-lib/assertions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../../lib/bundle.ts";
import { DAM, startNewsroom } from "../helpers/newsroom.ts";
import { ARTICLES } from "../helpers/pipeline.ts";
import { template } from "./synth.ts";

describe("the questions' API", () => {
	let asked: Template;
	beforeAll(async () => {
		asked = await template({ api: "iam" });
	});

	test("is only there where it is asked for", async () => {
		const plain = await template();
		plain.resourceCountIs("AWS::ApiGatewayV2::Api", 0);
		plain.resourceCountIs("AWS::Lambda::Function", 3);
		asked.resourceCountIs("AWS::Lambda::Function", 4);
		asked.hasOutput("QuestionsApi", {});
	});

	test("takes signed requests alone, and only to read", () => {
		const routes = Object.values(asked.findResources("AWS::ApiGatewayV2::Route"));
		expect(routes.map(({ Properties }) => [Properties.RouteKey, Properties.AuthorizationType])).toEqual([
			["GET /{question}", "AWS_IAM"],
		]);
		asked.hasResourceProperties("AWS::ApiGatewayV2::Stage", { AccessLogSettings: Match.anyValue() });
		asked.hasResourceProperties("AWS::Lambda::Permission", {
			Principal: "apigateway.amazonaws.com",
			SourceArn: Match.anyValue(),
		});
	});
});

describe("the bundle that is deployed", () => {
	let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
	let folder: string;
	let handler: (event: object) => Promise<{ statusCode: number; body: string }>;
	const before = { ...process.env };

	beforeAll(async () => {
		newsroom = await startNewsroom();
		folder = mkdtempSync(join(tmpdir(), "news-ingest-api-"));
		await bundle("ask/handler.ts", folder);
		Object.assign(process.env, {
			TABLE_NAME: newsroom.table,
			WORK_BUCKET: newsroom.workBucket,
			ARTICLES_BUCKET: ARTICLES,
			AWS_REGION: "us-east-1",
			AWS_ACCESS_KEY_ID: "test",
			AWS_SECRET_ACCESS_KEY: "test",
			AWS_ENDPOINT_URL_DYNAMODB: newsroom.endpoints.dynamodb,
			AWS_ENDPOINT_URL_S3: newsroom.endpoints.s3,
		});
		({ handler } = await import(pathToFileURL(join(folder, "handler.mjs")).href));
	});
	afterAll(async () => {
		process.env = before;
		rmSync(folder, { recursive: true, force: true });
		await newsroom?.stop();
	});

	/** As API Gateway's payload 2.0 has it. */
	const get = (path: string, query: Record<string, string> = {}) =>
		handler({
			version: "2.0",
			routeKey: "GET /{question}",
			rawPath: path,
			rawQueryString: new URLSearchParams(query).toString(),
			headers: { host: "x.execute-api.us-east-1.amazonaws.com" },
			queryStringParameters: query,
			requestContext: { http: { method: "GET", path }, stage: "$default", domainName: "x" },
			isBase64Encoded: false,
		});

	test("answers what the functions answer, the text of an article among it", async () => {
		const { statusCode, body } = await get("/article", { article: DAM, text: "true" });
		expect(statusCode).toBe(200);
		expect(JSON.parse(body).text.text).toContain("The Danube Relief Network put the number of dead at 41");
		const figures = await get("/figures", { about: "Velmora" });
		expect(JSON.parse(figures.body).claims.length).toBeGreaterThan(10);
		expect((await get("/openapi.json")).statusCode).toBe(200);
	});

	test("says what is wrong with a question, and what is unknown", async () => {
		expect(await get("/figures")).toMatchObject({ statusCode: 400 });
		expect(await get("/article", { article: "nowhere" })).toMatchObject({ statusCode: 404 });
		expect(await get("/secrets")).toMatchObject({ statusCode: 404 });
	});
});

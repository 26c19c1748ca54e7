import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { answering, fault } from "../helpers/memory/client.ts";

test("heads that cannot be read fail the question alone: no article's is left for the process to end by", async () => {
	const client = answering(DynamoDBDocumentClient.from(new DynamoDBClient({ region: "us-east-1" })), () => {
		throw fault("ThrottlingException");
	});
	const reader = new ResultsReader(client, "results");
	await expect(reader.heads(["a", "b", "c"])).rejects.toThrow("ThrottlingException");
});

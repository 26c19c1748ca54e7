import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/**
 * A client that writes and reads rows as they are. Numbers are doubles on both sides: "96 quintillion" is past what an
 * integer holds exactly, which the client would refuse to write and would read as a bigint.
 */
export function documentClient(config: DynamoDBClientConfig = {}): DynamoDBDocumentClient {
	return DynamoDBDocumentClient.from(new DynamoDBClient(config), {
		marshallOptions: { removeUndefinedValues: true, allowImpreciseNumbers: true },
		unmarshallOptions: { wrapNumbers: Number },
	});
}

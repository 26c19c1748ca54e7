import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";

/** What a worker that is killed leaves behind: nothing more happens. */
export class Killed extends Error {}

type Command = { input: object; constructor: { name: string } };

/** The client, but every request goes through `around`, which sends it, changes it or throws instead. */
export function intercept(
	client: DynamoDBDocumentClient,
	around: (command: Command, send: (command: Command) => Promise<unknown>) => Promise<unknown>,
): DynamoDBDocumentClient {
	const send = client.send.bind(client) as unknown as (command: Command) => Promise<unknown>;
	return Object.assign(Object.create(client), { send: (command: Command) => around(command, send) });
}

export const isWrite = (command: Command): boolean => !/^(Get|Query|BatchGet)/.test(command.constructor.name);

/** The command as it is if the worker is killed while DynamoDB carries it out: half of a batch, or nothing. */
export function halfOf(command: Command, table: string): Command | undefined {
	if (!(command instanceof BatchWriteCommand)) return undefined;
	const requests = command.input.RequestItems?.[table] ?? [];
	return new BatchWriteCommand({
		RequestItems: { [table]: requests.slice(0, Math.ceil(requests.length / 2)) },
	});
}

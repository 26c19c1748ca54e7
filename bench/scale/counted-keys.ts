import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { BatchWriteCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { itemBytes } from "../../lambdas/index/rows/fit.ts";

type Row = Record<string, unknown>;

/** Counts the write units of each partition key, of the table and of its index, as DynamoDB bills them. */
export class CountedKeys {
	readonly units = new Map<string, number>();
	/** What stands, since a deletion costs what stood. */
	readonly #rows = new Map<string, Row>();

	/** The client, with its writes counted once they have succeeded. */
	counting(client: DynamoDBDocumentClient): DynamoDBDocumentClient {
		const send = async (command: Parameters<DynamoDBDocumentClient["send"]>[0]) => {
			const answer = await client.send(command);
			this.#count(command);
			return answer;
		};
		return new Proxy(client, { get: (target, name) => (name === "send" ? send : Reflect.get(target, name)) });
	}

	/** Begins with what another has counted as standing. */
	standing(other: CountedKeys): void {
		for (const [key, row] of other.#rows) this.#rows.set(key, row);
	}

	#count(command: object): void {
		if (command instanceof PutCommand) this.#write(command.input.Item as Row);
		if (command instanceof UpdateCommand) {
			const key = command.input.Key as Row;
			this.#write({ ...this.#rows.get(keyOf(key)), ...key });
		}
		if (!(command instanceof BatchWriteCommand)) return;
		for (const { PutRequest, DeleteRequest } of Object.values(command.input.RequestItems ?? {}).flat()) {
			if (PutRequest) this.#write(PutRequest.Item as Row);
			if (DeleteRequest) this.#delete(DeleteRequest.Key as Row);
		}
	}

	#write(row: Row): void {
		const old = this.#rows.get(keyOf(row));
		this.#rows.set(keyOf(row), row);
		const units = Math.max(unitsOf(row), old === undefined ? 0 : unitsOf(old));
		this.#add(String(row.pk), units);
		if (row.topic !== undefined) this.#add(`timeline ${row.topic}`, units);
	}

	#delete(key: Row): void {
		const old = this.#rows.get(keyOf(key));
		this.#rows.delete(keyOf(key));
		this.#add(String(key.pk), old === undefined ? 1 : unitsOf(old));
		if (old?.topic !== undefined) this.#add(`timeline ${old.topic}`, unitsOf(old));
	}

	#add(key: string, units: number): void {
		this.units.set(key, (this.units.get(key) ?? 0) + units);
	}
}

const keyOf = ({ pk, sk }: Row): string => `${pk}|${sk}`;
const unitsOf = (row: Row): number => Math.max(1, Math.ceil(itemBytes(row) / 1024));

import { paginateListObjectsV2 } from "@aws-sdk/client-s3";
import { SFNClient } from "@aws-sdk/client-sfn";
import { plural } from "../../../ask/words/plural.ts";
import type { RevisitOrder } from "../../../lambdas/shared/messages.ts";
import type { Target } from "../../target.ts";
import type { Order } from "../feed.ts";
import { revisitMessage } from "./messages.ts";
import { type ArchiveOrder, type ArchiveRun, followArchiveRun, startArchiveRun } from "./state-machine.ts";

/** Milliseconds between two lines: a run may take days. */
const LINE_EVERY_MS = 10_000;

/** Whether the target has a state machine for whole archives: a deployed stack has, unless it is an older one. */
export const hasStateMachine = ({ isLocal, archiveStateMachine }: Target): boolean =>
	!isLocal && archiveStateMachine !== "";

/** Has a stack's state machine go through the whole archive, and says on standard error how far it is. */
export async function runStateMachine(
	{ archiveStateMachine }: Target,
	order: ArchiveOrder,
	prefix?: string,
): Promise<ArchiveRun> {
	const client = new SFNClient({});
	try {
		const execution = await startArchiveRun(client, archiveStateMachine, order, prefix);
		console.error(`started ${execution}; it goes on when this command is stopped`);
		let told = 0;
		return await followArchiveRun(client, execution, (maps) => {
			const current = maps.at(-1);
			if (current === undefined || Date.now() - told < LINE_EVERY_MS) return;
			told = Date.now();
			const { name, succeeded, total, failed } = current;
			const of = `${succeeded.toLocaleString("en-US")} of ${plural(total, "item")}`;
			console.error(`${name}: ${of}${failed > 0 ? `, ${failed.toLocaleString("en-US")} failed` : ""}`);
		});
	} finally {
		client.destroy();
	}
}

/** A message for every article that the work bucket holds, where there is no state machine to send it. @param run epoch seconds */
export async function* articleOrders(
	{ s3, workBucket }: Target,
	order: RevisitOrder,
	run: number,
): AsyncGenerator<Order[]> {
	let last = "";
	const pages = paginateListObjectsV2({ client: s3 }, { Bucket: workBucket, Prefix: "normalized/" });
	for await (const { Contents = [] } of pages) {
		const messages = Contents.map(({ Key = "" }) => revisitMessage(Key, order, run));
		// Of an article that is just being processed there are several artifacts, one after the other.
		const once = messages.filter(({ article }, n) => article !== (messages[n - 1]?.article ?? last));
		last = messages.at(-1)?.article ?? last;
		yield once.map((message) => ({ stage: "index", message }));
	}
}

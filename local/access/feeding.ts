import { LocalCloudError } from "../local-cloud-error.ts";
import { allows, type Statements } from "./policy.ts";

/** What Lambda does in a function's name to feed it from a queue. */
const FEEDING = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];

/**
 * Lambda makes no event source of a queue for a function whose role does not let it receive from there.
 *
 * @throws LocalCloudError naming what the role lacks
 */
export function demandFeeding(functionName: string, role: Statements, queueArn: string): void {
	const missing = FEEDING.filter((action) => !allows(role, action, queueArn));
	if (missing.length > 0)
		throw new LocalCloudError(`the role of ${functionName} may not ${missing.join(", ")} on ${queueArn}`);
}

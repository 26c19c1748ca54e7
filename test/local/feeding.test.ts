import { expect, test } from "vitest";
import { demandFeeding } from "../../local/access/feeding.ts";

const QUEUE = "arn:aws:sqs:us-east-1:000000000000:NewsIngest-IndexQueue";
const ACTIONS = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];
const role = (actions: string[], resource = QUEUE) => [
	{ Effect: "Allow" as const, Action: actions, Resource: [resource] },
];

test("a role with all three actions feeds its function", () => {
	expect(() => demandFeeding("index", role(ACTIONS), QUEUE)).not.toThrow();
});

test.each(ACTIONS)("without %s there is no event source", (action) => {
	const others = ACTIONS.filter((one) => one !== action);
	expect(() => demandFeeding("index", role(others), QUEUE)).toThrow(
		`the role of index may not ${action} on ${QUEUE}`,
	);
});

test("what it may do with another queue is of no use", () => {
	expect(() => demandFeeding("index", role(ACTIONS, `${QUEUE}-2`), QUEUE)).toThrow("may not");
});

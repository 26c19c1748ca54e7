import { Stack } from "aws-cdk-lib";
import { CfnEventBus } from "aws-cdk-lib/aws-events";
import type { Construct } from "constructs";

/** The bus that `index` tells others on what it has settled. */
export interface Bus {
	name: string;
	arn: string;
}

/** What `events` may name beside a bus. */
export const OWN_BUS = "own";
export const NO_BUS = "none";

/**
 * The bus that the setting `events` asks for: one of the pipeline's own, another one of this account and region by its
 * name, any by its ARN (whose policy has to let the account put events), or none.
 *
 * @param pipeline name of the pipeline, which its own bus bears
 */
export function eventBus(scope: Construct, events: string, pipeline: string): Bus | undefined {
	if (events === NO_BUS) return undefined;
	if (events.startsWith("arn:")) return { name: events.slice(events.indexOf("/") + 1), arn: events };
	if (events !== OWN_BUS) {
		const arn = Stack.of(scope).formatArn({ service: "events", resource: "event-bus", resourceName: events });
		return { name: events, arn };
	}
	const bus = new CfnEventBus(scope, "EventBus", {
		name: `${pipeline}-Events`,
		description: "What became of articles: see docs/events.md",
	});
	return { name: bus.ref, arn: bus.attrArn };
}

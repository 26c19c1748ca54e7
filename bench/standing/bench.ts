/** What the stack costs a month without a single article, counted in the template that would be deployed. */
import { ownTemplate, readAssembly } from "../../local/assembly.ts";
import { type Standing, standingCosts } from "../pipeline/prices.ts";

const { template, stackName } = readAssembly(ownTemplate());
const resources = Object.values(template.Resources);
const ofType = (type: string) => resources.filter(({ Type }) => Type === type);

const standing: Standing = {
	alarms: ofType("AWS::CloudWatch::Alarm").length,
	metrics: customMetrics().size,
	dashboards: ofType("AWS::CloudWatch::Dashboard").length,
	polledQueues: ofType("AWS::Lambda::EventSourceMapping").length,
};
console.log("Dollars a month for the stack at rest, list prices of us-east-1");
console.table(
	standingCosts(standing).map(({ units, ...row }) => ({
		...row,
		units: units?.toLocaleString("en-US") ?? "",
		"list price": row["list price"].toFixed(2),
		"after the free part": row["after the free part"].toFixed(2),
	})),
);

/** The metrics of the stack's own that the dashboard shows: each is a name and the stage that may write it. */
function customMetrics(): Set<string> {
	const shown = JSON.stringify(ofType("AWS::CloudWatch::Dashboard"));
	const metric = new RegExp(
		`\\\\"${stackName}\\\\",\\\\"(\\w+)\\\\",\\\\"service\\\\",\\\\"(\\w+)\\\\"`,
		"g",
	);
	return new Set([...shown.matchAll(metric)].map(([, name, service]) => `${name} of ${service}`));
}

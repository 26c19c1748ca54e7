import { Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { expect, test } from "vitest";
import { pipeline } from "./synth.ts";

test("cdk-nag's AwsSolutions finds nothing that is not acknowledged", async () => {
	const { app } = await pipeline({ alarmEmail: "desk@example.org" });
	Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
	expect(() => app.synth()).not.toThrow();
});

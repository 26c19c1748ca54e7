import { Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { expect, test } from "vitest";
import { pipeline } from "./synth.ts";

test.each([
	{ api: "iam" },
	{ alarmEmail: "desk@example.org" },
	{ kmsKeyArn: "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" },
])("cdk-nag's AwsSolutions finds nothing that is not acknowledged, with %o", async (context) => {
	const { app } = await pipeline(context);
	Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
	expect(() => app.synth()).not.toThrow();
});

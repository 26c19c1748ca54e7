import { queueUrl } from "./sqs/server.ts";
import { account, type Lookup, region, type Template } from "./template.ts";

/**
 * Names for the resources that the template leaves to CloudFormation, the same at every start: stack and logical id
 * without CDK's hash, as in `newsingest-articles`.
 */
export function nameResources(template: Template, stackName: string): Map<string, string> {
	const names = new Map<string, string>();
	for (const [logicalId, { Type, Properties = {} }] of Object.entries(template.Resources)) {
		const given =
			Properties[`${Type.split("::")[2]}Name`] ?? (Type.startsWith("AWS::Events::") && Properties.Name);
		const generated = `${stackName}-${logicalId.replace(/[0-9A-F]{8}$/, "")}`;
		const name = typeof given === "string" ? given : generated;
		names.set(logicalId, Type === "AWS::S3::Bucket" ? name.toLowerCase() : name);
	}
	return names;
}

/** What `Ref` and the attributes of each type of resource are, by its name. */
const descriptions: Record<string, (name: string, sqs: string) => { ref: string } & Record<string, string>> =
	{
		"AWS::S3::Bucket": (name) => ({ ref: name, Arn: `arn:aws:s3:::${name}` }),
		"AWS::SQS::Queue": (name, sqs) => ({ ref: queueUrl(sqs, name), Arn: arn("sqs", name), QueueName: name }),
		"AWS::DynamoDB::Table": (name) => ({ ref: name, Arn: arn("dynamodb", `table/${name}`) }),
		"AWS::Lambda::Function": (name) => ({ ref: name, Arn: arn("lambda", `function:${name}`) }),
		"AWS::Logs::LogGroup": (name) => ({ ref: name, Arn: arn("logs", `log-group:${name}:*`) }),
		"AWS::IAM::Role": (name) => ({ ref: name, Arn: `arn:aws:iam::${account}:role/${name}` }),
		"AWS::StepFunctions::StateMachine": (name) => ({ ref: arn("states", `stateMachine:${name}`) }),
		"AWS::Events::EventBus": (name) => ({ ref: name, Arn: arn("events", `event-bus/${name}`), Name: name }),
		"AWS::Events::Rule": (name) => ({ ref: name, Arn: arn("events", `rule/${name}`) }),
		"AWS::Events::Connection": (name) => ({ ref: name, Arn: arn("events", `connection/${name}/local`) }),
		"AWS::Events::ApiDestination": (name) => ({
			ref: name,
			Arn: arn("events", `api-destination/${name}/local`),
		}),
		"AWS::SNS::Topic": (name) => ({ ref: arn("sns", name) }),
	};

/** Answers `Ref` and `Fn::GetAtt`; queues are addressed at the endpoint `sqs`. */
export function lookupIn(template: Template, names: Map<string, string>, sqs: string): Lookup {
	return (logicalId, attribute) => {
		const describe = descriptions[template.Resources[logicalId]?.Type ?? ""];
		return describe?.(names.get(logicalId)!, sqs)[attribute ?? "ref"];
	};
}

function arn(service: string, resource: string): string {
	return `arn:aws:${service}:${region}:${account}:${resource}`;
}

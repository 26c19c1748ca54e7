import { devNull, tmpdir } from "node:os";
import { anyCredentials } from "../dynamodb/tables.ts";
import type { FunctionSettings } from "../stack.ts";
import { region } from "../template.ts";

export interface Endpoints {
	s3: string;
	sqs: string;
	dynamodb: string;
	/** EventBridge's. */
	events: string;
}

/**
 * The environment of a function's process: what Lambda sets, what the template sets, and the endpoints, which
 * unmodified SDKs read. Nothing of the host's own environment or AWS profile gets in.
 */
export function processEnvironment(
	settings: FunctionSettings,
	taskRoot: string,
	endpoints: Endpoints,
): Record<string, string> {
	return {
		...settings.environment,
		_HANDLER: settings.handler,
		LAMBDA_TASK_ROOT: taskRoot,
		AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
		AWS_LAMBDA_FUNCTION_NAME: settings.name,
		AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
		AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(settings.memoryMb),
		AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${settings.name}`,
		AWS_LAMBDA_LOG_STREAM_NAME: "local",
		AWS_LAMBDA_LOG_FORMAT: "JSON",
		AWS_LAMBDA_LOG_LEVEL: settings.logLevel,
		AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
		AWS_REGION: region,
		AWS_DEFAULT_REGION: region,
		// Says who is calling, so that the role's permissions can be checked.
		AWS_ACCESS_KEY_ID: settings.name,
		AWS_SECRET_ACCESS_KEY: anyCredentials.secretAccessKey,
		AWS_CONFIG_FILE: devNull,
		AWS_SHARED_CREDENTIALS_FILE: devNull,
		AWS_EC2_METADATA_DISABLED: "true",
		AWS_ENDPOINT_URL_S3: endpoints.s3,
		AWS_ENDPOINT_URL_SQS: endpoints.sqs,
		AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
		AWS_ENDPOINT_URL_EVENTBRIDGE: endpoints.events,
		TMPDIR: tmpdir(),
		TZ: ":UTC",
		LANG: "en_US.UTF-8",
	};
}

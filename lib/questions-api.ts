import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { CfnApi, CfnIntegration, CfnRoute, CfnStage } from "aws-cdk-lib/aws-apigatewayv2";
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
	Architecture,
	CfnPermission,
	type Code,
	Function as LambdaFunction,
	LoggingFormat,
	Runtime,
	Tracing,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { acknowledge, wildcardFinding } from "./acknowledge.ts";
import type { Encryption } from "./encryption.ts";
import { apiPermissions } from "./permissions.ts";
import type { Settings } from "./settings.ts";

interface QuestionsApiProps {
	name: string;
	code: Code;
	environment: Record<string, string>;
	/** ARNs of what it reads. */
	reads: { table: string; workBucket: string };
	settings: Settings;
	encryption: Encryption;
}

/**
 * The questions over HTTP: one function behind an API Gateway HTTP API, for signed requests (IAM) alone. It reads the
 * table and the work bucket, and may do nothing else. Only there when it is asked for (`api=iam`).
 */
export class QuestionsApi extends Construct {
	/** `https://….execute-api.….amazonaws.com` */
	readonly url: string;

	constructor(scope: Construct, id: string, props: QuestionsApiProps) {
		super(scope, id);
		const fn = this.#function(props);
		const api = new CfnApi(this, "Api", {
			name: `${props.name}-questions`,
			protocolType: "HTTP",
			description: "Questions about articles: see /openapi.json",
		});
		const integration = new CfnIntegration(this, "Integration", {
			apiId: api.ref,
			integrationType: "AWS_PROXY",
			integrationUri: fn.functionArn,
			payloadFormatVersion: "2.0",
		});
		new CfnRoute(this, "Route", {
			apiId: api.ref,
			routeKey: "GET /{question}",
			authorizationType: "AWS_IAM",
			target: `integrations/${integration.ref}`,
		});
		new CfnStage(this, "Stage", {
			apiId: api.ref,
			stageName: "$default",
			autoDeploy: true,
			accessLogSettings: { destinationArn: this.#log("AccessLog", props).logGroupArn, format: ACCESS_LOG },
			defaultRouteSettings: {
				throttlingRateLimit: REQUESTS_A_SECOND,
				throttlingBurstLimit: REQUESTS_A_SECOND,
			},
		});
		new CfnPermission(this, "Invoke", {
			action: "lambda:InvokeFunction",
			functionName: fn.functionArn,
			principal: "apigateway.amazonaws.com",
			sourceArn: Stack.of(this).formatArn({
				service: "execute-api",
				resource: api.ref,
				resourceName: "*/GET/{question}",
			}),
		});
		this.url = api.attrApiEndpoint;
	}

	#function({ code, environment, reads, settings, encryption }: QuestionsApiProps): LambdaFunction {
		const logGroup = this.#log("Log", { settings, encryption });
		const permissions = apiPermissions({ ...reads, logGroup: logGroup.logGroupArn, key: settings.kmsKeyArn });
		const statements = permissions.map(
			({ actions, resources }) => new PolicyStatement({ effect: Effect.ALLOW, actions, resources }),
		);
		const role = new Role(this, "Role", {
			assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
			inlinePolicies: { only: new PolicyDocument({ statements, minimize: false }) },
		});
		for (const arn of permissions.flatMap(({ resources }) => resources).filter((one) => one.endsWith("*")))
			acknowledge(role, {
				[wildcardFinding(this, arn)]: "Artifacts and indexes have many names; X-Ray's actions take none.",
			});
		return new LambdaFunction(this, "Function", {
			code,
			handler: "handler.handler",
			runtime: Runtime.NODEJS_24_X,
			architecture: Architecture.ARM_64,
			memorySize: 1024,
			timeout: Duration.seconds(28),
			tracing: Tracing.ACTIVE,
			loggingFormat: LoggingFormat.JSON,
			logGroup,
			role: role.withoutPolicyUpdates(),
			environment,
		});
	}

	#log(id: string, { settings, encryption }: Pick<QuestionsApiProps, "settings" | "encryption">): LogGroup {
		return new LogGroup(this, id, {
			...encryption.log,
			retention: settings.logRetentionDays as RetentionDays,
			removalPolicy: RemovalPolicy.DESTROY,
		});
	}
}

/** More is somebody's loop: the table is billed by what is read. */
const REQUESTS_A_SECOND = 50;

/** Who asked what, and how it went; the query is left out, since it may name people. */
const ACCESS_LOG = JSON.stringify({
	time: "$context.requestTime",
	caller: "$context.identity.userArn",
	path: "$context.path",
	status: "$context.status",
	milliseconds: "$context.responseLatency",
	bytes: "$context.responseLength",
});

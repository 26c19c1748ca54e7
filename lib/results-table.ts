import type { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, BillingMode, ProjectionType, Table } from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import type { Encryption } from "./encryption.ts";

/** Rows that answer questions, by article (`pk`/`sk`) and by topic over time (index `timeline`: `topic`/`at`). */
export class ResultsTable extends Construct {
	readonly table: Table;

	constructor(
		scope: Construct,
		id: string,
		options: { removalPolicy: RemovalPolicy; encryption: Encryption; deletionProtection: boolean },
	) {
		super(scope, id);
		this.table = new Table(this, "Table", {
			partitionKey: { name: "pk", type: AttributeType.STRING },
			sortKey: { name: "sk", type: AttributeType.STRING },
			billingMode: BillingMode.PAY_PER_REQUEST,
			pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
			timeToLiveAttribute: "expires",
			...options.encryption.table,
			deletionProtection: options.deletionProtection,
			removalPolicy: options.removalPolicy,
		});
		this.table.addGlobalSecondaryIndex({
			indexName: "timeline",
			partitionKey: { name: "topic", type: AttributeType.STRING },
			sortKey: { name: "at", type: AttributeType.STRING },
			projectionType: ProjectionType.ALL,
		});
	}
}

import { TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import { type IKey, Key } from "aws-cdk-lib/aws-kms";
import { BucketEncryption } from "aws-cdk-lib/aws-s3";
import { QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";

/** How everything that keeps articles, or words of them, is encrypted: a service's own key, or one of the customer's. */
export class Encryption {
	readonly #key: IKey | undefined;

	constructor(scope: Construct, kmsKeyArn: string | undefined) {
		this.#key = kmsKeyArn === undefined ? undefined : Key.fromKeyArn(scope, "Key", kmsKeyArn);
	}

	/** A bucket key stands between objects and KMS, so that KMS is not asked for each of them. */
	get bucket() {
		return this.#key
			? { encryption: BucketEncryption.KMS, encryptionKey: this.#key, bucketKeyEnabled: true }
			: { encryption: BucketEncryption.S3_MANAGED };
	}

	get queue() {
		return this.#key
			? { encryption: QueueEncryption.KMS, encryptionMasterKey: this.#key }
			: { encryption: QueueEncryption.SQS_MANAGED };
	}

	get table() {
		return this.#key
			? { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: this.#key }
			: { encryption: TableEncryption.DEFAULT };
	}

	get log() {
		return this.#key ? { encryptionKey: this.#key } : {};
	}
}

import * as z from "zod";
import { type Answer, owner, xml } from "./answer.ts";
import { S3Error } from "./s3-error.ts";
import type { Xml } from "./xml.ts";

/** A bucket's settings as the template has them, of which some are read by clients; the stack alone changes them. */
export type BucketConfiguration = z.infer<typeof bucketConfiguration>;

const days = z.union([z.number(), z.string()]).optional();

export const bucketConfiguration = z.object({
	BucketEncryption: z
		.object({
			ServerSideEncryptionConfiguration: z.array(
				z.object({
					ServerSideEncryptionByDefault: z.object({
						SSEAlgorithm: z.string(),
						KMSMasterKeyID: z.string().optional(),
					}),
					BucketKeyEnabled: z.boolean().optional(),
				}),
			),
		})
		.optional(),
	PublicAccessBlockConfiguration: z.record(z.string(), z.boolean()).optional(),
	OwnershipControls: z.object({ Rules: z.array(z.object({ ObjectOwnership: z.string() })) }).optional(),
	LifecycleConfiguration: z
		.object({
			Rules: z.array(
				z.object({
					Id: z.string().optional(),
					Status: z.string(),
					Prefix: z.string().default(""),
					ExpirationInDays: days,
					NoncurrentVersionExpiration: z
						.object({ NoncurrentDays: days, NewerNoncurrentVersions: days })
						.optional(),
					AbortIncompleteMultipartUpload: z.object({ DaysAfterInitiation: days }).optional(),
				}),
			),
		})
		.optional(),
	NotificationConfiguration: z
		.strictObject({
			QueueConfigurations: z.array(
				z.object({
					Event: z.string(),
					Queue: z.string(),
					Filter: z
						.object({
							S3Key: z.object({ Rules: z.array(z.object({ Name: z.string(), Value: z.string() })) }),
						})
						.optional(),
				}),
			),
		})
		.optional(),
	/** Of the bucket's policy, which the template has apart. */
	Policy: z.unknown().optional(),
});

/** What the settings are named in requests, and how each is answered; an error where the bucket has none. */
export const configurations: Record<string, (settings: BucketConfiguration) => Answer> = {
	acl: () =>
		xml("AccessControlPolicy", {
			Owner: owner,
			AccessControlList: { Grant: { Grantee: owner, Permission: "FULL_CONTROL" } },
		}),
	encryption: ({ BucketEncryption }) => {
		// What AWS does where nothing else is said.
		const standard = { ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" }, BucketKeyEnabled: false };
		const rules = BucketEncryption?.ServerSideEncryptionConfiguration ?? [standard];
		return xml("ServerSideEncryptionConfiguration", {
			Rule: rules.map(({ ServerSideEncryptionByDefault, BucketKeyEnabled = false }) => ({
				ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefault,
				BucketKeyEnabled,
			})),
		});
	},
	publicAccessBlock: ({ PublicAccessBlockConfiguration: block }) =>
		xml("PublicAccessBlockConfiguration", block ?? missing("NoSuchPublicAccessBlockConfiguration")),
	ownershipControls: ({ OwnershipControls }) =>
		xml("OwnershipControls", {
			Rule: OwnershipControls?.Rules ?? [{ ObjectOwnership: "BucketOwnerEnforced" }],
		}),
	lifecycle: ({ LifecycleConfiguration }) =>
		xml("LifecycleConfiguration", {
			Rule: (LifecycleConfiguration ?? missing("NoSuchLifecycleConfiguration")).Rules.map(lifecycleRule),
		}),
	notification: ({ NotificationConfiguration }) =>
		xml("NotificationConfiguration", {
			QueueConfiguration:
				NotificationConfiguration?.QueueConfigurations.map(({ Event, Queue, Filter }) => ({
					Queue,
					Event,
					Filter: Filter && { S3Key: { FilterRule: Filter.S3Key.Rules } },
				})) ?? [],
		}),
	policy: ({ Policy }) => ({
		headers: { "content-type": "application/json" },
		body: JSON.stringify(Policy ?? missing("NoSuchBucketPolicy")),
	}),
	cors: () => missing("NoSuchCORSConfiguration"),
	website: () => missing("NoSuchWebsiteConfiguration"),
	tagging: () => missing("NoSuchTagSet"),
	replication: () => missing("ReplicationConfigurationNotFoundError"),
	"object-lock": () => missing("ObjectLockConfigurationNotFoundError"),
	logging: () => xml("BucketLoggingStatus", {}),
	accelerate: () => xml("AccelerateConfiguration", {}),
	requestPayment: () => xml("RequestPaymentConfiguration", { Payer: "BucketOwner" }),
};

type LifecycleRule = NonNullable<BucketConfiguration["LifecycleConfiguration"]>["Rules"][number];

function lifecycleRule(rule: LifecycleRule): Xml {
	const {
		Id,
		Status,
		Prefix,
		ExpirationInDays,
		NoncurrentVersionExpiration,
		AbortIncompleteMultipartUpload,
	} = rule;
	return {
		ID: Id,
		Filter: { Prefix },
		Status,
		Expiration: ExpirationInDays === undefined ? undefined : { Days: ExpirationInDays },
		NoncurrentVersionExpiration,
		AbortIncompleteMultipartUpload,
	};
}

function missing(code: string): never {
	throw new S3Error(code, 404, "The bucket has no such configuration");
}

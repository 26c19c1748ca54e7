import type { Change } from "./change.ts";

/** One line of a bucket's notification configuration. */
export interface NotificationRule {
	bucket: string;
	/** `s3:ObjectCreated:*` or a single event. */
	event: string;
	prefix: string;
	suffix: string;
	queue: string;
}

export function applies(rule: NotificationRule, { bucket, name, key }: Change): boolean {
	const pattern = rule.event.replace(/^s3:/, "");
	const wanted = pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
	return rule.bucket === bucket && wanted && key.startsWith(rule.prefix) && key.endsWith(rule.suffix);
}

/** The message that S3 sends about a change. */
export function eventMessage(change: Change, time = new Date()): string {
	const { bucket, key, name, sequencer, version, etag, size } = change;
	const record = {
		eventVersion: "2.1",
		eventSource: "aws:s3",
		awsRegion: "us-east-1",
		eventTime: time.toISOString(),
		eventName: name,
		userIdentity: { principalId: "local" },
		requestParameters: { sourceIPAddress: "127.0.0.1" },
		responseElements: { "x-amz-request-id": "LOCAL", "x-amz-id-2": "LOCAL" },
		s3: {
			s3SchemaVersion: "1.0",
			configurationId: "local",
			bucket: { name: bucket, ownerIdentity: { principalId: "local" }, arn: `arn:aws:s3:::${bucket}` },
			object: {
				key: formEncode(key),
				...(size !== undefined && { size }),
				...(etag !== undefined && { eTag: etag }),
				...(version !== undefined && { versionId: version }),
				sequencer,
			},
		},
	};
	return JSON.stringify({ Records: [record] });
}

/** What S3 sends when it is told of a queue, to see whether it may. */
export function testMessage(bucket: string): string {
	return JSON.stringify({
		Service: "Amazon S3",
		Event: "s3:TestEvent",
		Time: new Date().toISOString(),
		Bucket: bucket,
		RequestId: "LOCAL",
		HostId: "LOCAL",
	});
}

/** Keys in notifications are encoded as in a form, a space as "+"; only the slash stays. */
function formEncode(key: string): string {
	return new URLSearchParams({ key }).toString().slice("key=".length).replaceAll("%2F", "/");
}

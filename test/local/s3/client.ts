import {
	GetObjectCommand,
	type GetObjectCommandInput,
	PutObjectCommand,
	type PutObjectCommandInput,
	type PutObjectCommandOutput,
	S3Client,
} from "@aws-sdk/client-s3";
import { connection, removeFolder, temporaryFolder } from "../fixture.ts";
import { type Servers, startServers } from "../servers.ts";

/** The local S3 with a bucket that keeps versions, `versioned`, and one that does not, `plain`. */
export interface LocalS3 {
	s3: S3Client;
	servers: Servers;
	put(
		Bucket: string,
		Key: string,
		Body: string | Uint8Array,
		more?: Partial<PutObjectCommandInput>,
	): Promise<PutObjectCommandOutput>;
	/** The object's text, with all that came beside it. */
	get(Bucket: string, Key: string, more?: Partial<GetObjectCommandInput>): Promise<Record<string, unknown>>;
	stop(): Promise<void>;
}

export async function startLocalS3(): Promise<LocalS3> {
	const folder = temporaryFolder();
	const servers = await startServers(folder);
	const s3 = new S3Client({ ...connection, endpoint: servers.s3.url });
	return {
		s3,
		servers,
		put: (Bucket, Key, Body, more = {}) => s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more })),
		get: async (Bucket, Key, more = {}) => {
			const { Body, ...rest } = await s3.send(new GetObjectCommand({ Bucket, Key, ...more }));
			return { ...rest, text: await Body!.transformToString() };
		},
		stop: async () => {
			s3.destroy();
			await servers.stop();
			removeFolder(folder);
		},
	};
}

/** How a request ended: "done", or the error's name and status. */
export function outcome(promise: Promise<unknown>): Promise<string> {
	return promise.then(
		() => "done",
		({ name, $metadata }) => `${name} ${$metadata?.httpStatusCode}`,
	);
}

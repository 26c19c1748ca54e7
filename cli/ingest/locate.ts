import { ListObjectsV2Command } from "@aws-sdk/client-s3";
import type { Stage } from "../../lib/stages.ts";
import { depth } from "../queues.ts";
import type { Target } from "../target.ts";
import type { Uploaded } from "./upload.ts";

/** Says where an upload got stuck: the stage, its queue, and what waits there. */
export async function locate(target: Target, upload: Uploaded): Promise<string> {
	const stage = await waitingFor(target, upload);
	const { url, deadLettersUrl } = target.queues[stage];
	const [queue, deadLetters] = await Promise.all([depth(target, url), depth(target, deadLettersUrl)]);
	const queueName = url.slice(url.lastIndexOf("/") + 1);
	return `waits for ${stage} (queue ${queueName}: ${queue} messages, ${deadLetters} dead letters)`;
}

/** The stage whose artifact is missing. Artifacts older than the upload are of earlier uploads. */
async function waitingFor(target: Target, { article, begun }: Uploaded): Promise<Stage> {
	const hasArtifact = async (prefix: string): Promise<boolean> => {
		const { Contents = [] } = await target.s3.send(
			new ListObjectsV2Command({ Bucket: target.workBucket, Prefix: `${prefix}/${article}/` }),
		);
		// S3 keeps whole seconds.
		return Contents.some(
			({ LastModified }) => (LastModified?.getTime() ?? 0) >= Math.floor(begun / 1000) * 1000,
		);
	};
	if (await hasArtifact("extracted")) return "index";
	return (await hasArtifact("normalized")) ? "extract" : "normalize";
}

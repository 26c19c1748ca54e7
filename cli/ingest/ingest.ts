import pLimit from "p-limit";
import { articleKey } from "../../lambdas/shared/article-key.ts";
import type { Target } from "../target.ts";
import { awaitIndexed, type Ending } from "./await-indexed.ts";
import type { FoundFile } from "./find-files.ts";
import { locate } from "./locate.ts";
import { type Uploaded, upload } from "./upload.ts";

const UPLOADS_AT_ONCE = 16;

export interface Ingested {
	indexed: { upload: Uploaded; ending: Ending & { type: "indexed" }; milliseconds: number }[];
	/** Files that failed, with the reason; uploads that did not succeed among them. */
	failed: { key: string; reason: string }[];
	/** Files that had not ended in time, and where they wait. */
	stuck: { key: string; where: string }[];
	superseded: string[];
}

export interface IngestOptions {
	published?: string | undefined;
	/** Seconds that the last uploads may take once all are uploaded. */
	timeout: number;
	/** Called as files are uploaded and end. */
	progress?(uploaded: number, ended: number): void;
}

/** Uploads the files and waits until each is queryable or failed, or the time is up. */
export async function ingest(target: Target, files: FoundFile[], options: IngestOptions): Promise<Ingested> {
	const result: Ingested = { indexed: [], failed: [], stuck: [], superseded: [] };
	const counts = { uploaded: 0, ended: 0 };
	const tell = (change: keyof typeof counts) => {
		counts[change]++;
		options.progress?.(counts.uploaded, counts.ended);
	};
	const limit = pLimit(UPLOADS_AT_ONCE);
	const uploads = await Promise.all(
		files.map((file) =>
			limit(async () => {
				try {
					return [await upload(target, file, options.published)];
				} catch (error) {
					result.failed.push({
						key: file.key,
						reason: `upload failed: ${error instanceof Error ? error.message : error}`,
					});
					tell("ended");
					return [];
				} finally {
					tell("uploaded");
				}
			}),
		),
	);
	const deadline = Date.now() + options.timeout * 1000;
	const stuck = await awaitIndexed(target, uploads.flat(), deadline, (file, endings) => {
		for (const ending of endings)
			if (ending.type === "indexed")
				result.indexed.push({ upload: file, ending, milliseconds: Date.now() - file.begun });
			else if (ending.type === "failed")
				result.failed.push({
					key: articleKey({ key: file.key, part: ending.part }),
					reason: `${ending.reason} (${ending.code})`,
				});
			else result.superseded.push(file.key);
		tell("ended");
	});
	for (const file of stuck) result.stuck.push({ key: file.key, where: await locate(target, file) });
	return result;
}

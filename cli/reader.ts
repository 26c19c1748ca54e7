import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Artifacts, Reader } from "../ask/reader.ts";
import { KeptAnswers } from "../ask/table/kept.ts";
import { ResultsReader } from "../ask/table/results-reader.ts";
import { documentClient } from "../lambdas/shared/document-client.ts";
import { connection, type Place, type PlaceOptions, withPlace } from "./place.ts";

/** What readers of one place share. */
export interface ReaderSource {
	/** For messages: "the local cloud", "stack NewsIngest". */
	name: string;
	/** A fresh reader: its answers are of one moment. */
	reader(): Reader;
	close(): void;
}

/** Runs `use` with a reader of the place that the options choose. */
export function withReader<Result>(
	options: PlaceOptions,
	use: (reader: Reader) => Promise<Result>,
): Promise<Result> {
	return withPlace(options, async (place) => {
		const source = readerSource(place);
		try {
			return await use(source.reader());
		} finally {
			source.close();
		}
	});
}

/** Reads what is in the place's table and work bucket. */
export function readerSource(place: Place): ReaderSource {
	const dynamo: DynamoDBDocumentClient = documentClient(connection(place, "dynamodb"));
	const artifacts = lazyArtifacts(place);
	const kept = new KeptAnswers();
	return {
		name: place.name,
		reader: () => ({
			rows: new ResultsReader(dynamo, place.output("ResultsTable"), kept),
			artifacts,
			articlesBucket: place.output("ArticlesBucket"),
		}),
		close: () => dynamo.destroy(),
	};
}

/** Most questions need no text, so S3's client is only loaded for those that do. */
function lazyArtifacts(place: Place): Artifacts {
	const opening = async () => {
		const { S3Client } = await import("@aws-sdk/client-s3");
		const { WorkBucket } = await import("../lambdas/shared/work-bucket.ts");
		return new WorkBucket(new S3Client(connection(place, "s3")), place.output("WorkBucket"));
	};
	let opened: ReturnType<typeof opening> | undefined;
	return {
		async get(key, schema) {
			opened ??= opening();
			return (await opened).get(key, schema);
		},
	};
}

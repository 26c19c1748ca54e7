/** Something happened to a key: what an S3 notification tells. */
export interface Change {
	name:
		| `ObjectCreated:${"Put" | "Copy" | "CompleteMultipartUpload"}`
		| `ObjectRemoved:${"Delete" | "DeleteMarkerCreated"}`;
	bucket: string;
	key: string;
	version?: string;
	etag?: string;
	size?: number;
	sequencer: string;
}

/**
 * A revision orders everything that ever happens to one key; revisions compare as strings.
 * S3 sequencers are hexadecimal strings of differing length that compare once padded to the right.
 */
export function revisionOf(sequencer: string, run = 0): string {
	return `${sequencer.toUpperCase().padEnd(32, "0")}.${String(run).padStart(10, "0")}`;
}

/** The sequencer a revision was made of, padded. */
export function sequencerOf(revision: string): string {
	return revision.slice(0, revision.indexOf("."));
}

/** True for a replay's revision: an article processed again without a new upload. */
export function isReplay(revision: string): boolean {
	return Number(revision.slice(revision.indexOf(".") + 1)) > 0;
}

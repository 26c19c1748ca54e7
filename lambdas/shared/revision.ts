/** What a revision looks like. */
export const REVISION = /^[0-9A-F]{32}\.\d{10}$/;

/** S3's sequencers, of which revisions are made. */
export const SEQUENCER = /^[0-9A-Fa-f]{1,32}$/;

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
	return runOf(revision) > 0;
}

/** When the replay was begun that a revision is of, epoch seconds; 0 for an upload. */
export function runOf(revision: string): number {
	return Number(revision.slice(revision.indexOf(".") + 1));
}

/**
 * The revision under which an article is processed again without an event: after all that stands, and before every
 * event that is still to come. Where nothing stands it has no sequencer, so that any event at all comes after it.
 *
 * @param standing revision of the article's head
 * @param time epoch milliseconds
 */
export function nextRun(standing: string | undefined, time: number): string {
	const run = Math.floor(time / 1000);
	if (standing === undefined) return revisionOf("", run);
	return revisionOf(sequencerOf(standing), Math.max(run, runOf(standing) + 1));
}

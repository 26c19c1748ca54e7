/** A file that was made to break a reader, with the codes of error it may end in; `ok` where an article is really there. */
export interface Hostile {
	name: string;
	bytes: () => Uint8Array;
	codes: string[];
}

import * as z from "zod";

/** A table is no place to page through all of an archive in one answer. */
const MOST = 10_000;

/** How many records an answer has at most. */
export const limitOf = (usual: number) =>
	z.int("a whole number above 0 is needed").min(1).max(MOST).default(usual).describe("how many at most");

/** Bounds what is read: of somebody whom many articles mention, or of all time. */
export const newestOf = (what: string) =>
	z
		.int("a whole number above 0 is needed")
		.min(1)
		.max(MOST)
		.optional()
		.describe(`only what the newest so many ${what} say`);
export const Newest = newestOf("rows");

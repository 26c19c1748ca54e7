/**
 * Version of the code that makes rows of bytes: a digest of what `normalize`, `extractArtifact` and `articleRows` compile to,
 * their data included (`lib/extractor-version.ts`). The bundler puts it in here, so that code and version arrive
 * together: CloudFormation changes a function's environment and its code one after the other. Undefined where the sources run as they are.
 */
export const OWN_VERSION: string | undefined = process.env.EXTRACTOR_VERSION;

/**
 * The version that a head bears when these versions of the code had a hand in it, of one stage each: the one, or all of
 * them in turn where they differ, which is no deployed version's and so never up to date.
 */
export function madeBy(...versions: (string | undefined)[]): string | undefined {
	if (versions.every((version) => version === undefined)) return undefined;
	return [...new Set(versions.map((version) => version ?? "unknown"))].join("+");
}

/** The version with the settings that change rows; to be extended by whoever adds one. */
export function withSettings(
	version: string | undefined,
	{ quotations = true }: { quotations?: boolean | undefined },
): string | undefined {
	return version === undefined || quotations ? version : `${version}-without-quotations`;
}

/** Why the local cloud cannot run here, for the person who started it. */
export class LocalCloudError extends Error {
	override readonly name = "LocalCloudError";
}

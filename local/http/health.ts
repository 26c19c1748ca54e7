/** Where a local cloud says that it is one, and which. */
export const healthPath = "/_local-cloud";

/**
 * Takes the place of the SDK's search for credentials in the bundles: Lambda hands a function its role's in the
 * environment. The other places to look (profiles, single sign-on, instance metadata) would make ten more files.
 */
export function defaultProvider() {
	return async () => {
		const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
		if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
			throw new Error(
				"there are no credentials in the environment: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY",
			);
		return {
			accessKeyId: AWS_ACCESS_KEY_ID,
			secretAccessKey: AWS_SECRET_ACCESS_KEY,
			...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
		};
	};
}

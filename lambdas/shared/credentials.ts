import type { Credentials } from "./aws/sign.ts";

/** Lambda hands a function its role's credentials in the environment, and there alone. */
export function environmentCredentials(): Credentials {
	const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
	if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
		throw new Error("there are no credentials in the environment: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY");
	return {
		accessKeyId: AWS_ACCESS_KEY_ID,
		secretAccessKey: AWS_SECRET_ACCESS_KEY,
		...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
	};
}

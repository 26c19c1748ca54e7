import type { IncomingMessage } from "node:http";
import { allows, type Statements } from "./policy.ts";

/** Who sends a request, and what it may do. */
export interface Caller {
	name: string;
	/** Whether the caller may do this to the resource with this ARN. */
	may(action: string, resource: string): boolean;
}

/**
 * Functions may do here what their roles allow, as when deployed: a permission that is missing in lib/permissions.ts
 * fails on this machine already. Each signs with its name as access key. Any other key is the operator's, who may do all.
 */
export class Access {
	readonly #functions = new Map<string, Statements>();

	restrict(functionName: string, statements: Statements): void {
		this.#functions.set(functionName, statements);
	}

	caller({ headers, url }: IncomingMessage): Caller {
		const signed = /Credential=([^/,\s]{1,128})\//.exec(headers.authorization ?? "");
		const presigned = /[?&]X-Amz-Credential=([^%&/]{1,128})/i.exec(url ?? "");
		const name = (signed ?? presigned)?.[1] ?? "anonymous";
		const statements = this.#functions.get(name);
		return { name, may: (action, resource) => !statements || allows(statements, action, resource) };
	}
}

/** What AWS says to those who may not. */
export function denial({ name }: Caller, action: string, resource: string): string {
	return `User: ${name} is not authorized to perform: ${action} on resource: ${resource}`;
}

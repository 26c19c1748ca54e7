import { document, type Xml } from "./xml.ts";

/** What an action answers. */
export interface Answer {
	status?: number;
	headers?: Record<string, string>;
	body?: Buffer | string;
}

export function xml(root: string, content: Xml, headers: Record<string, string> = {}): Answer {
	return { headers: { "content-type": "application/xml", ...headers }, body: document(root, content) };
}

import type { IncomingHttpHeaders } from "node:http";
import { isIPv4 } from "node:net";

/**
 * Why a request may come from a web page; undefined for one that does not. A page that is open in a browser on this
 * machine can send requests to any port of it: browsers say so in `Origin` and `Sec-Fetch-Site`. A page whose
 * own name was pointed at this machine (DNS rebinding) shows in `Host`.
 */
export function foreign(headers: IncomingHttpHeaders): string | undefined {
	const { host, origin, "sec-fetch-site": site } = headers;
	if (!isLocal(host)) return `the host ${host ?? "(none)"} is not this machine`;
	if (origin !== undefined && origin !== `http://${host}`) return `the origin ${origin} is another's`;
	if (site !== undefined && site !== "same-origin" && site !== "none") return `the page is on another site`;
	return undefined;
}

/** Loopback addresses, `localhost`, and the names below it, which bucket names stand in front of. */
function isLocal(host: string | undefined): boolean {
	// What could make a URL parser read another host than the header names: user, path, query.
	if (!host || /[@/?#\\]/.test(host) || !URL.canParse(`http://${host}`)) return false;
	const { hostname } = new URL(`http://${host}`);
	if (isIPv4(hostname)) return hostname.startsWith("127.");
	return hostname === "[::1]" || hostname === "localhost" || hostname.endsWith(".localhost");
}

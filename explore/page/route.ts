/** Where the page is: the address bar holds the whole view, so that a link can be sent. */
export interface Route {
	view: "stories" | "story" | "article" | "entity" | "find";
	/** Of what: an article's id for a story or an article, an entity's id. */
	id: string;
	/** What the view was set to, such as a period. */
	query: URLSearchParams;
	/** A record within the view: `figure-3`. */
	mark: string;
}

const VIEWS = new Set<string>(["stories", "story", "article", "entity", "find"]);

export function routeOf({ pathname, search, hash }: Pick<URL, "pathname" | "search" | "hash">): Route {
	const [, view = "", ...rest] = pathname.split("/");
	return {
		view: VIEWS.has(view) ? (view as Route["view"]) : "stories",
		id: decoded(rest.join("/")),
		query: new URLSearchParams(search),
		mark: hash.slice(1),
	};
}

/** A link that somebody mistyped still leads somewhere. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The address of a view; settings without a value are left out. */
export function addressOf(
	view: Route["view"],
	id = "",
	settings: Record<string, string | undefined> = {},
	mark = "",
): string {
	const query = new URLSearchParams(
		Object.entries(settings).flatMap(([name, value]) => (value ? [[name, value]] : [])),
	).toString();
	return `/${view}${id && `/${encodeURIComponent(id)}`}${query && `?${query}`}${mark && `#${mark}`}`;
}

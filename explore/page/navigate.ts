import { useEffect, useState } from "preact/hooks";
import { type Route, routeOf } from "./route.ts";

/** Goes to another view of this page. */
export function navigate(address: string, { replace = false } = {}): void {
	if (replace) history.replaceState(null, "", address);
	else history.pushState(null, "", address);
	dispatchEvent(new PopStateEvent("popstate"));
}

/** The view that the address bar names, as it changes. */
export function useRoute(): Route {
	const [route, setRoute] = useState(() => routeOf(location));
	useEffect(() => {
		const change = () => setRoute(routeOf(location));
		addEventListener("popstate", change);
		addEventListener("click", followLink);
		return () => {
			removeEventListener("popstate", change);
			removeEventListener("click", followLink);
		};
	}, []);
	return route;
}

/** A click on a link within the page needs no new page; with a modifier key the browser does what it always does. */
function followLink(event: MouseEvent): void {
	const link = (event.target as Element | null)?.closest?.("a");
	if (!link || event.defaultPrevented || event.button !== 0) return;
	if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
	const href = link.getAttribute("href") ?? "";
	if (!href.startsWith("/") || link.target === "_blank") return;
	event.preventDefault();
	navigate(href);
}

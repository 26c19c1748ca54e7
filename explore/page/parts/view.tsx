import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Answer } from "../answer.ts";

/** A view: its heading is where a screen reader goes on when the view changes. */
export function View({
	title,
	kicker,
	children,
}: {
	title: string;
	kicker?: ComponentChildren;
	children: ComponentChildren;
}) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		document.title = `${title} · news-ingest`;
		if (document.activeElement?.closest("[data-keeps-focus]") === null && opened) heading.current?.focus();
		opened = true;
	}, [title]);
	return (
		<>
			<header class="view-head">
				{kicker && <p class="kicker">{kicker}</p>}
				<h1 ref={heading} tabIndex={-1}>
					{title}
				</h1>
			</header>
			{children}
		</>
	);
}

/** The first view is opened by the browser, which reads it from the top. */
let opened = false;

/** Shows an answer once it is there, and why where it never will be. */
export function Answered<Of>({
	of,
	quiet = false,
	children,
}: {
	of: Answer<Of>;
	/** For parts of a view that may lack without a word. */
	quiet?: boolean;
	children: (answer: Of) => ComponentChildren;
}) {
	if (of.state === "answered") return <>{children(of.answer)}</>;
	if (quiet) return null;
	if (of.state === "failed")
		return (
			<p class="note" role="alert">
				{of.reason}
			</p>
		);
	return (
		<p class="note asking" role="status">
			Reading …
		</p>
	);
}

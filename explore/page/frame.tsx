import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { navigate } from "./navigate.ts";
import { addressOf, type Route } from "./route.ts";

/** What stands around every view: the way to the stories, and one box to find anything. */
export function Frame({ route, children }: { route: Route; children: ComponentChildren }) {
	return (
		<>
			<a class="skip" href="#view">
				Skip to content
			</a>
			<header class="site">
				<a class="brand" href="/stories">
					news<span>ingest</span>
				</a>
				<nav aria-label="Views">
					<a href="/stories" aria-current={route.view === "stories" ? "page" : undefined}>
						Stories
					</a>
				</nav>
				<FindBox text={route.view === "find" ? (route.query.get("q") ?? "") : ""} />
			</header>
			<main id="view" tabIndex={-1}>
				{children}
			</main>
		</>
	);
}

/** Finds as one types; "/" leads to it from anywhere. */
function FindBox({ text }: { text: string }) {
	const box = useRef<HTMLInputElement>(null);
	useEffect(() => {
		const focus = (event: KeyboardEvent) => {
			if (event.key !== "/" || (event.target as Element).matches("input, select, textarea")) return;
			event.preventDefault();
			box.current?.focus();
		};
		addEventListener("keydown", focus);
		return () => removeEventListener("keydown", focus);
	}, []);
	useEffect(() => {
		if (box.current && document.activeElement !== box.current) box.current.value = text;
	}, [text]);
	const find = (now: string) => {
		const finding = location.pathname === "/find";
		navigate(addressOf("find", "", { q: now.trim() }), { replace: finding });
	};
	return (
		// biome-ignore lint/a11y/useSemanticElements: the search element is too new for some screen readers
		<form
			class="find"
			role="search"
			data-keeps-focus
			onSubmit={(event) => {
				event.preventDefault();
				find(box.current?.value ?? "");
			}}
		>
			<input
				ref={box}
				type="search"
				name="q"
				aria-label="Find a person, place, organisation, story or measure"
				placeholder="Find anyone, anywhere, anything"
				autocomplete="off"
				spellcheck={false}
				defaultValue={text}
				onInput={(event) => find(event.currentTarget.value)}
			/>
		</form>
	);
}

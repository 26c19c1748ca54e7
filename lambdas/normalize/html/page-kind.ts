import { IngestError } from "../../shared/errors.ts";
import { isConsentTalk } from "./consent.ts";
import { find, findAll, type HtmlElement, textOf } from "./tree.ts";

/** What a page shows besides a story, judged by what is left when everything that is none has been dropped. */
interface Page {
	root: HtmlElement;
	article: HtmlElement;
	/** The article's text, and the tab's title with the headlines. */
	text: string;
	heading: string;
	/** A page that says it is an article, and names its day or author, is believed. */
	saysArticle: boolean;
}

/** Pages that are no article are short; a story that speaks of such things is longer, and says that it is one. */
const SHORT = 1500;

const KINDS: readonly { what: string; example: string; test: (page: Page) => boolean }[] = [
	{
		what: "a consent dialog instead of the story",
		example: "We and our 842 partners store and access information on a device …",
		test: ({ root, text }) => {
			const dialog = find(root, ({ dropped }) => dropped === "consent dialog");
			if (dialog && text.length < 200 && textOf(dialog, true, 400).length > text.length) return true;
			const passages = text.split("\n").filter((line) => line.length >= 40);
			return passages.length > 0 && passages.filter(isConsentTalk).length * 2 > passages.length;
		},
	},
	{
		what: "an error page of the site",
		example: "404 - Page not found",
		test: ({ heading, text, saysArticle }) =>
			!saysArticle &&
			text.length < SHORT &&
			/\b(?:error )?(?:404|410|403|500|502|503)\b(?! \p{Ll}{4,})|\b(?:page|article|content|site) (?:was |could )?(?:not (?:be )?found|no longer (?:exists|available)|unavailable)|\bnot found$|\bseite (?:wurde )?nicht gefunden|\bpage (?:introuvable|non trouvée)|\bpágina no encontrada|\bpágina não encontrada|\bpagina non trovata|\bpagina niet gevonden|\bsidan hittades inte|\bstrona nie (?:została )?znaleziona|\bстраница не найдена|页面不存在|ページが見つかりません/iu.test(
				heading,
			),
	},
	{
		what: "a check whether a person is asking",
		example: "Verifying you are human. This may take a few seconds.",
		test: ({ heading, text, saysArticle }) =>
			!saysArticle &&
			text.length < SHORT &&
			/verify(?:ing)? (?:that )?you(?:'re| are) (?:a )?human|checking (?:your browser|if the site connection is secure)|enable javascript and cookies to continue|are you a robot|unusual (?:traffic|activity) from|please complete the (?:captcha|security check)|access (?:to this page has been )?denied|\bdatadome\b|ddos protection by|press (?:&|and) hold to confirm|attention required! \| cloudflare|pardon our interruption|just a moment\.\.\./iu.test(
				`${heading}\n${text}`,
			),
	},
	{
		what: "a form to log in or subscribe",
		example: "Log in to continue reading",
		test: ({ root, heading, text, saysArticle }) =>
			!saysArticle &&
			text.length < SHORT &&
			(/^(?:please )?(?:log ?in|sign in|sign up|register|create (?:a free |an )?account|subscribe|anmelden|einloggen|registrieren|se connecter|connexion|iniciar sesión|accedi|inloggen)\b/iu.test(
				heading.trim(),
			) ||
				(text.length < 600 && findAll(root, ({ attributes }) => attributes.type === "password").length > 0)),
	},
	{
		what: "a front page or list of stories",
		example: "four headings, each a link to a story, each with a line below",
		test: ({ article, saysArticle, text }) => !saysArticle && isListOfStories(article, text),
	},
];

/**
 * Refuses a page that holds no story: indexed, it would give names and figures that nobody reported.
 *
 * @throws IngestError `not-article`, saying what the page is
 */
export function refuseOtherPages(
	page: Omit<Page, "text" | "heading">,
	blocks: readonly { text: string }[],
): void {
	const heading = [
		find(page.root, ({ name }) => name === "title"),
		...findAll(page.root, ({ name }) => name === "h1"),
	]
		.map((element) => (element ? textOf(element, true, 300) : ""))
		.filter((text) => text !== "")
		.slice(0, 3)
		.join("\n");
	const judged = { ...page, heading, text: blocks.map(({ text }) => text).join("\n") };
	const kind = KINDS.find(({ test }) => test(judged));
	if (kind !== undefined)
		throw new IngestError(
			"not-article",
			`The page is ${kind.what}. Save the story's own page and upload that.`,
		);
}

/** Fewer headings that are links are a story with a list of others. */
const FEWEST = 4;

/** Headings that lead elsewhere, with hardly more than a teaser of text for each. */
function isListOfStories(article: HtmlElement, text: string): boolean {
	const headings = findAll(article, ({ name }) => /^h[1-4]$/.test(name));
	const targets = new Set(headings.map(linkOf).filter((href) => href !== undefined));
	return targets.size >= FEWEST && targets.size * 2 > headings.length && text.length < targets.size * 350;
}

function linkOf(heading: HtmlElement): string | undefined {
	const inner = find(
		heading,
		({ name, attributes }) => name === "a" && /^(?!#)\S/.test(attributes.href ?? ""),
	);
	const outer = heading.parent?.name === "a" ? heading.parent : undefined;
	return (inner ?? outer)?.attributes.href;
}

import { IngestError } from "../../shared/errors.ts";
import { isConsentTalk, touchesConsent } from "./consent.ts";
import { hasCards, hasLinkedHeadings } from "./list-of-stories.ts";
import * as words from "./page-words.ts";
import { find, findAll, type HtmlElement, textOf } from "./tree.ts";

/** What a page shows besides a story, judged by what is left when everything that is none has been dropped. */
interface Page {
	root: HtmlElement;
	article: HtmlElement;
	/** The article's text, and the tab's title with the headlines. */
	text: string;
	heading: string;
	/** Its data say that it is an article, or name its day. */
	isStated: boolean;
	/** They do, or its words name a day: such a page is believed. */
	saysArticle: boolean;
}

/** Pages that are no article are short; a story that speaks of such things is longer, and says that it is one. */
const SHORT = 1500;

/** A notice of a few lines. */
const NOTICE = 500;
/** What a page says below the number of an error. A report on one is longer. */
const NUMBERED = 350;
/** Less than this above a paywall is an opening, not a story. */
const OPENING = 200;

interface Kind {
	what: string;
	example: string;
	test: (page: Page) => boolean;
	/** It shows even on a page that says it is an article. */
	always?: true;
}

const KINDS: readonly Kind[] = [
	{
		what: "a consent dialog instead of the story",
		example: "We and our 842 partners store and access information on a device …",
		always: true,
		test: ({ root, text }) => {
			const dialog = find(root, ({ dropped }) => dropped === "consent dialog");
			const isLonger = dialog !== undefined && textOf(dialog, true, NOTICE).length > text.length;
			if (isLonger && text.length < OPENING) return true;
			const passages = text.split("\n").filter((line) => line.length >= 40);
			const share = (test: (passage: string) => boolean) => passages.filter(test).length / passages.length;
			return share(isConsentTalk) > 0.5 || (isLonger && share(touchesConsent) >= 0.5);
		},
	},
	{
		what: "a legal text of the site, not a story",
		example: "Cookie policy",
		test: ({ heading }) => heading !== "" && heading.split("\n").every((line) => words.LEGAL.test(line)),
	},
	{
		what: "an error page of the site",
		example: "404 - Page not found",
		test: ({ heading, text }) =>
			(text.length < SHORT && words.NOT_FOUND.test(heading)) ||
			(text.length < NUMBERED && words.ERROR_NUMBER.test(heading)),
	},
	{
		what: "a notice that the site is being worked on",
		example: "We'll be back soon. We're performing scheduled maintenance.",
		test: ({ heading, text }) =>
			(text.length < NOTICE && words.MAINTENANCE.test(heading)) ||
			(text.length < NUMBERED && words.MAINTENANCE.test(text)),
	},
	{
		what: "a check whether a person is asking",
		example: "Verifying you are human. This may take a few seconds.",
		test: ({ heading, text }) => {
			const all = `${heading}\n${text}`;
			if (text.length < SHORT && words.CHECK.test(all)) return true;
			return text.length < NOTICE && words.ASKS_FOR_A_PERSON.every((sign) => sign.test(all));
		},
	},
	{
		what: "a form to log in or subscribe",
		example: "Log in to continue reading",
		test: ({ root, heading, text }) =>
			(text.length < SHORT && words.FORM.test(heading.trim())) ||
			(text.length < NOTICE && findAll(root, ({ attributes }) => attributes.type === "password").length > 0),
	},
	{
		what: "the opening of a story for paying readers",
		example: "The bridge will stay shut until May… Subscribe to read the full article",
		always: true,
		test: ({ root, text }) => {
			const offer = text.search(words.PAID);
			return (offer < 0 ? text.length : offer) < OPENING && words.PAID.test(textOf(root, true, 20_000));
		},
	},
	{
		what: "filled by a program, which was not run",
		example: "You need to enable JavaScript to run this app.",
		always: true,
		test: ({ text }) => text.length < NOTICE / 2 && words.SCRIPT.test(text),
	},
	{
		what: "the results of a search",
		example: "Search results for “bridge”",
		test: ({ heading }) => words.SEARCH.test(heading),
	},
	{
		what: "a front page or list of stories",
		example: "four headings, each a link to a story, each with a line below",
		test: ({ article, text }) => hasLinkedHeadings(article, text),
	},
	{
		what: "a list of stories",
		example: "five boxes of one shape, each a link to a story with its day and a line below",
		always: true,
		// Of a list the first story's day was taken for the page's.
		test: ({ root, article, text, isStated }) => !isStated && hasCards(root, article, text),
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
	const kind = KINDS.find(({ test, always }) => (always || !page.saysArticle) && test(judged));
	if (kind !== undefined)
		throw new IngestError(
			"not-article",
			`The page is ${kind.what}. Save the story's own page and upload that.`,
		);
}

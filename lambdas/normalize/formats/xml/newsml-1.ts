import { IngestError } from "../../../shared/errors.ts";
import type { Draft, Found } from "../../draft.ts";
import { find, findAll, type HtmlElement, textOf } from "../../html/tree.ts";
import { markup } from "../markup.ts";
import { metadata } from "../metadata.ts";
import { isFilled, several } from "../several.ts";
import { at, bodyBlocks, textAt } from "./body.ts";
import { readNitf } from "./nitf.ts";

/** What a component that is no text says it is, by media type. */
const TEXT_TYPE = /^(?:text|complextext|html|nitf|xhtml)?$/i;

/**
 * Reads NewsML 1.0-1.2 (AFP, ANA, Business Wire, Reuters of old): headline, byline, dateline and provider stand in elements of
 * their own, the story in a `ContentItem` as NITF, XHTML, or mark-up within CDATA. Pictures beside it are no articles.
 *
 * @throws IngestError `withdrawn` or `not-article`
 */
export function readNewsMl1(root: HtmlElement): Found | Promise<Found> {
	const items = findAll(root, ({ name }) => name === "NewsItem").filter(
		(item) => storyOf(item) !== undefined,
	);
	return several("NewsML document", isFilled(items) ? items : [root], readItem);
}

function readItem(item: HtmlElement): Draft {
	const story = storyOf(item);
	if (story === undefined)
		throw new IngestError("not-article", "The NewsML document holds no text, only media or links.");
	const status = at(item, "NewsManagement", "Status")?.attributes.FormalName;
	if (status !== undefined && /^(?:cancell?ed|withheld|embargoed-forever)$/i.test(status))
		throw new IngestError("withdrawn", `The publisher withdrew the item (status ${status}).`);
	const draft = withDateline(bodyOf(story), textAt(at(item, "NewsLines"), "DateLine"));
	return { ...draft, format: "newsml-1", ...describe(item) };
}

/** "STOCKHOLM, Aug 29, 2014 (AFP) -" stands apart, and is how the story would open. */
function withDateline(draft: Draft, dateline: string | undefined): Draft {
	const [first, ...rest] = draft.blocks;
	if (dateline === undefined || first === undefined) return draft;
	// Press offices write it at the head of the story too.
	const place = /^[^,(–—-]{2,60}/.exec(dateline)?.[0].trim() ?? "";
	if (place !== "" && first.text.startsWith(place)) return draft;
	const opening = /[-–—]\s*$/.test(dateline) ? dateline : `${dateline} –`;
	return { ...draft, blocks: [{ ...first, text: `${opening} ${first.text}` }, ...rest] };
}

function describe(item: HtmlElement): ReturnType<typeof metadata> {
	const lines = at(item, "NewsLines");
	const management = at(item, "NewsManagement");
	const bylines = lines === undefined ? [] : findAll(lines, ({ name }) => name === "ByLine");
	return metadata(
		{
			title: textAt(lines, "HeadLine"),
			byline: bylines.map((line) => textOf(line)).join("; "),
			publisher: provider(item),
			language:
				at(item, "DescriptiveMetadata", "Language")?.attributes.FormalName ?? item.attributes["xml:lang"],
			published: textAt(management, "FirstCreated") ?? textAt(item, "DateId"),
			modified: textAt(management, "ThisRevisionCreated"),
		},
		"wire header",
	);
}

/** "AFP", of `<Provider><Party FormalName="AFP"/></Provider>`; else the domain that the item's identifier names. */
function provider(item: HtmlElement): string | undefined {
	for (const role of ["Provider", "Source"]) {
		const party = at(item, "AdministrativeMetadata", role, "Party");
		const name = party?.attributes.FormalName;
		if (name) return name;
	}
	return textAt(item, "NewsIdentifier", "ProviderId");
}

/** The content of the first component that is a text. */
function storyOf(item: HtmlElement): HtmlElement | undefined {
	return findAll(item, ({ name }) => name === "ContentItem")
		.filter((content) => TEXT_TYPE.test(at(content, "MediaType")?.attributes.FormalName ?? ""))
		.map((content) => find(content, ({ name }) => name === "nitf") ?? at(content, "DataContent"))
		.find((content) => content !== undefined && textOf(content, true, 100).length > 40);
}

function bodyOf(story: HtmlElement): Draft {
	if (story.name === "nitf") return readNitf(story);
	const within = find(story, ({ name }) => name === "body.content" || name === "body");
	const elements = findAll(story, () => true);
	// Mark-up within CDATA is one text to an XML parser.
	if (elements.length === 0) return { ...markup(rawText(story)), format: "newsml-1" };
	return { blocks: bodyBlocks(within ?? story), removed: [], format: "newsml-1" };
}

function rawText(element: HtmlElement): string {
	return element.children.map((child) => ("text" in child ? child.text : rawText(child))).join("");
}

import { namesOf } from "./names.ts";
import { type HtmlElement, isElement, textOf, walk } from "./tree.ts";

/** Posts of other networks as they are embedded. */
const EMBED =
	/-(?:twitter-tweet|twitter-video|tweet-embed|instagram-media|tiktok-embed|fb-post|bluesky-embed|threads-embed|mastodon-embed|reddit-card|reddit-embed)-/;
/** What the network adds to a post's words, in the languages it does so. */
const ADDED =
	/^(?:view (?:this|more)(?: posts?)? on \w+|view profile|add a comment.*|(?:a|ein|un|uma?|een) (?:post|beitrag|publicación|publicação|bericht)[^.]{0,60}(?:shared by|geteilt von|compartida por|compartilhada por|condiviso da|gedeeld door|partagée? par)\b.*|sieh dir diesen beitrag auf \w+ an|voir cette publication sur \w+|ver esta publicación en \w+|visualizza questo post su \w+)$/iu;

/**
 * Of an embedded post its words stay, as a quotation that the story shows; who posted it when, and what the network adds, goes,
 * so that nobody takes it for the story's author and day.
 */
export function pruneEmbeds(root: HtmlElement): void {
	walk(root, (element) => {
		if (!EMBED.test(namesOf(element))) return true;
		const isWords = (child: HtmlElement["children"][number]) => isElement(child) && child.name !== "a";
		const rest = element.children.filter((child) => !isWords(child));
		if (rest.length > 0) {
			const aside: HtmlElement = {
				name: "span",
				attributes: {},
				children: rest,
				parent: element,
				dropped: RULE,
			};
			for (const child of rest) if (isElement(child)) child.parent = aside;
			element.children = [...element.children.filter(isWords), aside];
		}
		walk(element, (inner) => {
			const text = textOf(inner, false, 400);
			const isPicture = inner.name === "a" && /^(?:pic\.twitter\.com|(?:https?:\/\/)?t\.co)\//.test(text);
			if (inner.dropped === undefined && (isPicture || ADDED.test(text))) inner.dropped = RULE;
			return inner.dropped === undefined;
		});
		return false;
	});
}

const RULE = "embedded post";

import { measure } from "./measure.ts";
import { namesOf } from "./names.ts";
import type { HtmlElement } from "./tree.ts";
import { walk } from "./tree.ts";

const neverText: Record<string, string> = {
	head: "head",
	nav: "navigation",
	footer: "footer",
	aside: "aside",
	figure: "figure",
	figcaption: "caption",
	caption: "caption",
	noscript: "no script",
	button: "control",
	select: "control",
	textarea: "control",
	input: "control",
	datalist: "control",
	dialog: "dialog",
	menu: "navigation",
	audio: "player",
	video: "player",
	embed: "player",
	map: "picture",
	img: "picture",
	picture: "picture",
	area: "picture",
	"amp-ad": "advertisement",
	"amp-sidebar": "sidebar",
	"amp-consent": "cookie notice",
	"amp-embed": "advertisement",
	"amp-social-share": "share bar",
	"amp-img": "picture",
	time: "timestamp",
	marquee: "ticker",
};
const rolesNeverText: Record<string, string> = {
	navigation: "navigation",
	menu: "navigation",
	menubar: "navigation",
	banner: "page header",
	contentinfo: "footer",
	complementary: "aside",
	search: "control",
	searchbox: "control",
	dialog: "dialog",
	alertdialog: "dialog",
	tooltip: "dialog",
	doc: "",
};

/** Drops what is never the article by its tag, its role or being hidden. */
export function dropByTag(root: HtmlElement): void {
	walk(root, (element) => {
		const rule = ruleByTag(element);
		if (rule === undefined || rule === "") return true;
		element.dropped = rule;
		return false;
	});
}

function ruleByTag(element: HtmlElement): string | undefined {
	const { name, attributes } = element;
	const byName = neverText[name];
	if (byName !== undefined) return byName;
	if (attributes.role !== undefined && rolesNeverText[attributes.role] !== undefined)
		return rolesNeverText[attributes.role];
	if (name === "html" || name === "body") return undefined;
	if ("hidden" in attributes && attributes.hidden !== "until-found") return "hidden";
	if (attributes["aria-hidden"] === "true" && name !== "div") return "hidden";
	if (attributes.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style))
		return "hidden";
	return undefined;
}

const word = (words: string) => new RegExp(`-(?:${words})-`);

/** Readers' comments are the one part that may be longer than the article. */
const comments = word(
	"comments?|comment-?list|commentlist|comment-section|comments-area|comment-wrap(?:per)?|disqus|disqus-thread|fb-comments|respond|kommentare?|kommentarbereich|commentaires?|comentarios|comentários|commenti|reacties|kommentarer|komentarze|komentar|reader-comments|livefyre|spot-im|coral|replies|trackbacks?|pingbacks?|pings",
);

const patterns: [rule: string, pattern: RegExp][] = [
	[
		"sidebar",
		word(
			"sidebars?|side-?bar(?:-[a-z\\d]+)?|rail|right-rail|right-?col(?:umn)?|left-?col(?:umn)?|rightbar|leftbar|marginalspalte|seitenleiste|secondary|widgets?|widget-area|blogroll",
		),
	],
	[
		"navigation",
		word(
			"nav|navi|navbar|navigation|main-?nav|sub-?nav|menu|menue|main-?menu|sub-?menu|breadcrumbs?|bread-crumbs?|breadcrump|brotkrumen|pagination|paginator|pager|page-?nav|page-links|pagenavi|post-nav|nextprev|prev-next|next-post|prev-post|previous-post|nav-links|skip|skip-?link|jump|jumplinks|sitemap|toc|table-of-contents|inhaltsverzeichnis|tabs?-nav|index-?nav",
		),
	],
	[
		"page header",
		word(
			"page-header|site-header|masthead|topbar|top-bar|header-top|logo|branding|site-title|site-branding|tagline|site-description",
		),
	],
	[
		"footer",
		word(
			"footer|foot|bottom-bar|footnav|site-info|colophon|site-footer|page-footer|fuss|fusszeile|impressum|copyright|entry-footer|post-footer|article-footer|postmetadata|post-meta-data",
		),
	],
	[
		"share bar",
		word(
			"share|sharing|shares|share-?bar|share-?buttons?|share-?links?|share-?tools?|sharedaddy|sharethis|share-?this|addthis|addtoany|a2a|social|socials|social-?media|social-?links?|social-?icons?|social-?share|social-?bar|socialbar|social-?buttons?|shariff|teilen|heise-?shariff|twoclick|bookmarks?|bookmarking|tweet|facebook|twitter-share|likes?|like-?button|whatsapp|follow|follow-us|followus|jp-relatedposts|sd-sharing|sd-content|essb|mashsb|ssba|swp|compartir|partage|recommend|recommendations?|recommended|empfehlen|print|printer|print-?link|drucken|article-?tools|page-?tools|post-?tools|toolbar|tools|rating|ratings|post-ratings|vote|voting|votes|stars|bewertung",
		),
	],
	[
		"related stories",
		word(
			"related|relateds|related-?posts?|related-?articles?|related-?content|related-?stories|related-?news|related-?links?|relacionadas?|relacionados?|yarpp|yarpp-related|similar|similar-?posts?|more-?stories|more-?news|more-?articles|more-?from|more-?on|read-?more|readmore|mehr-?zum-?thema|read-?next|read-?also|up-?next|most-?read|mostread|most-?popular|popular|popular-?posts?|trending|latest|latest-?news|latest-?posts?|recent|recent-?posts?|recent-?articles?|top-?stories|top-?news|also-?read|see-?also|you-?may-?like|might-?like|outbrain|taboola|teasers?|teaser-?list|teaser-?box|recirc|recirculation|promo|promos|promotion|promobox|featured-?posts?|ticker|newsticker|newsfeed|archives?-list|aehnliche|weitere|weitere-artikel|crosslinks?|carousel|slider|slideshow|swiper|gallery|galerie|bildergalerie|lightbox|readers?-also|article-list|news-?list|post-list",
		),
	],
	[
		"advertisement",
		word(
			"ads?|adv|advert|adverts?|advertis(?:e|ement|ements|ing)|ad-?slot|ad-?box|ad-?container|ad-?unit|ad-?wrapper|ad-?banner|adsense|adsbygoogle|google-?ads?|dfp|gpt|banner|banners|banner-?ad|sponsor|sponsors|sponsored|sponsoring|werbung|anzeige|anzeigen|publicidad|publicite|pub|reklama|reklame|mainos|annons|affiliate|commercial|outbrain|plista|ligatus|amazon-?box|vg-?wort|vgwort",
		),
	],
	[
		"newsletter",
		word(
			"newsletters?|newsletter-?signup|newsletter-?box|subscribe|subscription|subscriptions|sign-?up|signup|mc4wp|mailchimp|mailing-?list|opt-?in|optin|abo|abonnement|paywall|pay-?wall|piano|regwall|call-?to-?action|cta|donate|donation|spenden|crowdfunding|login|log-?in|logged-out|register|registration",
		),
	],
	[
		"cookie notice",
		word(
			"cookies?|cookie-?(?:bar|banner|notice|consent|law|hint|layer)|consent|gdpr|dsgvo|cmp|privacy-?(?:notice|banner)|onetrust|eu-?cookie|legal-?notice|disclaimer",
		),
	],
	[
		"dialog",
		word(
			"modal|modals|pop-?up|popups|overlay|tooltip|off-?canvas|drawer|lightbox|dropdown|flyout|noprint|no-print|hidden-?print|hide-?print|print-?hide|screen-reader-text|screen-reader|sr-only|visually-?hidden|visuallyhidden|assistive-text|invisible|hidden|hide|js-hidden|is-hidden|element-invisible|offscreen|unsichtbar|versteckt",
		),
	],
	[
		"byline",
		word(
			"byline|by-?line|authors?|author-?box|author-?info|author-?bio|author-?name|author-?meta|about-?author|about-?the-?author|post-?author|entry-?author|article-?author|authorbox|autor|autoren|autorenbox|auteur|verfasser|bio|biography|vcard|writer|contributors?|posted-?by|postedby|gravatar|avatar",
		),
	],
	[
		"timestamp",
		word(
			"date|dates|datum|dateline|date-?line|date-?time|datetime|time|timestamp|time-?stamp|pub-?date|publish(?:ed)?-?date|post-?date|entry-?date|article-?date|posted-?on|published|updated|last-?updated|last-?modified|modified|fecha|data-publicacao|zeit|uhrzeit",
		),
	],
	[
		"post data",
		word(
			"meta|metas|meta-?data|metadata|post-?meta|entry-?meta|article-?meta|post-?info|article-?info|entry-?info|entry-?utility|post-?data|postinfo|post-?details|info-?line|kicker|eyebrow|overline|dachzeile|spitzmarke|rubrik|ressort|categor(?:y|ies)|cat-?links|kategorien?|category-?links|tags?|tag-?list|tag-?links|tag-?cloud|tags-?links|tagcloud|post-?tags|entry-?tags|article-?tags|keywords|schlagworte?|schlagwoerter|topics|etiquetas|labels?|filed-under|post-?format|views|view-?count|reading-?time|read-?time|lesezeit|word-?count|counter",
		),
	],
	[
		"caption",
		word(
			"captions?|wp-?caption|wp-?caption-?text|image-?caption|photo-?caption|caption-?text|credits?|photo-?credit|image-?credit|image-?source|bildunterschrift|bildunterzeile|bildnachweis|bildquelle|bildtext|bild-?legende|legende|fotocredit|foto-?credit|fotografo|photographer|copyright-?notice|picture-?caption|media-?caption|figure|legend|lead-?image|hero-?image|thumbnails?|image-?info|img-?desc",
		),
	],
	[
		"player",
		word(
			"video-?player|videoplayer|jwplayer|audio-?player|audioplayer|player|podlove|podlove-?web-?player|powerpress|powerpress-?links|podpress|mejs|mejs-container|soundcloud|embed-?code|playlist",
		),
	],
	[
		"search",
		word(
			"search|search-?form|search-?box|searchform|searchbox|suche|suchformular|site-?search|buscador|recherche",
		),
	],
];

const containers = new Set(["html", "body", "main", "#document"]);

/**
 * Drops what its class names or id say is not the article.
 *
 * A name that stands on a wrapper of the whole page (`has-sidebar`, `comments-open`) must not take the article with it:
 * what holds the larger part of the page's prose stays, except readers' comments, which may outweigh the article.
 */
export function dropByName(root: HtmlElement): void {
	const measures = measure(root);
	const total = measures.get(root)!;
	walk(root, (element) => {
		if (element.dropped !== undefined) return false;
		if (containers.has(element.name)) return true;
		const names = namesOf(element);
		if (names === "") return true;
		const own = measures.get(element)!;
		if (own.chars === 0) return true;
		if (
			comments.test(names) &&
			total.prose - own.prose >= 200 &&
			!/-(?:no|open|closed|has|count|link)-/.test(names)
		) {
			element.dropped = "comments";
			return false;
		}
		if (own.prose > total.prose * 0.3 && own.prose > 150) return true;
		if (/-(?:article|entry|post|story)-(?:body|content|text)-/.test(names)) return true;
		for (const [rule, pattern] of patterns) {
			if (pattern.test(names)) {
				element.dropped = rule;
				return false;
			}
		}
		return true;
	});
}

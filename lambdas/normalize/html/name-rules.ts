import type { Measure } from "./measure.ts";

/** What class names tell of an element. `where` asks of its content what the name alone cannot tell. */
interface NameRule {
	name: string;
	names: RegExp;
	where?: (content: Measure) => boolean;
	/** Drops a paragraph of its own too. Publishers mark up sentences of the story (`p.paywall`), but these are none. */
	evenSentences?: true;
}

/** A word, or several joined, anywhere in a name: `share` of `post-share-bar`. */
const part = (words: string) => new RegExp(`-(?:${words})-`);
/** A whole name, and nothing else: `hidden`, but not `label-hidden`. */
const whole = (names: string) => new RegExp(`(?:^| )-(?:${names})-(?: |$)`);

const noProse = ({ prose }: Measure) => prose === 0;
/** A teaser of another story is linked, the lead of this one is not. */
const pointsElsewhere = ({ chars, linkChars, prose }: Measure) =>
	linkChars > (prose === 0 ? 0 : chars * 0.12);

/** Readers' comments are the one part that may be longer than the article. */
export const comments = part(
	"comments?|comment-?list|commentlist|comments?-?section|comments?-?area|comment-wrap(?:per)?|disqus|disqus-thread|respond|kommentare?|kommentarbereich|commentaires?|comentarios?|comentários|commenti|reacties|kommentarer|komentarze|reader-comments|livefyre|spot-im|replies|trackbacks?|pingbacks?|reviews?-?widget|jdgm-widget|user-?reviews",
);

/** Names of the article itself, or of one part of it: no word inside them condemns it (`post tag-share category-video`). */
export const isArticleName = (names: string) =>
	/-(?:article|entry|post|story)-(?:body|content|text|inner)-|-(?:hentry|type-post|type-page|status-publish|articlebody)-/.test(
		names,
	);

export const nameRules: readonly NameRule[] = [
	{
		name: "sidebar",
		names: part(
			"sidebars?|side-?bar|right-?rail|left-?rail|right-?col(?:umn)?|left-?col(?:umn)?|rightbar|leftbar|marginalspalte|randspalte|seitenleiste|blogroll|widget-?area|sidebar-?widget",
		),
	},
	// A whole name only: page builders call every paragraph something-widget.
	{ name: "sidebar", names: whole("rail|secondary|widgets?|textwidget") },
	{
		name: "navigation",
		names: part(
			"nav|navi|navbar|navigation|main-?nav|sub-?nav|menu|menue|main-?menu|sub-?menu|breadcrumbs?|bread-crumbs?|breadcrump|brotkrumen|pagination|paginator|pager|page-?nav|page-links|pagenavi|nextprev|prev-next|next-post|prev-post|previous-post|skip-?link|jumplinks|sitemap|toc|table-of-contents|inhaltsverzeichnis",
		),
		where: noProse,
	},
	{
		name: "page header",
		names: part(
			"page-?header|site-?header|masthead|topbar|top-bar|header-top|logo|branding|site-title|tagline|site-description",
		),
		where: noProse,
	},
	{
		name: "footer",
		names: part(
			"footer|bottom-bar|footnav|site-info|colophon|fusszeile|impressum|copyright|postmetadata|entryfooter|articlefooter|post-?bottom|article-?bottom|page-?bottom",
		),
	},
	{
		name: "share bar",
		names: part(
			"share|sharing|shares|share-?bar|share-?buttons?|share-?links?|share-?tools?|sharedaddy|sharethis|addthis|addtoany|a2a|social|socials|social-?media|social-?links?|social-?icons?|social-?share|social-?bar|shariff|teilen|bookmarks?|bookmarking|likes?|like-?button|follow|follow-us|followus|jp-relatedposts|sd-content|essb|mashsb|ssba|swp|compartir|partage|recommend|empfehlen|printer|print-?link|drucken|article-?tools|page-?tools|post-?tools|toolbar|tools|rating|ratings|post-ratings|vote|voting|votes|stars|bewertung",
		),
		where: noProse,
	},
	{
		name: "related stories",
		names: part(
			"related|relateds|related-?posts?|related-?articles?|related-?content|related-?stories|related-?news|related-?links?|relacionadas?|relacionados?|yarpp|yarpp-related|similar-?posts?|more-?stories|more-?news|more-?articles|mehr-?zum-?thema|read-?next|read-?also|up-?next|most-?read|mostread|most-?popular|popular-?posts?|trending|recent-?posts?|recent-?articles?|top-?stories|top-?news|also-?read|you-?may-?like|might-?like|outbrain|taboola|recirc|recirculation|newsticker|interesting-articles|post-grid|posts-grid|post-type-grid|list-posts",
		),
	},
	{ name: "related stories", names: whole("more|mehr|weitere|weiterlesen") },
	{
		name: "teaser",
		names: part(
			"related|relateds|related-?posts?|related-?articles?|related-?content|related-?stories|related-?news|related-?links?|relacionadas?|relacionados?|yarpp|yarpp-related|similar|similar-?posts?|more-?stories|more-?news|more-?articles|more-?from|more-?on|read-?more|mehr-?zum-?thema|read-?next|read-?also|up-?next|most-?read|mostread|most-?popular|popular|popular-?posts?|trending|latest|latest-?news|latest-?posts?|recent|recent-?posts?|recent-?articles?|top-?stories|top-?news|also-?read|see-?also|you-?may-?like|might-?like|outbrain|taboola|teasers?|teaser-?list|teaser-?box|recirc|recirculation|promo|promos|promotion|promobox|featured-?posts?|newsticker|newsfeed|wp-block-query|post-picker|aehnliche|weitere-artikel|crosslinks?|carousel|slider|slideshow|swiper|gallery|galerie|bildergalerie|readers?-also|interesting-articles|post-grid|posts-grid|post-type-grid|list-posts|post-list|news-?list|article-list",
		),
		where: pointsElsewhere,
	},
	{
		name: "advertisement",
		names: part(
			"ads?|adv|advert|adverts?|advertis(?:e|ement|ements|ing)|ad-?slot|ad-?box|ad-?container|ad-?unit|ad-?wrapper|ad-?banner|adsense|adsbygoogle|google-?ads?|dfp|gpt|banner|banners|banner-?ad|sponsor|sponsors|sponsored|sponsoring|werbung|anzeige|anzeigen|publicidad|publicite|reklama|reklame|mainos|annons|affiliate|commercial|plista|ligatus|amazon-?box|vg-?wort|vgwort",
		),
	},
	{
		name: "newsletter",
		names: part(
			"newsletters?|news-letter|newsletter-?signup|newsletter-?box|subscribe|subscription|subscriptions|sign-?up|signup|mc4wp|mailchimp|mailing-?list|opt-?in|optin|abo|abonnement|call-?to-?action|cta|donate|donation|crowdfunding|login|log-?in|logged-out|register|registration",
		),
	},
	// Magazines mark every paragraph behind the wall so; the wall itself says little.
	{ name: "paywall", names: part("paywall|pay-?wall|regwall|steady"), where: noProse },
	{
		name: "paywall",
		names: part(
			"(?:pay-?wall|regwall|subscri(?:be|ber|ption))-?(?:overlay|prompt|offers?|box|banner|message|cta|modal|barrier)",
		),
	},
	{
		name: "cookie notice",
		evenSentences: true,
		names: part(
			"cookies?|cookie-?(?:bar|banner|notice|consent|law|hint|layer)|consent|gdpr|dsgvo|privacy-?(?:notice|banner)|onetrust|eu-?cookie|legal-?notice|disclaimer",
		),
	},
	{
		name: "hidden",
		evenSentences: true,
		names: whole(
			"modals?|pop-?ups?|overlay|tooltip|drawer|lightbox|dropdown|flyout|noprint|no-print|hidden-?print|hide-?print|print-?hide|print-?only|(?:[a-z]{1,4}-)?(?:screen-reader-text|screen-reader|sr-only|visually-?hidden|off-?screen)|assistive-text|invisible|hidden|hide|js-hidden|is-hidden|element-invisible|unsichtbar|versteckt",
		),
	},
	{
		name: "byline",
		evenSentences: true,
		names: part(
			"byline|by-?line|authors?|author-?box|author-?info|author-?bio|author-?name|about-?author|about-?the-?author|post-?author|entry-?author|article-?author|authorbox|autor|autoren|autorenbox|auteur|verfasser|bio|biography|vcard|writer|contributors?|posted-?by|postedby|gravatar|avatar",
		),
	},
	{
		name: "timestamp",
		evenSentences: true,
		names: part(
			"date|dates|datum|date-?line|date-?time|time|timestamp|time-?stamp|pub-?date|publish(?:ed)?-?date|post-?date|entry-?date|article-?date|posted-?on|published|updated|last-?updated|last-?modified|fecha|data-publicacao|uhrzeit",
		),
		where: ({ chars, prose }) => prose === 0 && chars < 80,
	},
	{
		name: "post data",
		names: part(
			"meta|metas|meta-?data|metadata|post-?meta|entry-?meta|article-?meta|post-?info|article-?info|entry-?info|entry-?utility|post-?data|postinfo|post-?details|info-?line|kicker|eyebrow|overline|dachzeile|spitzmarke|rubrik|ressort|categor(?:y|ies)|cat-?links|kategorien?|category-?links|tags?|tag-?list|tag-?links|tag-?cloud|tags-?links|tagcloud|post-?tags|entry-?tags|article-?tags|keywords|schlagworte?|schlagwoerter|topics|etiquetas|filed-under|view-?count|reading-?time|read-?time|lesezeit|word-?count|counter",
		),
		where: noProse,
	},
	{
		name: "caption",
		evenSentences: true,
		names: part(
			"captions?|field-pie|pie-?(?:de-?)?foto|legenda|didascalia|bildetekst|billedtekst|kuvateksti|wp-?caption|wp-?caption-?text|image-?caption|photo-?caption|caption-?text|credits?|photo-?credit|image-?credit|image-?source|bildunterschrift|bildunterzeile|bildnachweis|bildquelle|bildtext|bild-?legende|legende|fotocredit|foto-?credit|fotografo|photographer|copyright-?notice|picture-?caption|media-?caption|figure|lead-?image|hero-?image|thumbnails?|image-?info|img-?desc",
		),
		where: ({ chars }) => chars < 600,
	},
	{
		name: "caption",
		evenSentences: true,
		names: part(
			"(?:image|img|picture|photo|foto|bild|visual|media)-?(?:box|inline|subtitle|text|description|desc|info|legend|wrap|wrapper|container|block|title)|imginline|inline-?(?:image|img)|legend|highslide|article-?image|content-?image|wp-image|visual",
		),
		where: ({ chars, paragraphs }) => chars < 300 && paragraphs <= 1,
	},
	{
		name: "player",
		names: part(
			"video-?player|videoplayer|jwplayer|audio-?player|audioplayer|player|podlove-?web-?player|powerpress|powerpress-?links|podpress|mejs|mejs-container|soundcloud|embed-?code|playlist",
		),
	},
	{
		name: "search",
		names: part("search|search-?form|search-?box|searchform|searchbox|suche|suchformular|buscador|recherche"),
		where: noProse,
	},
];

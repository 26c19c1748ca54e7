import { isJust, type Place, type Rule } from "./rule.ts";

const shareWord =
	"share|share this|share this article|share this story|share this post|share on|share via|shares?|tweet|tweet this|retweet|pin|pin it|pocket|like|like this|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|flipboard|tumblr|vkontakte|xing|threads|bluesky|mastodon|messenger|e-?mail|e-?mail this|mail|print|print this|copy|copy link|link copied|copied|save|bookmark|comments?|teilen|drucken|merken|twittern|per mail|partager|imprimer|envoyer|enviar|compartir|imprimir|comparte|compartilhar|compartilhe|condividi|stampa|delen|deel|dela|skriv ut|del|jaa|udostępnij|drukuj|поделиться|sdílet|megosztás|paylaş|bagikan|chia sẻ|分享|共有|シェア|공유|مشاركة|whats app|google|google\\+|on|via|by|a|to|with|auf|sur|en|this|article|story|link|click|oder|or|and|und";
/** Nothing but the words of a share bar: "Share Tweet Email Print". A sentence has other words. */
const shareBar = new RegExp(
	`^(?:[\\p{P}\\p{S}\\s\\d]{0,8}(?:${shareWord})(?![\\p{L}\\p{N}])){1,14}[\\p{P}\\p{S}\\s\\d]{0,8}$`,
	"iu",
);
const shareMust =
	/share|tweet|pin it|facebook|twitter|linkedin|whatsapp|print|mail|teilen|drucken|merken|partager|imprimer|compartir|imprimir|compartilh|condividi|delen|dela|udostępnij|поделиться|sdílet|paylaş|bagikan|分享|シェア|공유|مشاركة|copy|save|bookmark/iu;

/** The bar of networks under a headline, reduced to its words. */
export const shareLabels: Rule = {
	name: "share bar",
	matches: ({ text, words }: Place) =>
		words <= 14 && text.length <= 120 && shareMust.test(text) && shareBar.test(text),
};

const advertisementLabel = isJust([
	"advertisement",
	"advertisements",
	"advertising",
	"ad",
	"story continues below advertisement",
	"story continues below",
	"article continues below advertisement",
	"article continues below",
	"article continues after advertisement",
	"advertisement - story continues below",
	"continue reading the main story",
	"scroll to continue",
	"sponsored",
	"sponsored content",
	"paid content",
	"promoted",
	"anzeige",
	"werbung",
	"publicité",
	"publicidad",
	"publicidade",
	"pubblicità",
	"continua después de la publicidad",
	"continua após a publicidade",
	"advertentie",
	"annons",
	"annonse",
	"annonce",
	"mainos",
	"reklama",
	"reklam",
	"реклама",
	"hirdetés",
	"iklan",
	"广告",
	"廣告",
	"広告",
	"광고",
	"إعلان",
	"विज्ञापन",
	"skip ad",
	"loading",
	"loading...",
	"please enable javascript",
]);

/** Where an advertisement stood: "Advertisement", "Story continues below advertisement". */
export const advertisement: Rule = {
	name: "advertisement label",
	matches: ({ text }: Place) => advertisementLabel.test(text),
};

const endMark =
	/^(?:[-–—*#_=~•.·\s]{1,40}|[-–—*\s]{0,6}(?:ends?|30|full article|fin|ende)[-–—*\s]{1,6}|#\s?#\s?#|ends|[(（](?:끝|完|了|end|ends|fin)[)）])$/iu;

/** Rulers and end marks: "* * *", "-30-", "###", "ENDS". */
export const endMarks: Rule = {
	name: "end mark",
	matches: ({ text }: Place) => text.length <= 40 && endMark.test(text),
};

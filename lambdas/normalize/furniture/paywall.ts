import { beginsWith, type Place, type Rule } from "./rule.ts";

/** How the wall speaks that stands before the rest of a story. */
const wall = beginsWith([
	"subscribe to continue",
	"subscribe to keep reading",
	"subscribe to read",
	"log in to continue",
	"sign in to continue",
	"register to continue",
	"this article is exclusive to subscribers",
	"this content is for subscribers",
	"this story is for subscribers",
	"you have reached your limit",
	"you've reached your limit",
	"create a free account to",
	"dieser artikel ist exklusiv für",
	"dieser inhalt ist exklusiv für",
	"um diesen artikel zu lesen",
	"to continue reading this article",
	"to continue reading, subscribe",
	"to continue reading, please",
	"to read the full story, subscribe",
	"to read the full article, subscribe",
	"weiterlesen mit",
	"sie haben bereits ein abo",
	"cet article est réservé aux abonnés",
	"article réservé aux abonnés",
	"la suite est réservée aux abonnés",
	"la lecture de ce contenu est réservée",
	"contenido exclusivo para",
	"este contenido es exclusivo para",
	"para seguir leyendo",
	"conteúdo exclusivo para",
	"este conteúdo é exclusivo para",
	"para continuar lendo",
	"contenuto riservato agli abbonati",
	"artykuł dostępny tylko dla",
	"материал доступен только",
	"この記事は有料記事です",
	"この記事は会員限定です",
	"続きを読むには",
	"有料会員限定",
]);
/** What it promises, and what it costs: "Get unlimited access for $1 a week. Cancel anytime." */
const offer =
	/\b(?:cancel (?:any ?time|at any time)|unlimited (?:digital )?access|jederzeit kündbar|sans engagement|cancela cuando quieras|cancele quando quiser)\b/iu;
const price = /[$€£¥₹]|\b(?:subscri|free trial|first (?:month|months|weeks?)|abonn|suscri|assin|abo\b)/iu;

/** "Subscribe to continue reading." A story on subscriptions has other words beside the offer. */
export const paywall: Rule = {
	name: "paywall",
	matches: ({ text, words, block }: Place) =>
		block.kind !== "quotation" &&
		!/^["“„«]/u.test(text) &&
		((words <= 30 && wall.test(text)) ||
			(words <= 45 && offer.test(text) && price.test(text) && !saysSomebody.test(text))),
};

const saysSomebody = /\b(?:said|says|told|according to|sagte|dijo|disse|a déclaré)\b/iu;

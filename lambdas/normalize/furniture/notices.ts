import { isJust, type Place, type Rule } from "./rule.ts";

const cookie =
	/\b(?:we use cookies|uses? cookies|this (?:web)?site uses cookies|accept (?:all )?cookies|cookie[- ](?:policy|settings|richtlinie|einstellungen)|verwendet cookies|verwenden cookies|nutzt cookies|utilise des cookies|utilisons des cookies|utiliza cookies|utilizamos cookies|usamos cookies|utilizza cookie|utilizza i cookie|gebruikt cookies|gebruik van cookies|använder cookies|bruker cookies|käyttää evästeitä|używa plików cookie|использует cookie)\b/iu;

/** "We use cookies to improve your experience." A story about cookies is longer than its notice. */
export const cookieNotice: Rule = {
	name: "cookie notice",
	matches: ({ text, words }: Place) =>
		words <= 60 &&
		cookie.test(text) &&
		/\b(?:we|our|this|diese|unsere|wir|ce|nous|este|esta|nosotros|questo|noi|deze|we|vår|tämä|ta|этот)\b/iu.test(
			text,
		),
};

const commentArea = isJust([
	"comments",
	"comment",
	"no comments",
	"no comments yet",
	"leave a comment",
	"leave a reply",
	"post a comment",
	"add a comment",
	"view comments",
	"show comments",
	"comments are closed",
	"comments are closed.",
	"kommentare",
	"kommentar schreiben",
	"kommentar verfassen",
	"kommentar hinterlassen",
	"keine kommentare",
	"hinterlasse einen kommentar",
	"schreibe einen kommentar",
	"commentaires",
	"laisser un commentaire",
	"aucun commentaire",
	"comentarios",
	"deja un comentario",
	"deja una respuesta",
	"comentários",
	"deixe um comentário",
	"commenti",
	"lascia un commento",
	"reacties",
	"geef een reactie",
	"kommentarer",
	"kommentit",
	"komentarze",
	"dodaj komentarz",
	"комментарии",
	"оставить комментарий",
	"komentáře",
	"yorumlar",
	"评论",
	"コメント",
	"댓글",
]);
const commentCount =
	/^\d{1,5} (?:comments?|replies|shares?|views?|likes?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|komentarzy|комментари\p{L}{0,3})$/iu;

/** The head of the readers' part: "12 comments", "Leave a reply". */
export const commentLabel: Rule = {
	name: "comment area",
	matches: ({ text, words }: Place) => words <= 6 && (commentArea.test(text) || commentCount.test(text)),
};

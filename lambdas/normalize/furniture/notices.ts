import { beginsWith, isJust, type Place, type Rule } from "./rule.ts";

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

const mailFooter = beginsWith([
	"view this email in your browser",
	"view in browser",
	"read in app",
	"want to change how you receive",
	"you can update your preferences",
	"you can unsubscribe",
	"to unsubscribe",
	"click here to unsubscribe",
	"manage preferences",
	"manage subscriptions",
	"change your preferences",
	"was this email forwarded to you",
	"was this forwarded to you",
	"forwarded this email",
	"forward this email",
	"an html attachment was scrubbed",
	"vom newsletter abmelden",
	"wenn sie diese e-mail",
	"se désinscrire",
	"view online",
	"email not displaying correctly",
	"you are receiving this email because",
	"you received this email because",
	"you're receiving this email because",
	"unsubscribe",
	"update your preferences",
	"update subscription preferences",
	"manage your preferences",
	"our mailing address is",
	"forward to a friend",
	"add us to your address book",
	"this e-mail and any attachments",
	"this email and any attachments",
	"this message and any attachments",
	"disclaimer: this e-mail",
	"disclaimer: this email",
	"the information contained in this e-mail",
	"the information contained in this email",
	"please consider the environment before printing",
	"diese e-mail enthält vertrauliche",
	"sie erhalten diese e-mail",
	"sie erhalten diesen newsletter",
	"im browser ansehen",
	"newsletter abbestellen",
	"ce message et toutes les pièces jointes",
	"voir cet e-mail dans votre navigateur",
	"se désabonner",
	"vous recevez cet e-mail",
	"este mensaje y sus archivos adjuntos",
	"ver este correo en tu navegador",
	"darse de baja",
	"cancelar la suscripción",
]);

/** True for what stands around every newsletter and below every office's mail. "Unsubscribe rates rose" is a story's. */
export const isMailFooter = (text: string): boolean =>
	text.length <= 800 &&
	mailFooter.test(text) &&
	!/^\p{L}+ \p{Ll}{4}[^.]{10,}\b(?:said|says|rose|fell|were|was)\b/u.test(text);

/** "View this email in your browser", "You are receiving this email because you opted in." */
export const mailNotice: Rule = {
	name: "mail footer",
	matches: ({ text, block }: Place) => block.kind !== "quotation" && isMailFooter(text),
};

/** "CAUTION: This email originated from outside of the organisation. Do not click links …": what gateways put above. */
const warning =
	/^[\p{P}\p{S}\s]{0,8}(?:caution|warning|external(?: e-?mail| sender| message)?|achtung|vorsicht|warnung|attention|avertissement|precaución|atención|attenzione|let op)\b/iu;
const outside =
	/\b(?:e-?mail|message|nachricht|courriel|correo|mensaje|messaggio|bericht)\b[\s\S]{0,80}\b(?:outside|external|extern\p{L}*|außerhalb|extérieur\p{L}*|externo|fuera|esterno|buiten)\b/iu;

export const mailWarning: Rule = {
	name: "mail gateway's warning",
	matches: ({ text, words }: Place) => words <= 70 && warning.test(text) && outside.test(text),
};

/** What stands before a name in a byline, in the languages we meet. Asked for a capital after it: "von Trapp" is a name. */
const opening =
	/^(?:[\s|•·–—:,-]*(?:(?:(?:(?:zeige |view |show )?all(?:e)? (?:beiträge|posts|artikel|articles)|posts|(?:blog[ -]?)?beitrag|gespeichert|eingereicht|submitted|enviado|creado|article|story|text|words|report|analysis|opinion|post|review|written|posted|published|reported|edited|created|submitted|erstellt|geschrieben|veröffentlicht|verfasst|gepostet|eingestellt|publié|écrit|escrito|publicado|redactado|scritto|pubblicato|geschreven|ein (?:artikel|beitrag|gastbeitrag|kommentar)|gastbeitrag|interview|kommentar|bericht|foto|fotos)\s){0,2}(?:by|of|von|par|por|di|door|av|af|przez|vom)\s|by:|(?:(?:artikel )?von|interview|text\s?\/\s?interview|text|autor(?:in|en)?|author|authors|redaktion|verfasser|auteur|autore|written by|yazan|автор|作者|记者|記者|كتبت?|بقلم|إعداد|تحرير|लेखक)\s?[:：]\s?|автор\s|text(?: und fotos?)?:\s)+)+/iu;
const between =
	/ ?[;|•·/] ?| (?:im (?:Gespräch|Interview) mit|in conversation with|en conversación con|entretien avec) | ?,(?! ?(?:Jr|Sr|MD|PhD|M\.D|Ph\.D|III|II)\b) ?| [&+] | (?:and|und|et|och|og|ja|en|e|y|i|и|та) (?=\p{Lu})/u;
/** "ByJane Roe": the space between is the style sheet's. */
const glued = /^By(?=\p{Lu}\p{Ll})/u;
/** What somebody is, before the name: "Example-Online-Experte Max Muster". */
const rolePrefix =
	/^(?:[\p{L}-]{1,30}-)?(?:expert(?:e|in)?|(?:gast-?)?autor(?:in)?|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|kolumnist(?:in)?|volontär(?:in)?|journalist(?:in|e)?|correspondent|columnist|staff writer|senior (?:reporter|editor|writer))\s(?=\p{Lu}\p{Ll}+\s\p{Lu})/iu;
/** Where the name ends and the line goes on: a date, a clock, a mail address, what they are. */
const rest =
	/ (?:[|•·–—»]|-\s|on\s|am\s[\d\p{Lu}]|(?:fotos?|photos?|bilder|illustration(?:en)?|video)\s?[:\p{L}]|stand:?|says?:?$|(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\.?,?$|vom\s\d|le\s\d|el\s(?:\d|lun|mar|mié|jue|vie|sáb|dom)|in\s|at\s|for\s|updated|published|posted|\d{1,2}[.:/]\d|\(|(?:@|https?:|www\.)|\d{1,2}\.\s|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d)/iu;
/** "By Jane Doe in Port Sarel and John Roe in Velmora": the first of them does not end the list. */
const place =
	/\s(?:in|à|aus)\s\p{Lu}[\p{L}.'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{1,30}){0,3}(?=\s(?:and|und|et|y|e|en)\s\p{Lu}|\s?[,;]\s?\p{Lu})/gu;
/** "Emma Mackenzie (Image: Getty Images/iStockphoto)". */
const credit = /\s?\(?\b(?:image|picture|photo|foto|bild|credit|illustration|grafik)s?\s?:/iu;
const noName =
	/https?:|www\.|@|©|\.(?:com|de|org|net|fr|ch|at|it|es|eu|info|nl|pl|tv|io)\b|getty ?images|shutterstock|istock|adobe ?stock|picture.alliance|\d|[?!:=<>{}[\]]|^(?:admin|\p{L}{0,12}admin|administrator|webmaster|editor|unknown|anonymous|anonym|author|autor|staff|guest|user|root|news|home|by|von|share|follow|posted|comments?|mehr|more|profil|profile|null|none|undefined|false|true|n\/a|archiv anzeigen|about the author|benutzername|username|autoren|herausgeber|authors|editors|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|letzte (?:aktualisierung|änderung)|last updated?|super user|publisher|name)$/iu;
/** What stands where a name does: buttons, networks, systems, what a template says. */
const button =
	/^(?:powered|folgen|suivre|seguir|seguire|segui|volgen?|följ|abonnieren|subscribe|nachrichten|noticias|actualités|notizie|berita|twitter|facebook|instagram|linkedin|whatsapp|telegram|youtube|tiktok|rss|e-?mail|print|drucken|imprimer|windows user|microsoft office user|(?:image|picture|photo|foto|bild|credit|illustration|grafik|video)s?\b)|\s(?:bearbeiten|anmelden|abmelden|speichern|verwalten|abbrechen|bestellen)$/iu;
/** "Share Follow Save", "Twitter Facebook": a bar of buttons. */
const BUTTONS = new Set(
	"share follow save print email e-mail tweet facebook twitter x linkedin whatsapp telegram instagram youtube tiktok reddit pinterest bluesky mastodon threads copy link listen bookmark comment comments subscribe teilen folgen merken drucken kommentare partager suivre imprimer compartir seguir guardar imprimir condividi segui stampa delen volgen opslaan on to and".split(
		" ",
	),
);
/** "Sill Courier Web Desk", "Tarn Post Staff": nobody in particular. */
const collective =
	/\s(?:(?:web|news|city|online|sports?|business|digital) )?(?:desk|newsroom|bureau|staff|team|editorial board)$/iu;
const isButtons = (name: string): boolean =>
	name.split(/[\s,|·/]+/).every((word) => BUTTONS.has(word.toLowerCase()));

const roles =
	/^(?:our|web|city|online|agency|news|senior|chief|staff|political|business|sports?|contributing|managing|associate|deputy|guest|freelance|special|science|health|technology|foreign)?\s?(?:writer|editor|reporter|correspondent|journalist|contributor|columnist|producer|desk|bureau|team|redakteur(?:in)?|autor(?:in)?|volontär(?:in)?|chefredakteur(?:in)?|journaliste|periodista|redactor(?:a)?|editor-in-chief)s?$/iu;

/** "TNN", "PTI": agencies sign in capitals beside the reporter. */
const agency = /^\p{Lu}{2,5}(?:-\p{Lu}{1,3})?$/u;
/** A line that ends with a country is an address. */
const address =
	/,\s?(?:germany|deutschland|austria|österreich|switzerland|schweiz|suisse|france|italy|italia|spain|españa|netherlands|nederland|belgium|poland|polska|united kingdom|uk|england|ireland|usa|united states|canada|australia|india|nigeria)\.?$/iu;
/** Small words that a name may hold; any other is a sentence's. */
const particle =
	/^(?:de|del|della|delle|dei|di|da|das|do|dos|du|des|la|le|las|los|van|von|vom|der|den|het|ter|ten|te|bin|bint|ibn|al|el|zu|zum|zur|af|av|und|and|y|e|i|of|the|mit|für|for|d['’]\p{L}+|[\p{L}'’]+\.)$/u;
const opensSentence =
	/^(?:der|die|das|den|dem|deine[nrms]?|unsere[nrms]?|eine[nrms]?|the|an?|our|your|les|los|las|il|gli)\s/u;
/** "Projektleiterin der Stiftung", "Head of News". */
const office = /^[\p{L}-]+ (?:der|des|of|at|für|for) /u;
const edited = /\b(?:edited|translated|herausgegeben|übersetzt) (?:by|von)\b/iu;

const organisation =
	/(?:^|[\s.])(?:gmbh|e\.\s?v\.?|ag|kg|ltd|llc|inc|corp|s\.a\.|s\.r\.l\.|verlag|stiftung|verein|bundes\p{L}+|landes\p{L}+|institut\p{L}*|university|universität|ministry|ministerium|department|magazin|magazine|verband|archiv|online|media|medien|news|zeitung|blog)$|^(?:bundes(?:amt|ministerium|verband|anstalt)|auswärtiges amt|deutsches rotes)/iu;

/** A body's name, which may have an "and" in it: "Landesanstalt für Wald und Forstwirtschaft". */
const body =
	/(?:anstalt|ministerium|institut|verband|stiftung|gesellschaft|behörde|ministry|department|institute|council|committee|association)\s(?:für|der|des|of|for|on)\s/iu;

/** "この記事を書いた人 渡辺洋介 東京社会部 フォロー": the name stands behind the box's label. */
const JAPANESE_BOX =
	/^\s*(?:この記事を書いた人|この記事の筆者|執筆者|筆者|文[:：]|記者[:：])\s?([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{2,8})(?:\s|$)/u;

/**
 * The names in a byline: "By Jane Roe and John Doe, Political Editor | 12 March" gives Jane Roe and John Doe.
 * What is plainly no name (an address, a number, a role) is left out.
 *
 * @param handles true where the mark-up says that it is an author: "marianne1" is then a name too.
 */
export function splitNames(byline: string, handles = false): string[] {
	if (/^\s*(?:https?:|www\.|©)/i.test(byline) || address.test(byline.trim().slice(-300))) return [];
	const boxed = JAPANESE_BOX.exec(byline)?.[1];
	if (boxed !== undefined) return [boxed];
	const opened = byline
		.slice(0, 300)
		.replace(/\s+/gu, " ")
		.trim()
		.replace(opening, "")
		.replace(glued, "")
		.replace(place, "");
	// Twice: behind "Jane Roe Fr, 18. October" stands a weekday once the date has gone.
	const line = before(before(before(opened, credit), rest), rest);
	const names = line
		.split(between)
		.map((name) =>
			name
				.replace(/^[\s\p{Pd}:.,"“”„(]{1,20}|[\s\p{Pd}:,"“”)]{1,20}$/gu, "")
				.replace(opening, "")
				.replace(rolePrefix, "")
				.replace(/\s?[→»›>]{1,3}$/u, ""),
		)
		.filter(
			(name) =>
				name.length >= 2 &&
				name.length <= 60 &&
				name.split(" ").length <= 7 &&
				(!noName.test(name) || (handles && handle.test(name))) &&
				isNameLike(name) &&
				!button.test(name) &&
				!isButtons(name) &&
				!collective.test(name) &&
				!roles.test(name) &&
				!organisation.test(name) &&
				!body.test(`${name} `) &&
				/\p{L}/u.test(name),
		);
	const named = body.test(opened) ? names.filter((name) => name.includes(" ")) : names;
	const people = named.filter((name) => !agency.test(name));
	return people.length > 0 ? people : named;
}

/** The text before what the pattern finds, or all of it. */
function before(text: string, pattern: RegExp): string {
	const at = text.search(pattern);
	return at < 0 ? text : text.slice(0, at);
}

/** "marianne1", "Bo2man": what readers of forums call themselves. */
const handle = /^\p{L}[\p{L}_]{0,20}\d{1,4}[\p{L}_]{0,10}$/u;

/** False for a piece of a sentence: "der Planung bis hin zu den Karten". */
function isNameLike(name: string): boolean {
	if (edited.test(name) || opensSentence.test(name) || office.test(name)) return false;
	const words = name.split(" ");
	return words.length < 3 || words.every((word) => particle.test(word) || !/^\p{Ll}/u.test(word));
}

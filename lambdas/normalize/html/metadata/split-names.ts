/** What stands before a name in a byline, in the languages we meet. Asked for a capital after it: "von Trapp" is a name. */
const opening =
	/^(?:[\s|•·–—:,-]*(?:(?:(?:(?:zeige |view )?all(?:e)? (?:beiträge|posts|artikel|articles)|show all (?:posts|articles)(?: of)?|posts|gespeichert|eingereicht|submitted|enviado|creado|article|story|text|words|report|analysis|opinion|post|review|written|posted|published|reported|edited|created|submitted|erstellt|geschrieben|veröffentlicht|verfasst|gepostet|eingestellt|publié|écrit|escrito|publicado|redactado|scritto|pubblicato|geschreven|ein (?:artikel|beitrag|gastbeitrag|kommentar)|gastbeitrag|interview|kommentar|bericht|foto|fotos)\s){0,2}(?:by|von|par|por|di|door|av|af|przez|vom)\s|by:|(?:(?:artikel )?von|interview|text\s?\/\s?interview|text|autor(?:in|en)?|author|authors|redaktion|verfasser|auteur|autore|written by|yazan|автор|作者|记者|記者|كتبت?|بقلم|إعداد|تحرير|लेखक)\s?[:：]\s?|автор\s|text(?: und fotos?)?:\s)+)+/iu;
const between =
	/ ?[;|•·/] ?| ?,(?! ?(?:Jr|Sr|MD|PhD|M\.D|Ph\.D|III|II)\b) ?| [&+] | (?:and|und|et|och|og|ja|en|e|y|i|и|та) (?=\p{Lu})/u;
/** Where the name ends and the line goes on: a date, a clock, a mail address, what they are. */
const rest =
	/ (?:[|•·–—]|-\s|on\s|am\s[\d\p{Lu}]|(?:fotos?|photos?|bilder|illustration(?:en)?|video)\s?[:\p{L}]|stand:?|says?:?$|(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\.?,?$|vom\s\d|le\s\d|el\s(?:\d|lun|mar|mié|jue|vie|sáb|dom)|in\s|at\s|for\s|updated|published|posted|\d{1,2}[.:/]\d|\(?(?:@|https?:|www\.)|\d{1,2}\.\s|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d)/iu;
/** "By Jane Doe in Port Sarel and John Roe in Velmora": the first of them does not end the list. */
const place =
	/\s(?:in|à|aus)\s\p{Lu}[\p{L}.'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{1,30}){0,3}(?=\s(?:and|und|et|y|e|en)\s\p{Lu}|\s?[,;]\s?\p{Lu})/gu;
/** "Emma Mackenzie (Image: Getty Images/iStockphoto)". */
const credit = /\s?\(?\b(?:image|picture|photo|foto|bild|credit|illustration|grafik)s?\s?:/iu;
const noName =
	/https?:|www\.|@|\.(?:com|de|org|net|fr|ch|at)\b|\d|[?!=<>{}[\]]|^(?:admin|\p{L}{0,12}admin|administrator|webmaster|editor|unknown|anonymous|anonym|author|autor|staff|guest|user|root|news|home|by|von|share|follow|posted|comments?|mehr|more|profil|profile|null|none|undefined|false|true|n\/a|archiv anzeigen|about the author|super user|publisher|name)$/iu;
/** What stands where a name does: buttons, networks, systems, what a template says. */
const button =
	/^(?:powered|folgen|suivre|seguir|seguire|segui|volgen?|följ|abonnieren|subscribe|nachrichten|noticias|actualités|notizie|berita|twitter|facebook|instagram|linkedin|whatsapp|telegram|youtube|tiktok|rss|e-?mail|print|drucken|imprimer|windows user|microsoft office user|(?:image|picture|photo|foto|bild|credit|illustration|grafik|video)s?\b)/iu;
const roles =
	/^(?:our|web|city|online|agency|news|senior|chief|staff|political|business|sports?|contributing|managing|associate|deputy|guest|freelance|special|science|health|technology|foreign)?\s?(?:writer|editor|reporter|correspondent|journalist|contributor|columnist|producer|desk|bureau|team|redakteur(?:in)?|autor(?:in)?|volontär(?:in)?|chefredakteur(?:in)?|journaliste|periodista|redactor(?:a)?|editor-in-chief)s?$/iu;

/** "TNN", "PTI": agencies sign in capitals beside the reporter. */
const agency = /^\p{Lu}{2,5}$/u;

const organisation =
	/(?:^|[\s.])(?:gmbh|e\.\s?v\.?|ag|kg|ltd|llc|inc|corp|s\.a\.|s\.r\.l\.|verlag|stiftung|verein|bundes\p{L}+|landes\p{L}+|institut\p{L}*|university|universität|ministry|ministerium|department|magazin|magazine|verband|archiv|online|media|medien|news|zeitung|blog)$|^(?:bundes(?:amt|ministerium|verband|anstalt)|auswärtiges amt|deutsches rotes)/iu;

/** "この記事を書いた人 渡辺洋介 東京社会部 フォロー": the name stands behind the box's label. */
const JAPANESE_BOX =
	/^\s*(?:この記事を書いた人|この記事の筆者|執筆者|筆者|文[:：]|記者[:：])\s?([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{2,8})(?:\s|$)/u;

/**
 * The names in a byline: "By Jane Roe and John Doe, Political Editor | 12 March" gives Jane Roe and John Doe.
 * What is plainly no name (an address, a number, a role) is left out.
 */
export function splitNames(byline: string): string[] {
	if (/^\s*(?:https?:|www\.)/i.test(byline)) return [];
	const boxed = JAPANESE_BOX.exec(byline)?.[1];
	if (boxed !== undefined) return [boxed];
	const opened = byline.slice(0, 300).replace(/\s+/gu, " ").trim().replace(opening, "").replace(place, "");
	const line = before(before(opened, credit), rest);
	const names = line
		.split(between)
		.map((name) =>
			name
				.replace(/^[\s\p{Pd}:.,"“”„(]{1,20}|[\s\p{Pd}:,"“”)]{1,20}$/gu, "")
				.replace(opening, "")
				.replace(/\s?[→»›>]{1,3}$/u, ""),
		)
		.filter(
			(name) =>
				name.length >= 2 &&
				name.length <= 60 &&
				name.split(" ").length <= 7 &&
				!noName.test(name) &&
				!button.test(name) &&
				!roles.test(name) &&
				!organisation.test(name) &&
				/\p{L}/u.test(name),
		);
	const people = names.filter((name) => !agency.test(name));
	return people.length > 0 ? people : names;
}

/** The text before what the pattern finds, or all of it. */
function before(text: string, pattern: RegExp): string {
	const at = text.search(pattern);
	return at < 0 ? text : text.slice(0, at);
}

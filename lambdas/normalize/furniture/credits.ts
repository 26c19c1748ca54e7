import { beginsWith, nearEnd, type Place, type Rule } from "./rule.ts";

const picture = beginsWith([
	"photo",
	"photos",
	"photo by",
	"photo credit",
	"photo courtesy",
	"photograph",
	"photograph by",
	"image",
	"image credit",
	"image source",
	"image courtesy",
	"picture",
	"picture credit",
	"file photo",
	"file image",
	"featured image",
	"credit",
	"video",
	"foto",
	"fotos",
	"bild",
	"bilder",
	"bildquelle",
	"titelbild",
	"symbolbild",
	"symbolfoto",
	"beitragsbild",
	"grafik",
	"crédit photo",
	"crédits photo",
	"crédit",
	"imagen",
	"imagem",
	"crédito",
	"fotografía",
	"fotografia",
	"kuva",
	"zdjęcie",
	"fot.",
	"фото",
	"görsel",
	"gambar",
	"ảnh",
	"图片来源",
	"图",
	"写真",
	"사진",
]);
const agencies =
	/\b(?:getty images|reuters|afp|associated press|ap photo|shutterstock|istock|unsplash|pixabay|pexels|flickr|wikimedia commons|adobe ?stock|imago|dpa|picture alliance|epa|alamy|fotolia|keystone)\b/iu;
const bracketed = /^[([][^()[\]]{2,120}[)\]]$/u;

const numbered =
	/^(?:abbildung|abb\.?|figure|fig\.?|bild|figura|grafik|foto|photo|image|图|圖|図|рис\.?|рисунок|kuva|şekil)\s?\d{1,3}\s?[:.)–—-]/iu;

/** Caption of a numbered picture: "Figure 4: The new bridge at night". */
export const numberedCaption: Rule = {
	name: "caption",
	matches: ({ text, words }: Place) => words <= 60 && numbered.test(text),
};

/** Credit of a picture that no caption element held: "Photo: Jane Roe / Reuters", "(Getty Images)". */
export const pictureCredit: Rule = {
	name: "picture credit",
	matches: ({ text, words }: Place) => {
		if (words > 22 || text.length > 160) return false;
		const colon = text.search(/[:：©]/u);
		if (picture.test(text) && colon > 0 && colon < 30 && !/[.!?]["”]?\s+\p{Lu}/u.test(text)) return true;
		if (/^(?:photo|image|picture|illustration|photograph) (?:by|credit|courtesy)/iu.test(text) && words <= 16)
			return true;
		return (
			words <= 12 &&
			agencies.test(text) &&
			(bracketed.test(text) || /^[^.!?]{0,160}[/|©][^.!?]{0,160}$/u.test(text))
		);
	},
};

const copyrightSign = /^[\p{P}\s]{0,4}(?:©|\(c\)\s|copyright\s{0,2}(?:©|\(c\)|\d{4}|by\s|[:–-]))/iu;
const rights =
	/all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|may not be published, broadcast, rewritten|저작권자|무단 ?전재|版权所有|無断転載|bản quyền thuộc/iu;

/** "© 2026 The Daily Example. All rights reserved." */
export const copyright: Rule = {
	name: "copyright notice",
	matches: ({ text, words }: Place) =>
		words <= 60 && (copyrightSign.test(text) ? words <= 30 : words <= 40 && rights.test(text)),
};

const desk =
	/^[([]?\s?(?:(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|translation|translated|graphics?|contributions?) (?:and [a-z]+ )?by|(?:our )?standards: |redaktion:|this (?:article|story) was (?:originally|first) published|das (?:gespräch|interview) führten?\s|(?:interview|interviewed|as told to|translated)\s(?:by|to)\s|propos recueillis par|traduit par|entrevista (?:realizada|hecha) por|traducción:|tradução:|a cura di|rozmawiał[a]?\s)/iu;

/** "Krane reported from Geneva. Associated Press writer Ida Holm in Velmar contributed to this report." */
const contributed =
	/\b(?:contributed (?:to|reporting (?:to|for)) this (?:report|story|article)|contributed reporting)\b|^\p{Lu}[\p{L}'’-]+(?: and \p{Lu}[\p{L}'’-]+)? reported from \p{Lu}[^.]{2,60}\.$/u;

/** The desk's line under an agency report: "(Reporting by Jane Roe in London; Editing by John Doe)". */
export const deskCredit: Rule = {
	name: "desk credit",
	matches: (place: Place) =>
		place.words <= 60 &&
		nearEnd(place) &&
		(desk.test(place.text) || (!/^["“„«]/u.test(place.text) && contributed.test(place.text))),
};

const address = /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{2,100}|\+?\d[\d ().-]{6,20}\d|(?<!\p{L})@\w{2,30}/u;
const reached =
	/\b(?:can be reached (?:at|by|on)|reach (?:him|her|them|the reporter|me) (?:at|on|by)|contact (?:him|her|them|the reporter|[\p{Lu}][\p{L}'’-]+ [\p{Lu}][\p{L}'’-]+) (?:at|on|via)|follow (?:him|her|them|[\p{Lu}][\p{L}'’-]+ [\p{Lu}][\p{L}'’-]+) (?:on|at))/iu;

/** How to reach the reporter: "Jane Roe can be reached at jane@example.org.", or the bare address. */
export const reporterContact: Rule = {
	name: "reporter's address",
	matches: (place: Place) =>
		place.words <= 30 &&
		nearEnd(place) &&
		((reached.test(place.text) && address.test(place.text)) ||
			/^(?:e-?mail:? )?[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{2,100}$/iu.test(place.text)),
};

const source =
	/^[\p{P}\s]{0,4}(?:sources?|quellen?|fuentes?|fontes?|fonti?|bron|kilde|källa|lähde|źródło|zdroj|forrás|sursa|kaynak|izvor|sumber|nguồn|источник|джерело|来源|來源|出典|출처|المصدر)\s?[:：]/iu;

/** "Source: PAP", "Quelle: dpa/jk" below a story. */
export const sourceLine: Rule = {
	name: "source line",
	matches: (place: Place) =>
		// "URL: https://…" below what was printed.
		(nearEnd(place) &&
			/^(?:url|link|web|source|permalink|quelle)\s?:\s?https?:\S{1,300}$/i.test(place.text)) ||
		(place.words <= 8 && nearEnd(place) && source.test(place.text) && !/[.!?]$/.test(place.text)),
};

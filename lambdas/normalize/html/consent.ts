import { encloses, type HtmlElement, textOf, walk } from "./tree.ts";

/** What consent dialogs speak of, in the languages of the pages they stand on: each is one sign. */
const SIGNS: readonly RegExp[] = [
	/\bcookies?\b|\btraceurs\b/iu,
	/\bconsent(?:s|ed|ir|imiento|ement|o)?\b|\beinwilligung|\bzustimm|\btoestemming|\bsamtyck|\bzgod[aęy]\b/iu,
	/\bpersonal(?:ly identifiable)? (?:data|information)\b|\bpersonenbezogene|\bdonnées personnelles|\bdatos personales|\bdati personali|\bpersoonsgegevens|\bdados pessoais/iu,
	/\bour (?:\d+ )?(?:partners|vendors)\b|\bthird[- ]part(?:y|ies)\b|\bunsere[nr]? (?:\d+ )?partner|\bnos (?:\d+ )?partenaires|\bnuestros (?:\d+ )?socios|\bnostri (?:\d+ )?partner|\bonze (?:\d+ )?partners/iu,
	/\bopt(?:ing)?[- ]?out\b|\blegitimate interests?\b|\bberechtigte[sn]? interesse|\bintérêt légitime|\binterés legítimo|\blegittimo interesse/iu,
	/\b(?:unique|device) identifiers?\b|\bdevice scanning\b|\binformation (?:on|from) (?:a |your )?(?:devices?|browser)\b|\bauf (?:ihrem|einem) gerät\b|\bgerätekennungen/iu,
	/\bpersonali[sz]ed (?:ads|ad|advertising|content|experience)\b|\btargeted ad|\bpersonalisierte (?:werbung|anzeigen|inhalte)|\bpublicité(?:s)? personnalisée|\banuncios personalizados|\bpubblicità personalizzat/iu,
	/\bprivacy (?:preferences?|policy|notice|settings|choices)\b|\bdatenschutz|\bpolitique de confidentialité|\bpolítica de privacidad|\binformativa sulla privacy/iu,
	/\b(?:GDPR|CCPA|DSGVO|RGPD|IAB|TCF)\b|\bconsumer privacy act\b/u,
	/\bstrictly necessary\b|\bnecessary (?:cookies|for the (?:web)?site)\b|\bunbedingt erforderlich|\bstrictement nécessaires|\bestrictamente necesarias|\bstrettamente necessari/iu,
	/\b(?:advertising|social media) partners\b|\bprofile of your interests\b|\brelevant ad(?:vert)?s?\b|\bswitched off in our systems\b|\bwebsites? to (?:function|work)\b|\bsite work as you expect\b/iu,
	/\b(?:toggle switch|preference cent(?:er|re)|accept all|reject all|alle akzeptieren|tout accepter|aceptar todo|accetta tutt)/iu,
];

/** It speaks to the reader, which a report about such dialogs does not. */
const ADDRESSES =
	/\b(?:we|our|you|your|wir|unsere[nr]?|ihre?[nr]?|sie|nous|notre|nos|vous|vos|votre|nosotros|nuestr[oa]s?|usted|sus?|noi|nostr[oie]|tuo|tue|wij|onze|jij|uw)\b/iu;

/** True where a passage asks a reader to agree to something, or tells what was agreed to. */
export function isConsentTalk(text: string): boolean {
	if (text.length < 40 || !ADDRESSES.test(text)) return false;
	const signs = SIGNS.filter((sign) => sign.test(text)).length;
	return signs >= 2 && signs * 300 >= text.length;
}

/** True where a passage speaks to a reader of cookies, data or partners, as what stands around such a dialog does. */
export const touchesConsent = (text: string): boolean =>
	ADDRESSES.test(text) && SIGNS.some((sign) => sign.test(text));

/** A dialog is not looked for in less text than this, nor within a single paragraph of a story. */
const LEAST = 60;

/**
 * Drops consent dialogs, whoever made them: the outermost elements whose passages talk of little but consent. They may
 * hold more prose than the story, so that no measure of prose protects them; what holds the headline is never one.
 */
export function dropConsent(root: HtmlElement, headline: HtmlElement | undefined): void {
	walk(root, (element) => {
		if (element.dropped !== undefined) return false;
		if (SKIPPED.has(element.name) || (headline && (element === headline || encloses(element, headline))))
			return true;
		const talk = consentShare(element);
		if (talk === undefined || talk.chars < LEAST) return talk !== undefined;
		const other = talk.chars - talk.consent;
		// Buttons, lists of partners and a heading stand in a dialog too; what holds a story beside it is taken apart.
		if (other > talk.chars * 0.1 && (other > talk.chars * 0.4 || other > 400)) return talk.consent > 0;
		element.dropped = "consent dialog";
		return false;
	});
}

const SKIPPED = new Set(["html", "body", "main", "#document", "head"]);
/** What stands within a passage; anything else is one, or holds some. */
const INLINE = new Set(
	"a abbr b bdi bdo br cite code em font i img input ins kbd mark q s small span strong sub sup svg time u var wbr".split(
		" ",
	),
);

/** How much text an element's passages hold, and how much of it is consent talk; undefined where it holds none. */
function consentShare(element: HtmlElement): { chars: number; consent: number } | undefined {
	const text = textOf(element, false, 40_000);
	if (text === "" || !SIGNS.some((sign) => sign.test(text))) return undefined;
	const passages = passagesOf(element);
	const chars = passages.reduce((sum, passage) => sum + passage.length, 0);
	const consent = passages.filter(isConsentTalk).reduce((sum, passage) => sum + passage.length, 0);
	return { chars, consent };
}

/** Text of the innermost elements that hold a passage. */
function passagesOf(element: HtmlElement): string[] {
	const found: string[] = [];
	const visit = (each: HtmlElement): void => {
		const inner = each.children.filter(
			(child): child is HtmlElement =>
				"name" in child && child.dropped === undefined && !INLINE.has(child.name),
		);
		if (inner.length === 0 || each.name === "p") {
			const text = textOf(each, false, 4000);
			if (text !== "") found.push(text);
			return;
		}
		for (const child of inner) visit(child);
	};
	visit(element);
	return found;
}

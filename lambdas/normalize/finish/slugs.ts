/**
 * Lines that wires and press offices put around a story for editors. One kind of agency each, since a fault in one pattern
 * should not hide in another.
 */
const SLUGS: readonly RegExp[] = [
	// AP: "BC-NKorea-Street, 3rd Ld-Writethru", "^AM-KOREA-STREET<", "AP-NY-02-16-26 1015EST", "AP-WF-02-17-26 1422GMT".
	/^\^?(?:BC|AM|PM|US|EU|AS|ML|AF|LT|FBN|BBO)-{1,2}[\p{L}\d][^\s]{2,60}(?:,? .{0,80})?$/iu,
	/^.{0,60}\b(?:\d(?:st|nd|rd|th) (?:ld|lead)|ld-writethru|writethru)\b.{0,60}$/iu,
	/^[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d-\d\d(?:\d\d)? \d{4}/,
	// Reuters: "ARLAND-STRIKE/ (UPDATE 2, PIX, TV)", "RPT-" alone; "((jane@example.org; +41 22 555 01 01))".
	/^[A-Z\d][A-Z\d-]{3,40}\/[A-Z\d-]{0,40}(?: \([^()]{2,80}\))?$/,
	/^\(\([^()]{3,300}\)\)$/,
	// AFP: "Arland-strike-grain,lead 2", "ATTENTION - ADDS quotes ///".
	/^[\p{L}\d]{2,20}(?:-[\p{L}\d]{2,20}){2,6}(?:, ?(?:lead|urgent|update|alert|factfile|pix)(?: \d{1,2})?)?$/iu,
	/^attention\s?[-–—:].{2,200}$/iu,
	// Notes to editors: "(Eds: updates with quotes)", "(ATTN: adds photos in 3rd para)", "(Adds analyst quote, prices)".
	/^\(?(?:eds?(?:itors?)?(?:'s note| note)?|attn|note to editors|recasts|cq): .{3,250}$/iu,
	/^\((?:adds|updates|recasts|corrects|repeats|refiles|releads|edits|attn|lead|with|trims)\b[^()]{3,200}\)$/iu,
	// "Flash floods kill 12" and "Embargo on grain lifted" are headlines.
	/^(?:urgent|bulletin|flash|news ?alert|breaking)[\s:!.*-]{0,5}$/iu,
	/^(?:(?:strictly )?embargoed\b.{0,60}|embargo(?:\s?[:–-].{0,60}|\suntil .{0,60})?|hold for release.{0,60}|for immediate release.{0,60})$/iu,
	/^(?:press release|news release|media release|pressemitteilung|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa)(?:\s?[:–|-].{0,60}|\s(?:no|nr|n°)?\.?\s?\d.{0,40})?$/iu,
	/^(?:media |press )?contacts?: .{3,200}$/iu,
	/^view source version on \S.{3,200}$/iu,
	/^\(?(?:word count|words|length|slug|keywords?): .{1,80}$|^\(?\d{1,5} words\)?$/iu,
];

/** True for a line that is for editors, not for readers: slugs, advisories, embargoes, word counts. */
export function isSlug(line: string): boolean {
	const text = line.trim();
	return text.length <= 260 && (text.endsWith("///") || SLUGS.some((slug) => slug.test(text)));
}

/** The initials of who wrote and edited a dispatch, "lm/ok/ih", and below them codes of companies. */
export const isInitials = (line: string): boolean =>
	line.includes("/") && /^(?:[A-Z]{2,5} )?[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}$/.test(line);

/** "– ends –", "###", "-30-": below such a mark a press release has its contacts and what the sender says of itself. */
export const isEndOfRelease = (line: string): boolean => END_OF_RELEASE.test(line);
const END_OF_RELEASE = /^(?:[–—-]{1,3} ?(?:ends?|ende|fin|fine) ?[–—-]{1,3}|# ?# ?#|[–—-]30[–—-])$/iu;

/** "Contacts", "Pressekontakt" alone: names, telephones and addresses follow. */
export const isContactsHeading = (line: string): boolean =>
	/^(?:(?:media|press|investor|further|more) )?(?:contacts?|enquiries|inquiries|information)(?: (?:for )?(?:media|press|details))?:?$|^(?:presse-?|medien-?)?(?:kontakte?|rückfragen)(?: für medien)?:?$|^contact(?:s)? (?:presse|médias)\s?:?$|^contact[oi](?: (?:de )?(?:prensa|stampa))?:?$/iu.test(
		line,
	);

/** Below this line stands what only editors may read: names, telephones, addresses. */
export const isEditorsOnly = (line: string): boolean =>
	line.length <= 120 &&
	/^#{0,3} ?notizblock$|\b(?:not for publication|nicht zur veröffentlichung (?:bestimmt|vorgesehen)|non destinée?s? à la publication|no (?:es )?para publicar|non destinat[ei] alla pubblicazione)\b/iu.test(
		line,
	);

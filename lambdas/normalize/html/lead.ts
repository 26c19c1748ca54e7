import { type Measure, measure } from "./measure.ts";
import { namesOf } from "./names.ts";
import { find, type HtmlElement, isElement, lineage, textOf } from "./tree.ts";

const leadNames =
	/-(?:lead|lede|leadtext|lead-?in|teaser|teaser-?text|intro|introduction|introtext|summary|excerpt|abstract|standfirst|stand-first|deck|dek|chapo|chapeau|vorspann|anriss|einleitung|sub-?(?:title|headline|heading|head)|untertitel|ingress|bajada|copete|entradilla|sumario|subtitulo|sottotitolo|occhiello|linha-fina|manchet|strapline|description|perex)-/;
const leadTags = new Set(["p", "h2", "h3", "div", "section", "strong", "header"]);

/**
 * The opening of the story where it stands apart from the body: between the headline and the body, unlinked prose or
 * a block named as a lead. Without it the story loses who did what.
 */
export function findLeads(page: HtmlElement, body: HtmlElement): HtmlElement[] {
	const measures = measure(page);
	const aroundBody = lineage(body);
	let leads: HtmlElement[] = [];
	let seenTitle = false;
	let done = false;
	const visit = (parent: HtmlElement): void => {
		for (const element of parent.children) {
			if (done) return;
			if (!isElement(element)) continue;
			if (element === body) {
				done = true;
				return;
			}
			if (
				element.name === "h1" ||
				(element.dropped !== undefined && find(element, (e) => e.name === "h1") !== undefined)
			) {
				seenTitle = true;
				leads = [];
				continue;
			}
			if (element.dropped !== undefined) continue;
			const own = measures.get(element)!;
			if (own.chars === 0 && !aroundBody.has(element)) continue;
			if (seenTitle && !aroundBody.has(element) && isLead(element, own)) leads.push(element);
			else visit(element);
		}
	};
	visit(page);
	return done && seenTitle ? leads.slice(0, 4) : [];

	function isLead(element: HtmlElement, { chars, linkChars, prose, paragraphs }: Measure): boolean {
		if (
			!leadTags.has(element.name) ||
			chars < 40 ||
			chars > 1_500 ||
			linkChars > chars * 0.3 ||
			paragraphs > 3
		)
			return false;
		if (leadNames.test(namesOf(element))) return true;
		return (
			(element.name === "p" || element.name === "h2") &&
			(prose > 0 || /[.!?…]["”’»]?$/u.test(textOf(element)))
		);
	}
}

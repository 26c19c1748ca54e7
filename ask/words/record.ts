import type { ArticleReference } from "../records/article-record.ts";
import type { ClaimRecord } from "../records/figure-record.ts";
import type { SaidRecord } from "../records/quote-record.ts";
import { titleOf } from "./article.ts";
import { countedText, nameOf, sourceText, standingText, valueText, whenText } from "./figure.ts";
import { dayText } from "./time.ts";

/** A record in a line of words, the article and the words that it was read from with it; as JSON where no words fit. */
export function recordText(record: { type: string }): string {
	if (record.type === "figure") return claimText(record as ClaimRecord);
	if (record.type === "comparison") return comparisonText(record as never);
	if (record.type === "entity") return mentionText(record as never);
	if (record.type === "quotation") return quotationText(record as SaidRecord);
	return JSON.stringify(record);
}

function claimText(claim: ClaimRecord): string {
	const { about = [], sentence } = claim;
	const standing = standingText(claim);
	const names = {};
	const what = [valueText(claim), countedText(claim)].filter(Boolean).join(" ");
	const parts = [
		what,
		about.length > 0 && `about ${about.map((id) => nameOf(id, names)).join(", ")}`,
		claim.attribution ? `said by ${sourceText(claim, names)}` : "no source named",
		standing && `status: ${standing}`,
		claim.when && `speaks of ${whenText(claim)}`,
		sentence && `words: “${sentence}”`,
		claim.in && inText(claim),
	];
	return parts.filter(Boolean).join("; ");
}

function comparisonText({
	what,
	about,
	claims,
}: {
	what: string;
	about: string[];
	claims: ClaimRecord[];
}): string {
	const heading = [what, about.map((id) => nameOf(id, {})).join(", ")].filter(Boolean).join(" — ");
	return [heading, ...claims.map((claim) => `  ${claimText(claim)}`)].join("\n");
}

function quotationText(said: SaidRecord): string {
	const { speaker, source, cue, words, relay } = said;
	const who = `${nameOf(speaker, {})}${source ? ` (“${source}”)` : ""} ${cue}`;
	return [`${who}: ${words}`, relay && `relayed by ${nameOf(relay, {})}`, said.in && inText(said)]
		.filter(Boolean)
		.join("; ");
}

interface Mention {
	name: string;
	entity: string;
	at: string;
	evidence?: string;
	in?: ArticleReference;
}

function mentionText(mention: Mention): string {
	const words = mention.evidence && `; words: “${mention.evidence}”`;
	return `${mention.name} (${mention.entity})${words ?? ""}${mention.in ? `; ${inText({ ...mention, in: mention.in })}` : ""}`;
}

function inText(from: { in: ArticleReference; at: string }): string {
	const { publisher, key, article } = from.in;
	return `in “${titleOf(from.in)}” (${[publisher, dayText(from), key, article].filter(Boolean).join(", ")})`;
}

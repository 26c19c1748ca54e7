/** What an article is called: its title, else the sentence it opens with, else its key. */
export function titleOf({
	title,
	lead,
	key,
}: {
	title?: string | undefined;
	lead?: string | undefined;
	key: string;
}): string {
	return title ?? (lead && shortened(withoutDateline(lead))) ?? key;
}

/** "VELMORA, Bulgaria, March 9 (Meridian Wire) – At least 12 people …": where and by whom it was written is told elsewhere. */
function withoutDateline(lead: string): string {
	return lead.replace(/^\p{Lu}{3}.{0,90}?\s[–—-]{1,2}\s(?=\p{Lu})/u, "");
}

/** Headlines are rarely longer. */
const LONGEST = 80;

function shortened(text: string): string {
	return text.length <= LONGEST
		? text
		: `${text.slice(0, text.lastIndexOf(" ", LONGEST)).replace(/[,;:…]$/, "")}…`;
}

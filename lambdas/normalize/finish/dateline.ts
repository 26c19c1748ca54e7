/** The place a paragraph's dateline names, or undefined: `Pyongyang, North Korea – North Korea has …`. */
export function readDateline(paragraph: string): string | undefined {
	const head = /^((?:\p{Lu}[\p{L}.'’-]*)(?:,? \p{Lu}[\p{L}.'’-]*){0,4}) [–—-]{1,2} \S/u.exec(
		paragraph.slice(0, 90),
	);
	return head?.[1];
}

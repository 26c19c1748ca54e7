import { trimEnd } from "../shared/trim.ts";

const IN_PLACE = ["in", "à", "aus"];
/** Longest byline looked at. */
const LONGEST = 300;
const OPENING =
	/^\s*(?:(?:written|words|story|reported|posted|published|reporting|analysis|text|report)\s+)?(?:by|von|par|por|di|door|av|af|przez)\b[\s:]+|^\s*(?:by|text|author|authors|autor|autorin|reporter|автор)\s?:\s*/iu;
const JOB =
	/\b(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|journalists?|contributors?|special to|news(?:room|desk|paper)?|agenc(?:y|ies)|press|bureau|chief|analyst|redaktion|associated|reuters|afp|bloomberg|dpa|times|post|herald|gazette|tribune|guardian|courier|journal|chronicle|observer|daily|telegraph|examiner|inquirer|dispatch|globe|sentinel|independent|weekly|review|zeitung|anzeiger|kurier|nachrichten|tagblatt|gazeta|diario|diário|jornal|giornale|bbc|cnn|media|team|desk|magazine|online|service|wire|inc|ltd|llc|gmbh)\b/iu;
const WORD =
	/^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’-]*|\p{Lu}\.|(?:de|del|della|di|da|do|dos|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|y|e|zu|af|av|d'\p{L}+|Jr\.?|Sr\.?|I{2,3}))$/u;

/**
 * The names of a byline: `By Jane Roe and John Doe, Associated Press` gives Jane Roe, John Doe. Outlets, jobs,
 * places and addresses are left out; an empty list where no name is sure.
 */
export function bylineNames(byline: string): string[] {
	// RSS writes "jane@example.org (Jane Roe)".
	const line = byline.trim().slice(0, LONGEST).replace(/\s+/g, " ");
	const inner = /^\S{1,64}@\S{1,100} \(([^)]{1,100})\)$/.exec(line)?.[1];
	const text = (inner ?? line)
		.replace(/\([^)]{0,100}\)|<[^>]{0,100}>|\S{1,64}@\S{1,100}|https?:\S{1,200}/g, " ")
		.replace(OPENING, "")
		.replace(/\s+/g, " ");
	// "Jane Roe in Seoul and John Doe in Moscow": the place goes with the name before it.
	const parts = text.split(
		/ (?:and|und|et|y|with|och|og|avec|mit|con|com) | ?[,;|•·/&] ?| [–—-] | (?:in|à|aus) (?=\p{Lu})/u,
	);
	const names: string[] = [];
	for (const [index, part] of parts.entries()) {
		const name = /\b(?:Jr|Sr)\.\s?$/.test(part) ? part.trim() : trimEnd(part.trim(), ".,;:");
		const inPlace = index > 0 && IN_PLACE.some((word) => text.includes(` ${word} ${name}`));
		if (!inPlace && isName(name) && !names.includes(name)) names.push(name);
	}
	return names.map(fromCapitals);
}

/** True where the line is a byline by its first words: `By Jane Roe`. "By the time" is none. */
export function isBylineLine(line: string): boolean {
	if (line.length > 160 || /[.!?]$/.test(line.replace(/\b(?:Jr|Sr)\.$/, ""))) return false;
	return OPENING.test(line) && bylineNames(line).length > 0;
}

function isName(text: string): boolean {
	if (text.length < 2 || text.length > 60 || /\d|^the\s/i.test(text) || JOB.test(text)) return false;
	// Chinese, Japanese and Korean names are one word of a few characters.
	if (/^[\u3040-\u9fff\uac00-\ud7a3·\s]{2,12}$/.test(text)) return true;
	const words = text.split(" ");
	return words.length >= 2 && words.length <= 6 && words.every((word) => WORD.test(word));
}

/** JANE ROE → Jane Roe; McCALL stays a capital after Mc. Names in mixed case are left as they are. */
function fromCapitals(name: string): string {
	if (/\p{Ll}/u.test(name.replace(/\bMc|\bMac|\bO['’]/g, "")) || !/\p{Lu}{2}/u.test(name)) return name;
	return name
		.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase())
		.replace(/\bMc\p{Ll}/gu, (start) => `Mc${start[2]!.toUpperCase()}`);
}

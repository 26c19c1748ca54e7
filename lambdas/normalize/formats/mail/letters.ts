/** Fields that mail programs repeat above a forwarded or quoted message, in the languages they speak. */
const FIELDS: Record<"from" | "other", string> = {
	from: "from|von|de|da|van|från|fra|od|от|发件人|差出人|보낸 사람|보낸사람",
	other:
		"sent|gesendet|date|datum|envoyé|enviado|enviado el|fecha|data|inviato|verzonden|skickat|дата|отправлено|to|an|à|para|a|aan|till|til|кому|cc|kopie|copie|subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|тема|reply-to|主题|件名|제목",
};
const field = (names: string) => new RegExp(`^[>\\s*_]{0,12}(?:${names})[*_]{0,2}\\s?[:：]`, "iu");
const FROM = field(FIELDS.from);
const OTHER = field(FIELDS.other);

/** "---------- Forwarded message ---------", "Begin forwarded message:", "-----Ursprüngliche Nachricht-----". */
const MARKER =
	/^[>\s_-]{0,40}(?:begin |anfang der )?(?:forwarded|original|weitergeleiteten?|ursprüngliche|message transféré|message d'origine|mensaje (?:reenviado|original)|mensagem (?:encaminhada|original)|messaggio (?:inoltrato|originale)|doorgestuurd|oorspronkelijk)\s?(?:message|nachricht|bericht)?[\s_:-]{1,40}$/iu;
/** "On 18 Feb 2026, at 08:15, Otto Krane <otto@example.com> wrote:". */
const WROTE =
	/^[>\s]{0,12}(?:on|am|le|el|il|em|op|den)\s.{6,200}(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev).{0,80}:$/iu;

/** How many items from `at` on are the head of another message; 0 where none begins. An item is a line, or a block of lines. */
function headLength(items: readonly string[], at: number): number {
	const item = items[at]!;
	if (WROTE.test(item)) return 1;
	if (WROTE.test(`${item} ${items[at + 1]?.replace(/^[>\s]+/, "")}`)) return 2;
	let end = MARKER.test(item) ? at + 1 : at;
	let [from, others] = [false, 0];
	for (; end < items.length && end < at + 16; end++) {
		const lines = items[end]!.split("\n").filter((line) => line.replace(/[>\s]/g, "") !== "");
		if (!lines.every((line) => FROM.test(line) || OTHER.test(line))) break;
		from ||= lines.some((line) => FROM.test(line));
		others += lines.filter((line) => OTHER.test(line) && !FROM.test(line)).length;
	}
	return (from && others >= 2) || MARKER.test(item) ? end - at : 0;
}

export interface Letter {
	/** The items of the message that carries the story, from and to (exclusive). */
	start: number;
	end: number;
	/** It was sent on, or answered: what stands above it is a covering note. */
	quoted: boolean;
}

/**
 * Of a message and those it forwards or quotes, the one with the most words: a note "please put this online" above a
 * forwarded story is not the story, nor is the history below an answer.
 */
export function longestLetter(items: readonly string[]): Letter {
	const letters: Letter[] = [];
	let start = 0;
	for (let at = 0; at < items.length; at++) {
		const length = headLength(items, at);
		if (length === 0) continue;
		letters.push({ start, end: at, quoted: start > 0 });
		start = at + length;
		at = start - 1;
	}
	letters.push({ start, end: items.length, quoted: start > 0 });
	const sizes = letters.map((letter) =>
		items.slice(letter.start, letter.end).reduce((sum, item) => sum + item.length, 0),
	);
	const most = sizes.reduce((best, size) => Math.max(best, size), 0);
	const longest = letters[sizes.indexOf(most)]!;
	return withoutCourtesies(items, longest);
}

const GREETING =
	/^[>\s]{0,12}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten (?:tag|morgen)|sehr geehrte[rs]?|moin|bonjour|cher|chère|hola|buenos días|estimad[oa]s?|ciao|buongiorno|olá|prezad[oa]s?|hoi|beste|hej|здравствуйте)\b[^.:;]{0,60}[,!]?$/iu;
const CLOSING =
	/^[>\s]{0,12}(?:(?:kind|best|warm|many)? ?regards|best(?: wishes)?|cheers|sincerely|yours (?:sincerely|truly|faithfully)|many thanks|thanks|thank you|(?:viele|beste|liebe|herzliche|freundliche|mit freundlichen|mit besten) grü(?:ße|ßen|sse|ssen)|gru(?:ß|ss)|mfg|lg|vg|cordialement|bien à vous|(?:un )?saludos?(?: cordiales)?|atentamente|cordiali saluti|distinti saluti|atenciosamente|abraços|met vriendelijke groet(?:en)?|groet(?:en)?|med vänlig hälsning|hälsningar|с уважением)[,.!]?$/iu;

/**
 * Takes off "Dear all,", what stands from "Kind regards" on below the story, and a note above it that ends in "Thanks, Petra".
 */
function withoutCourtesies(items: readonly string[], { start, end, quoted }: Letter): Letter {
	const size = (from: number, until: number) =>
		items.slice(from, until).reduce((sum, item) => sum + item.trim().length, 0);
	const isClosing = (item: string, index: number) => index > start && index < end && CLOSING.test(item);
	const nextFilled = (from: number) =>
		items.findIndex((item, index) => index >= from && index < end && item.trim() !== "");

	let from = start;
	const greeting = nextFilled(start);
	if (greeting >= 0 && GREETING.test(items[greeting] ?? "")) {
		// "Hi all,", "here's the piece.": one sentence of the covering note.
		const next = nextFilled(greeting + 1);
		from = next >= 0 && /^\p{Ll}.{0,100}$/u.test(items[next] ?? "") ? next + 1 : greeting + 1;
	}
	const first = items.findIndex(isClosing);
	if (first >= 0 && size(first, end) > size(from, first) * 4) {
		const name = nextFilled(first + 1);
		from = name >= 0 && items[name]!.trim().split(/\s+/).length <= 4 ? name + 1 : first + 1;
	}
	const last = items.findLastIndex(isClosing);
	const until = last > from && size(last, end) < size(from, last) ? last : end;
	return { start: from, end: until, quoted };
}

import { isCapitalised, isWord } from "../../text/atoms.ts";
import { type Line, lower } from "../quantities/amount.ts";
import { AUXILIARIES, IRREGULAR_PARTICIPLES, PREPOSITIONS, SPEECH } from "./word-classes.ts";

/** Words between the subject and what happened to it: "were reportedly feared to have been". */
const SKIPPED =
	/^(?:more|others?|reported|reportedly|as|believed|feared|confirmed|thought|presumed|said|known|estimated|to|also|since|still|now|already|all|both|who|that|which|\p{L}{3,}ly)$/u;

const ACTIVE =
	/^(?:died|drowned|perished|fled|fell|survived|succumbed|suffocated|starved|collapsed|escaped|disappeared|vanished|returned|crossed|arrived|resigned|retired|quit|defected|surrendered|went|lost|emigrated|vote|voted|marched|gathered|protested|attended|applied|registered|enlisted)$/;

const STATES =
	/^(?:dead|missing|ill|sick|homeless|unemployed|hurt|trapped|wounded|injured|alive|hospitalised|hospitalized|jobless|stranded)$/;

/** Motions whose goal belongs to the event: "dispatched to Russia". */
const MOTIONS =
	/^(?:dispatched|sent|deployed|moved|evacuated|deported|transferred|relocated|returned|fled|shipped|exported|expelled|flown|bused|escaped|crossed|traveled|travelled|delivered|extradited|repatriated)$/;

/** What happened to what is counted, read to the right of the noun: "killed or wounded", "dispatched to Russia". */
export function eventAfter(line: Line, at: number): string | undefined {
	let verb = at;
	// "One firefighter, a 19-year-old woman, died on Tuesday."
	if (
		lower(line, at) === "," &&
		/^(?:a|an|the|\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|both|all|aged|mostly|many|most|some|including|among|led|at|about|nearly|their|who|which|mainly|largely|several)$/.test(
			lower(line, at + 1),
		)
	) {
		const close = line.atoms.slice(at + 2, at + 14).findIndex((atom) => atom.text === ",");
		if (close >= 0) verb = at + 3 + close;
	}
	let reduced = true;
	for (let steps = 0; steps < 8; steps++, verb++) {
		const word = lower(line, verb);
		if (AUXILIARIES.has(word)) reduced = false;
		else if (!SKIPPED.test(word)) break;
	}
	const word = lower(line, verb);
	if (!isEvent(word) || isNegated(line, verb)) return undefined;
	// "40 people used": a reduced clause needs a participle that is no plain past.
	if (reduced && verb > at && lower(line, verb - 1) === "to") return undefined;
	// "four governments kept their distance": what they did to something else is no event of theirs.
	if (reduced && !ACTIVE.test(word) && !STATES.test(word) && takesObject(line, verb + 1)) return undefined;
	let end = verb + 1;
	if (/^(?:or|and)$/.test(lower(line, end)) && isEvent(lower(line, end + 1))) end += 2;
	if (MOTIONS.test(lower(line, end - 1)) && /^(?:to|from|into)$/.test(lower(line, end))) {
		const goal = placeEnd(line, end + 1);
		if (goal !== undefined) end = goal;
	}
	return line.text.slice(line.atoms[verb]!.start, line.atoms[end - 1]!.end);
}

/** A determiner, a pronoun or a noun follows; a preposition, an adverb, a conjunction or a weekday does not count. */
function takesObject(line: Line, at: number): boolean {
	const word = lower(line, at);
	if (
		!isWord(line.atoms[at]) ||
		PREPOSITIONS.has(word) ||
		/ly$|day$|^(?:and|or|but|when|while|after|before|as|who|which|that|again|today|yesterday|overnight|early|late|so|since|because|including|last|this|earlier|later|alone|alive|so|worldwide|nationwide|there|here|home|abroad|away|down|out|off|up)$/.test(
			word,
		)
	)
		return false;
	return true;
}

function isNegated(line: Line, verb: number): boolean {
	return lower(line, verb - 1) === "not";
}

function isEvent(word: string): boolean {
	if (SPEECH.has(word)) return false;
	return (
		STATES.test(word) ||
		ACTIVE.test(word) ||
		IRREGULAR_PARTICIPLES.has(word) ||
		(word.length > 3 &&
			word.endsWith("ed") &&
			!/^(?:need|feed|speed|breed|indeed|hundred|united|red)$/.test(word))
	);
}

/** The end of a place name after "to": "the United States", "eastern Ukraine". */
function placeEnd(line: Line, at: number): number | undefined {
	let end = at;
	if (lower(line, end) === "the") end++;
	while (/^(?:northern|southern|eastern|western|central|neighboring|neighbouring)$/.test(lower(line, end)))
		end++;
	const start = end;
	while (isWord(line.atoms[end]) && isCapitalised(line.atoms[end])) end++;
	return end > start ? end : undefined;
}

const DOING =
	/^(?:kill|injur|wound|displac|arrest|detain|evacuat|rescu|free|destroy|damag|cut|creat|hir|los|sell|sold|deliver|deploy|send|sent|recruit|train|captur|shoot|shot|launch|fir|build|built|stranded|trapp|releas|deport|execut|seiz|clos|infect|poison|kidnapp|abduct|sentenc|convict|charg|suspend|lay|employ|attract|treat|hospitali[sz]|test|vaccinat|shed|sack|dismiss|import|export|produc|shipp|bought|buy|order|invit|intercept|sank|sink|burn|flood|lost|recall|cancel|recover|forc|search|detect|confirm|register|impos|kill|downed|pull|remov|repair|issu|plant|provid|donat|suppl|sicken|affect|orphan|evict|uproot|maim|blind|poison|admit|enrol|award)(?:ed|ing|es|s|d|e|t|t)?$/;

/** The verb whose object is counted: "killed 34 people", "cut 1,200 jobs", "have sent thousands of troops". */
export function eventBefore(line: Line, from: number): string | undefined {
	// "closed at 8,000"
	if (lower(line, from - 1) === "at") return undefined;
	let verb = from - 1;
	while (
		verb >= 0 &&
		verb > from - 5 &&
		/^(?:another|a|an|the|only|just|its|all|his|their|further|total|of|additional|down|up|out|off|away|about|some|at|least|more|than|\p{L}+ly)$/u.test(
			lower(line, verb),
		)
	)
		verb--;
	const word = lower(line, verb);
	if (!DOING.test(word) || !isWord(line.atoms[verb])) return undefined;
	return line.atoms[verb]!.text.toLowerCase();
}

const EVENT_NOUNS =
	/^(?:death|fatality|casualty|injury|arrest|killing|birth|layoff|resignation|kidnapping|execution|evacuation|conviction|suicide|murder|homicide|detention|abduction|infection|hospitalisation|hospitalization|deportation|redundancy|drowning|stabbing|shooting)$/;

/** A noun that is itself what happened: "600 deaths". */
export function isEventNoun(lemma: string): boolean {
	return EVENT_NOUNS.test(lemma);
}

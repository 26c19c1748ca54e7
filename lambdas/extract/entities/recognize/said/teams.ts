import { isA } from "../../../text/lexicon/lexicon.ts";
import { COUNTRY, REGION } from "../lexicon.ts";
import { listedAt, lowerAt } from "../sentence.ts";
import type { Stretch } from "./stretch.ts";
import type { Told } from "./told.ts";

const TEAM: Told = { type: "ORG", doubtful: true, team: true };

/** Different words of sport that make an article one about sport. */
const ENOUGH = 3;

/** True where an article is about a sport of teams. */
export function isAboutSport(stretches: readonly Stretch[]): boolean {
	const found = new Set<string>();
	for (const sentence of new Set(stretches.map((stretch) => stretch.sentence)))
		for (const { text } of sentence.pieces) if (isA(text, "team-sport-word")) found.add(text);
	return found.size >= ENOUGH;
}

/** Adds who is a team in an article about sport: "will meet Montrose Vale or Inver Town", "now with Suwon". */
export function addTeams(stretches: readonly Stretch[], told: (Told | undefined)[]): void {
	stretches.forEach((stretch, i) => {
		told[i] ??= toldInSport(stretch) ?? joinedTeam(stretches, told, i);
	});
}

function toldInSport(stretch: Stretch): Told | undefined {
	const { sentence, first, last } = stretch;
	if (!mayBeTeam(stretch)) return undefined;
	const before = lowerAt(sentence, first - 1) === "either" ? first - 2 : first - 1;
	const word = lowerAt(sentence, before);
	const back = lowerAt(sentence, before - 1);
	if (isA(word, "match-verb") || (isA(word, "match-link") && isA(back, "match-verb", "match-noun")))
		return TEAM;
	if (isA(word, "contract-link") && isA(back, "contract-word")) return TEAM;
	const role = isA(lowerAt(sentence, last + 1), "sport-role");
	return role && isA(word, "team-lead") ? TEAM : undefined;
}

/** Countries have teams and are countries; people have two names. */
const mayBeTeam = ({ sentence, first, last, type }: Stretch): boolean =>
	(type === "LOC" || (type === "PERSON" && first === last)) &&
	!(listedAt(sentence, first) & (COUNTRY | REGION));

function joinedTeam(
	stretches: readonly Stretch[],
	told: readonly (Told | undefined)[],
	i: number,
): Told | undefined {
	const [stretch, before] = [stretches[i], stretches[i - 1]];
	if (stretch === undefined || before?.sentence !== stretch.sentence || !told[i - 1]?.team) return undefined;
	const joined =
		before.last === stretch.first - 2 && isA(lowerAt(stretch.sentence, stretch.first - 1), "joining-word");
	return joined && (stretch.type === "LOC" || stretch.type === "PERSON") ? TEAM : undefined;
}

import type { EntityType } from "../../../../shared/extraction.ts";
import { isA } from "../../../text/lexicon/lexicon.ts";
import { isRoleHead } from "../../resolve/titles.ts";
import type { Evidence } from "../evidence.ts";
import { NAMED_THINGS } from "../kinds.ts";
import type { Labelled } from "../labelled.ts";
import { labelName, TYPES } from "../labels.ts";
import { CITY, COMPANY, COUNTRY, LARGE_CITY, ORGANISATION, PERSON_NAME, REGION } from "../lexicon.ts";
import { digitsAt, isCapitalAt, listedAt, lowerAt, textAt, wordAt } from "../sentence.ts";
import { INITIAL } from "../words.ts";
import { settleAmerican } from "./american.ts";
import { toldBefore, toldBehind, toldByOtherName } from "./appositions.ts";
import { toldByAuthor } from "./authors.ts";
import { settleCategories } from "./award-categories.ts";
import { toldByBelonging } from "./belongings.ts";
import { toldByDeed } from "./deeds.ts";
import { settleDivided } from "./divided.ts";
import { settleHeadlines } from "./headlines.ts";
import { settleIllnesses } from "./illnesses.ts";
import { settleIntroduced } from "./introduced.ts";
import { settleJoined } from "./joined-names.ts";
import { toldByKindList } from "./kind-lists.ts";
import { toldByListedDeed } from "./listed.ts";
import { toldByGenitive, toldByGrade, toldByMake, toldByModel } from "./makes.ts";
import { toldByMatch } from "./matches.ts";
import { settleNamedByList } from "./named-by-list.ts";
import { dropNoName, dropSmallAbbreviations } from "./no-names.ts";
import { settleOpeners } from "./openers.ts";
import { toldByOwnWords } from "./own-words.ts";
import { settleOwned } from "./owned-names.ts";
import { settleHomes, takeGivenName, takeWordName } from "./people.ts";
import { settleQuotedTitles } from "./quoted-titles.ts";
import { isShipPrefix, settleShips } from "./ships.ts";
import { cutBehind, type Stretch, stretchesOf } from "./stretch.ts";
import { settleSurnames } from "./surnames.ts";
import { settleTallies } from "./tallies.ts";
import { addTeams, isAboutSport } from "./teams.ts";
import { toldAsThing } from "./things.ts";
import { settleTickers } from "./tickers.ts";
import { settleTitles } from "./titles-in-prose.ts";
import type { Told } from "./told.ts";

/** What an article says of one name: how often it is told to be of a type. */
type Sayings = Map<EntityType, number>;

/**
 * Lets what the article says of a thing anywhere decide its type everywhere: "Veltor, a maker of pumps" in the first
 * sentence makes the Veltor of the ninth a company. Changes `labels` in place.
 */
export function settleSaid(labelled: readonly Labelled[], evidence: Evidence): void {
	for (const { sentence, labels } of labelled) {
		settleAmerican(sentence, labels);
		settleIntroduced(sentence, labels);
		settleIllnesses(sentence, labels);
		settleQuotedTitles(sentence, labels);
		settleCategories(sentence, labels);
		settleDivided(sentence, labels);
		settleHomes(sentence, labels);
		settleTickers(sentence, labels);
		settleShips(sentence, labels);
		settleJoined(sentence, labels);
		settleTitles(sentence, labels);
		settleOpeners(sentence, labels);
		settleTallies(sentence, labels);
		for (const stretch of stretchesOf(sentence, labels))
			if (!dropNoName(stretch, evidence) && !takeGivenName(stretch) && !takeWordName(stretch))
				settleOwnWords(stretch);
	}
	settleNamedByList(labelled);
	const stretches = labelled.flatMap(({ sentence, labels }) => stretchesOf(sentence, labels));
	settleSayings(stretches);
	settleSurnames(stretches);
	settleHeadlines(labelled, evidence);
	settleOwned(labelled);
	dropSmallAbbreviations(labelled);
}

function settleSayings(stretches: readonly Stretch[]): void {
	const told = stretches.map((stretch) => tellingOf(stretch));
	sharePlural(stretches, told);
	if (isAboutSport(stretches)) addTeams(stretches, told);
	const people = fullNamesOf(stretches);
	const sayings = gatherSayings(stretches, told, people);
	for (const stretch of stretches) addShortName(stretch, sayings);
	if (sayings.size === 0) return;
	stretches.forEach((stretch, i) => {
		const own = told[i] && isTaken(told[i], stretch, people) ? told[i] : undefined;
		const type = own?.type ?? (isFree(stretch) ? agreed(sayings.get(stretch.key)) : undefined);
		if (type === undefined || type === stretch.type || !mayBecome(stretch, type, own)) return;
		labelName(stretch.labels, stretch.first, stretch.last, TYPES.indexOf(type));
		stretch.type = type;
	});
}

function settleOwnWords(stretch: Stretch): void {
	if (isLoneWord(stretch) && !isNoted(stretch)) return;
	const worded =
		toldByMake(stretch) ??
		toldByModel(stretch) ??
		toldByGrade(stretch) ??
		toldByOwnWords(stretch) ??
		toldByGenitive(stretch);
	if (worded === undefined) return;
	const { labels } = stretch;
	// What began inside of the name and goes on behind it is cut off.
	cutBehind(labels, worded.last);
	labelName(labels, worded.first, worded.last, TYPES.indexOf(worded.type));
}

/** Most words of which nothing was made open their sentence, and nothing can be told of them. */
const isNoted = ({ sentence, first, last }: Stretch): boolean =>
	isA(lowerAt(sentence, first - 1), "definite-article", "ordinal-ending") ||
	digitsAt(sentence, first - 1) === 4 ||
	/^\d/.test(textAt(sentence, last + 1));

const isLoneWord = ({ type, first, last }: Stretch): boolean => type === undefined && first === last;

/** What the words around a name say it is; of a lone word only what is plain. */
function tellingOf(stretch: Stretch): Told | undefined {
	const told = saidOf(stretch);
	return isLoneWord(stretch) && !told?.sure ? undefined : told;
}

function saidOf(stretch: Stretch): Told | undefined {
	return (
		toldByOtherName(stretch) ??
		toldAsThing(stretch) ??
		toldBehind(stretch) ??
		toldBefore(stretch) ??
		toldByAuthor(stretch) ??
		toldByKindList(stretch) ??
		toldByMatch(stretch) ??
		toldByListedDeed(stretch) ??
		toldByDeed(stretch) ??
		toldByBelonging(stretch)
	);
}

/** "Kesko, Orrin and Marlow's, the supermarkets": what is said of the last is said of all that are joined to it. */
function sharePlural(stretches: readonly Stretch[], told: (Told | undefined)[]): void {
	for (let i = stretches.length - 1; i > 0; i--) {
		const telling = told[i];
		const [stretch, before] = [stretches[i], stretches[i - 1]];
		if (!telling?.plural || stretch === undefined || before?.sentence !== stretch.sentence) continue;
		const link = lowerAt(stretch.sentence, stretch.first - 1);
		if (before.last === stretch.first - 2 && (link === "and" || link === ",")) told[i - 1] ??= telling;
	}
}

/** The words of the full names of people. */
function fullNamesOf(stretches: readonly Stretch[]): Set<string> {
	const words = new Set<string>();
	for (const { type, key } of stretches) {
		const parts = key.split(" ");
		if (type === "PERSON" && parts.length > 1) for (const part of parts) words.add(part);
	}
	return words;
}

function gatherSayings(
	stretches: readonly Stretch[],
	told: readonly (Told | undefined)[],
	people: Set<string>,
): Map<string, Sayings> {
	const sayings = new Map<string, Sayings>();
	stretches.forEach((stretch, i) => {
		const telling = told[i];
		if (telling === undefined || !isTaken(telling, stretch, people)) return;
		addSaying(sayings, stretch.key, telling.type);
	});
	return sayings;
}

function addSaying(sayings: Map<string, Sayings>, key: string, type: EntityType): void {
	const of = sayings.get(key) ?? new Map<EntityType, number>();
	sayings.set(key, of.set(type, (of.get(type) ?? 0) + 1));
}

/** "Doris" is the storm where the article has a Tropical Storm Doris, "Resolute" the ship where it has an HMS Resolute. */
function addShortName({ sentence, first, last, type, key }: Stretch, sayings: Map<string, Sayings>): void {
	if (last === first || (type !== "EVENT" && type !== "PRODUCT")) return;
	const words = key.split(" ");
	const opener =
		type === "EVENT"
			? words.findIndex((word) => isA(word, "storm-word"))
			: isShipPrefix(textAt(sentence, first))
				? 0
				: -1;
	if (opener >= 0 && opener + 1 < words.length) addSaying(sayings, words.slice(opener + 1).join(" "), type);
}

/** False where a doubtful saying meets what looks like a person's name. */
function isTaken(telling: Told, stretch: Stretch, people: Set<string>): boolean {
	if (!telling.doubtful || telling.type === "PERSON") return true;
	const words = stretch.key.split(" ");
	if (words.length > 1)
		return stretch.type !== "PERSON" || !(wordAt(stretch.sentence, stretch.first).lists & PERSON_NAME);
	return !people.has(stretch.key);
}

/** The one type that all sayings agree on. */
function agreed(sayings: Sayings | undefined): EntityType | undefined {
	return sayings?.size === 1 ? [...sayings.keys()][0] : undefined;
}

/** Listed places, and names behind "Mr" or "in", are what they are, whatever the article says of others of the name. */
function isFree({ sentence, first, type }: Stretch): boolean {
	const before = lowerAt(sentence, first - 1);
	if (isA(before === "." ? lowerAt(sentence, first - 2) : before, "he-title", "she-title")) return false;
	return type !== "LOC" || !isA(before, "locating-preposition");
}

/** Whether a name may be read anew as `to`; `own` is what its own sentence says. */
function mayBecome(stretch: Stretch, to: EntityType, own: Told | undefined): boolean {
	const { sentence, first, last, type, key } = stretch;
	const lists = listedAt(sentence, first);
	// "Internet Explorer customers"
	if (isA(key.replaceAll(" ", "_"), "program-name")) return to === "PRODUCT";
	switch (type) {
		case "NORP":
			return own?.sure === true && to === "PERSON" && last > first;
		case "FAC":
			return !own?.doubtful && NAMED_THINGS.includes(to);
		case "LOC":
			// France cuts jobs, Leeds has shares, and the U.S. employs thousands; Amazon is a company's name too.
			// What no list of places has is what the article says elsewhere: "sold as Myinfla", then "owns Myinfla".
			if (own === undefined) return !(lists & ANY_PLACE) && NAMED_THINGS.includes(to);
			// "The governor of Hormozgan, Reza Karimi, said"
			if (to === "PERSON") return own.sure === true && last > first && !isListedPlace(stretch);
			if (own.team) return true;
			// "the band Boston", "the album Nebraska"
			if (own.sure) return to === "WORK" || !(lists & COUNTRY);
			if (lists & PLACES || stretch.key.length < 5) return false;
			return !own.doubtful || (to === "ORG" && (lists & BODIES) !== 0);
		case "ORG":
			if (own?.sure) return to !== "PERSON" || (last > first && !(lists & BODIES));
			return last === first && to !== "PERSON" && !(lists & BODIES);
		case undefined:
			return own !== undefined && (own.sure || !own.doubtful) && isNameLike(stretch, to, own.sure);
		default:
			return to !== "PERSON" || own !== undefined;
	}
}

const PLACES = COUNTRY | REGION | LARGE_CITY;
/** All its words are of listed places. */
const isListedPlace = ({ sentence, first, last }: Stretch): boolean =>
	sentence.listed.subarray(first, last + 1).every((lists) => lists & PLACES);

const ANY_PLACE = PLACES | CITY;
const BODIES = COMPANY | ORGANISATION;

/** Two or more capitalised words that are seldom written small; a person's with a given name. */
function isNameLike({ sentence, first, last }: Stretch, to: EntityType, alone = false): boolean {
	if ((last === first && !alone) || last - first > 4) return false;
	for (let at = first; at <= last; at++) {
		const { casing } = wordAt(sentence, at);
		const word = lowerAt(sentence, at);
		if ((casing !== INITIAL && !(alone && to !== "EVENT" && isCapitalAt(sentence, at))) || word.length < 2)
			return false;
		if (isA(word, "weekday", "preposition", "personal-pronoun")) return false;
		// "May Okafor", but "Early May".
		if (isA(word, "month") && at > first) return false;
		if (isRoleHead(word)) return false;
	}
	return to !== "PERSON" || (wordAt(sentence, first).lists & PERSON_NAME) !== 0;
}

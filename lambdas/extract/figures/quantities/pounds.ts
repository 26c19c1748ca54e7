import { type Amount, endsPhrase, isNear, type Line } from "./amount.ts";

/** Words around a weight or a price that are looked at. */
const NEAR = 40;

/** "361 million pounds" is money, "a 45-pound dog" is not; between them the sentence decides, then the country. */
export function arePoundsMoney(line: Line, amount: Amount, word: number): boolean {
	const { value, numeral } = amount;
	const of = line.lower(word + 1) === "of";
	// "30 pounds per square inch"
	if (line.lower(word + 2) === "square" && (of || line.lower(word + 1) === "per")) return false;
	// "a twenty pound bag", "a 200 pound man": before a noun the singular weighs, unless the noun is one of money.
	const noun = value !== 1 && line.isSmall(word + 1) && line.lower(word) === "pound";
	if (noun && numeral.scale < 1e6) return isPriced(line, word + 1) || endsPhrase(line, word + 1);
	// "500 pounds of public money"
	if (of) return isMoney(line, word + 2) || isMoney(line, word + 3);
	const weighs = isNear(line, word, "weight-word");
	if (numeral.scale >= 1e6) return !weighs;
	if (line.isJoint(amount.to)) return line.country === "GB" && !weighs;
	return isMoneyHere(line, moneyTalk(line, word));
}

/** What the sentence speaks of decides, then where the article is from. */
function isMoneyHere({ country, size }: Line, talk: number): boolean {
	if (talk !== 0) return talk > 0;
	return country === undefined ? size < 6 : country !== "US" && country !== "CA";
}

/** How many more words of money than of weight stand near. */
function moneyTalk(line: Line, word: number): number {
	let talk = 0;
	for (let at = word - NEAR; at < word + NEAR; at++)
		talk += line.is(at, "money-noun", "money-verb") ? 1 : line.is(at, "weight-word") ? -1 : 0;
	return talk;
}

const isMoney = (line: Line, at: number): boolean => line.is(at, "money-noun", "sum-noun");

/** "a 200 pound fine", "a 20 pound increase" */
const isPriced = (line: Line, at: number): boolean =>
	isMoney(line, at) || line.is(at, "price-noun", "levy-noun", "change-noun", "costly-noun");

/** News as far as keys go: short articles whose persons, places, organisations and figures are as unequally frequent as the world's. */

import { generator } from "./random.ts";

/** How often the nth of a list is chosen: Zipf's law with exponent 1. */
function zipf<T>(list: readonly T[], random: () => number): T {
	const harmonic = list.reduce((sum, _, n) => sum + 1 / (n + 1), 0);
	let left = random() * harmonic;
	for (const [n, item] of list.entries()) {
		left -= 1 / (n + 1);
		if (left <= 0) return item;
	}
	return list[0] as T;
}

const PLACES = [
	"United States",
	"China",
	"Ukraine",
	"Russia",
	"Israel",
	"United Kingdom",
	"Germany",
	"France",
	"India",
	"Japan",
];
const MORE_PLACES = [
	"Brazil",
	"Canada",
	"Iran",
	"Mexico",
	"Turkey",
	"Italy",
	"Spain",
	"Kenya",
	"Nigeria",
	"Peru",
	"Chile",
	"Norway",
];
const ORGANISATIONS = [
	"United Nations",
	"European Union",
	"NATO",
	"World Bank",
	"Reuters",
	"Google",
	"Apple",
	"Federal Reserve",
	"World Health Organization",
	"Boeing",
	"Toyota",
	"Siemens",
];
const FIRST = ["Maria", "John", "Anna", "David", "Elena", "Omar", "Li", "Ingrid", "Pavel", "Amina"];
const FAMILY = [
	"Novak",
	"Okafor",
	"Lindqvist",
	"Petrov",
	"Tanaka",
	"Moreau",
	"Castillo",
	"Haugen",
	"Weiss",
	"Rahman",
];

/** `count` articles of some 120 words; the most frequent place is in nearly half of them. */
export function zipfArticles(count: number, seed = 1): string[] {
	const random = generator(seed);
	return Array.from({ length: count }, (_, n) => article(n, random));
}

function article(n: number, random: () => number): string {
	const whole = (to: number) => 1 + Math.floor(random() * to);
	const place = () => zipf([...PLACES, ...MORE_PLACES], random);
	const organisation = () => zipf(ORGANISATIONS, random);
	// As many persons as news has: some are in many articles, most in one.
	const person = () =>
		`${zipf(FIRST, random)} ${zipf(FAMILY, random)}${random() < 0.5 ? "" : `-Kvist${whole(5_000)}`}`;
	const sentences = [
		() => `${organisation()} said ${whole(80)} people were killed in ${place()} on Monday.`,
		() => `The company raised ${whole(900)} million dollars from investors in ${place()}, ${person()} said.`,
		() => `Prices in ${place()} rose ${whole(9)}.${whole(9)} percent in January, ${organisation()} said.`,
		() => `${person()}, a minister of ${place()}, said: “We will build ${whole(900)} homes.”`,
		() => `Some ${whole(9_000)} workers of ${organisation()} went on strike in ${place()}.`,
		() => `${place()} sent ${whole(400)} soldiers to the border with ${place()}, ${organisation()} reported.`,
		() => `The bridge is ${whole(900)} metres long and cost ${whole(90)} million euros.`,
		() => `${person()} met ${person()} in ${place()} to speak about trade.`,
	];
	const told = Array.from({ length: 8 }, () => zipf(sentences, random)());
	return `${place()} and ${organisation()}: report ${n}\n\n${told.join(" ")}\n`;
}

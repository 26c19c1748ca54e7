/** The words numbers are spelled with. */

const SMALL =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Words below a hundred: "seven" 7, "seventy" 70. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
	...SMALL.map((word, value): [string, number] => [word, value]),
	...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
	["fourty", 40],
	["nought", 0],
	["naught", 0],
]);

const ORDINAL_STEMS: [string, number][] = [
	["third", 3],
	["fourth", 4],
	["fifth", 5],
	["sixth", 6],
	["seventh", 7],
	["eighth", 8],
	["ninth", 9],
	["tenth", 10],
	["eleventh", 11],
	["twelfth", 12],
	["thirteenth", 13],
	["fourteenth", 14],
	["fifteenth", 15],
	["sixteenth", 16],
	["seventeenth", 17],
	["eighteenth", 18],
	["nineteenth", 19],
	["twentieth", 20],
	["thirtieth", 30],
	["fortieth", 40],
	["fiftieth", 50],
	["sixtieth", 60],
	["seventieth", 70],
	["eightieth", 80],
	["ninetieth", 90],
	["hundredth", 100],
	["thousandth", 1000],
];

/** "third" 3, "twentieth" 20. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([["first", 1], ["second", 2], ...ORDINAL_STEMS]);

/** What a fraction is out of: "half" 2, "thirds" 3, "quarter" 4, "tenths" 10. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
	["half", 2],
	["halves", 2],
	["quarter", 4],
	["quarters", 4],
	...ORDINAL_STEMS.flatMap(([word, value]): [string, number][] => [
		[word, value],
		[`${word}s`, value],
	]),
	["millionth", 1e6],
	["millionths", 1e6],
	["billionth", 1e9],
	["billionths", 1e9],
	["trillionth", 1e12],
	["trillionths", 1e12],
]);

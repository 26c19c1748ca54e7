/**
 * Figures against specs of four other projects, gold articles of our own, and the peers that npm has.
 * `SHOW=Number npm run bench -- figures` prints the failing cases of one suite (`gold`, `quantulum`, `meantime` likewise).
 */
import { dataFile } from "../../gold/development-data.ts";
import { f1 } from "../../gold/f1.ts";
import { scoreGold } from "../../gold/score-figures.ts";
import { benchAttribution } from "../attribution/polnear.ts";
import { benchDates } from "../dates/dates.ts";
import { scoreDuckling } from "./duckling.ts";
import { scoreMeantime } from "./meantime.ts";
import {
	compromiseAmounts,
	compromiseNumbers,
	guarded,
	type Peer,
	recognizersText,
	winkAmounts,
} from "./peers.ts";
import { scoreQuantulum } from "./quantulum.ts";
import { type Score, SUITES, scoreSuite } from "./recognizers.ts";
import { measureSpeed } from "./speed.ts";

const AIMS: Readonly<Record<string, number>> = {
	Number: 90,
	Percent: 95,
	Currency: 90,
	Dimension: 88,
	Age: 95,
	NumberRange: 60,
	Numeral: 90,
	AmountOfMoney: 85,
};
const DUCKLING = ["Numeral", "AmountOfMoney", "Duration", "Temperature", "Quantity", "Distance", "Volume"];
const PEERS: Readonly<Record<string, Peer>> = {
	"Recognizers-Text": recognizersText,
	compromise: compromiseNumbers,
};
const show = process.env.SHOW;
/** Peers take minutes; PEERS=no leaves them out while rules are written. */
const withPeers = process.env.PEERS !== "no";

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const share = (score: Score | undefined): string =>
	score === undefined ? "" : percent(score.passed, score.cases);

type Scorer = (
	name: string,
	other?: (text: string) => import("../../gold/read-figures.ts").Reading[],
) => Score | undefined;

function row(name: string, score: Scorer): Record<string, string | number> {
	const own = score(name)!;
	if (show === name) console.log(own.failed.join("\n"));
	const peers = Object.entries(PEERS).map(([peer, model]) => {
		const read = withPeers ? model(name) : undefined;
		return [peer, read === undefined ? "" : share(score(name, guarded(read)))];
	});
	return {
		cases: own.cases,
		"news-ingest": share(own),
		aim: AIMS[name] === undefined ? "" : `${AIMS[name]} %`,
		...Object.fromEntries(peers),
	};
}

console.log("Speed on one core, by processor time");
console.table(measureSpeed());

if (dataFile("figures") === undefined) {
	console.log("specs skipped: the development data is not on this machine (NEWS_INGEST_DATA)");
} else {
	console.log("Specs of Recognizers-Text: cases in which every value, unit and span is right");
	console.table(Object.fromEntries(Object.keys(SUITES).map((name) => [name, row(name, scoreSuite)])));
	console.log("Corpora of duckling: whole expressions with value, unit and bound right");
	console.table(Object.fromEntries(DUCKLING.map((name) => [name, row(name, scoreDuckling)])));
	const quantulum = scoreQuantulum()!;
	if (show === "quantulum") console.log(quantulum.missed.join("\n"));
	console.log(
		`quantulum3's tests: value and unit, F1 ${(100 * f1(quantulum)).toFixed(1)} %, recall ${percent(quantulum.right, quantulum.gold)} of ${quantulum.gold} (aim 75 %)`,
	);
	const meantime = scoreMeantime()!;
	if (show === "meantime") console.log(meantime.missed.join("\n"));
	const others = withPeers
		? { compromise: scoreMeantime(compromiseAmounts)!.rows, "wink-nlp": scoreMeantime(winkAmounts())!.rows }
		: {};
	const recalls = Object.entries({ "news-ingest": meantime.rows, ...others });
	console.log("Wikinews (MEANTIME): annotated amounts that one of the right kind overlaps");
	console.table(
		Object.fromEntries(
			Object.entries(meantime.rows).map(([type, { gold }]) => [
				type,
				{
					gold,
					...Object.fromEntries(recalls.map(([name, rows]) => [name, percent(rows[type]!.found, gold)])),
				},
			]),
		),
	);
}

const gold = scoreGold();
if (show === "gold") console.log(gold.errors.join("\n"));
console.log(`Gold articles: ${gold.gold} figures, ${gold.found} found`);
console.table({
	"a figure is there": { F1: f1({ ...gold, right: gold.matched }).toFixed(3) },
	"whole record (value, bound, unit, counted head, source)": {
		F1: f1({ ...gold, right: gold.whole }).toFixed(3),
	},
	...Object.fromEntries(
		Object.entries(gold.fields).map(([field, right]) => [field, { F1: f1({ ...gold, right }).toFixed(3) }]),
	),
});

if (show === undefined && withPeers) {
	benchDates();
	benchAttribution();
}

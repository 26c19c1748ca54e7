import * as Recognizers from "@microsoft/recognizers-text-suite";
import compromise from "compromise";
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Reading } from "../../gold/read-figures.ts";
import type { Amount } from "./meantime.ts";
import { UNIT_NAMES } from "./units.ts";

/** A peer reads a text as a suite's model would; undefined where it has no such model. */
export type Peer = (suite: string) => ((text: string) => Reading[]) | undefined;

type Recognize = (
	text: string,
	culture: string,
) => { start: number; end: number; resolution: Record<string, string> | null }[];

const MODELS: Readonly<Record<string, Recognize>> = {
	Number: Recognizers.recognizeNumber as unknown as Recognize,
	Numeral: Recognizers.recognizeNumber as unknown as Recognize,
	Percent: Recognizers.recognizePercentage as unknown as Recognize,
	Currency: Recognizers.recognizeCurrency as unknown as Recognize,
	AmountOfMoney: Recognizers.recognizeCurrency as unknown as Recognize,
	Dimension: Recognizers.recognizeDimension as unknown as Recognize,
	Age: Recognizers.recognizeAge as unknown as Recognize,
	Temperature: Recognizers.recognizeTemperature as unknown as Recognize,
};

export const recognizersText: Peer = (suite) => {
	const recognize = MODELS[suite];
	if (recognize === undefined) return undefined;
	return (text) =>
		recognize(text, "en-us").map(({ start, end, resolution }) => {
			const weight: [string, number] | undefined =
				suite === "Dimension" && resolution?.unit === "Pound" ? ["[lb_av]", 1] : undefined;
			const [unit, factor] = weight ??
				UNIT_NAMES[resolution?.unit ?? ""] ?? [
					resolution?.unit ? `unknown ${resolution.unit}` : undefined,
					1,
				];
			return {
				start,
				end: end + 1,
				value: Number.parseFloat(resolution?.value ?? "") * factor,
				unit: suite === "Percent" ? "%" : unit,
			};
		});
};

interface Term {
	money?: { num: number | null; currency?: string };
	number?: { num: number | null; unit?: string; prefix?: string; suffix?: string };
	offset?: { start: number; length: number };
}

const SIGNS: Readonly<Record<string, string>> = {
	$: "USD",
	"€": "EUR",
	"£": "GBP",
	"¥": "JPY",
	dollar: "USD",
	dollars: "USD",
	euro: "EUR",
	euros: "EUR",
	pound: "GBP",
	pounds: "GBP",
	yen: "JPY",
	yuan: "CNY",
};

export const compromiseNumbers: Peer = (suite) => {
	if (!/^(?:Number|Numeral|Percent|Currency|AmountOfMoney)$/.test(suite)) return undefined;
	return (text) => {
		const document = compromise(text) as unknown as Record<string, () => { json(options: object): Term[] }>;
		const view =
			suite === "Percent"
				? document.percentages!()
				: /^(?:Currency|AmountOfMoney)$/.test(suite)
					? document.money!()
					: document.numbers!();
		return view.json({ offset: true }).map(({ number, money, offset }) => {
			const start = offset?.start ?? 0;
			const sign =
				SIGNS[money?.currency ?? ""] ??
				SIGNS[number?.prefix ?? ""] ??
				SIGNS[number?.unit ?? number?.suffix ?? ""];
			const unit =
				suite === "Percent" ? "%" : suite === "Currency" || suite === "AmountOfMoney" ? sign : undefined;
			return {
				start,
				end: start + (offset?.length ?? text.length),
				value: number?.num ?? money?.num ?? undefined,
				unit,
			};
		});
	};
};

/** The amounts of a text that wink-nlp's entities are, with their offsets. */
export function winkAmounts(): (text: string) => Amount[] {
	const nlp = winkNLP(winkModel, ["sbd", "pos", "ner"]);
	const { its } = nlp;
	const kinds: Readonly<Record<string, string>> = { MONEY: "money", PERCENT: "percent", CARDINAL: "count" };
	return (text) => {
		const document = nlp.readDoc(text);
		const words = document.tokens().out() as string[];
		const spaces = document.tokens().out(its.precedingSpaces) as string[];
		const starts: number[] = [];
		let at = 0;
		words.forEach((word, index) => {
			at += spaces[index]!.length;
			starts.push(at);
			at += word.length;
		});
		const types = document.entities().out(its.type) as string[];
		const spans = document.entities().out(its.span) as [number, number][];
		return spans.flatMap(([first, last], index) => {
			const kind = kinds[types[index]!];
			return kind === undefined
				? []
				: [{ start: starts[first]!, end: starts[last]! + words[last]!.length, kind }];
		});
	};
}

/** The amounts that compromise finds. */
export function compromiseAmounts(text: string): Amount[] {
	const view = (suite: string, kind: string) =>
		compromiseNumbers(suite)!(text).map((reading) => ({ ...reading, kind }));
	return [...view("Currency", "money"), ...view("Percent", "percent"), ...view("Number", "count")];
}

/** A peer that throws on a case fails that case. */
export function guarded(read: (text: string) => Reading[]): (text: string) => Reading[] {
	return (text) => {
		try {
			return read(text);
		} catch {
			return [{ start: 0, end: 0, value: Number.NaN }];
		}
	};
}

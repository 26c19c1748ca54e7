import type { FigureKind } from "../../../shared/extraction.ts";
import { UNIT_ROWS, type UnitRow } from "../../text/lexicon/units.ts";
import { phraseTable } from "./phrases.ts";

/** A unit of measure. `si` turns a value into the SI unit; absent where the unit is SI itself. */
export interface Unit {
	/** UCUM. */
	code: string;
	kind: FigureKind;
	si?: { factor: number; offset?: number; unit: string };
	/** Words are understood anywhere; a symbol only beside digits, a tight one only if glued to them. */
	written: "word" | "symbol" | "tight";
	/** What was inferred: "tons" of unknown length. */
	implied?: true;
}

const split = (list: string): string[] => list.split(" ").filter(Boolean);

function entriesOf([code, names, symbols, si, special]: UnitRow): [string, Unit][] {
	const kind: FigureKind = special ?? "measure";
	const offset = code === "[degF]" ? { offset: -32 } : {};
	const base = { code, kind, ...(si && { si: { factor: si[0], unit: si[1], ...offset } }) };
	return [
		...split(names)
			.flatMap((name) => wordForms(name.replaceAll("_", " ")))
			.map((form): [string, Unit] => [form, { ...base, written: "word" }]),
		...split(symbols).flatMap((symbol) => {
			const written = symbol.endsWith("!") ? ("tight" as const) : ("symbol" as const);
			return symbolForms(symbol).map((form): [string, Unit] => [form, { ...base, written }]);
		}),
	];
}

/** "mph" and, where it is also written with stops, "m.p.h." in the atoms it is cut into. */
function symbolForms(symbol: string): string[] {
	const plain = symbol.replace(/[.!]$/, "").replaceAll("_", " ");
	if (!symbol.endsWith(".")) return [plain];
	const dotted = [...plain].join(" . ");
	return [plain, dotted, `${dotted} .`, `${[...plain.toUpperCase()].join(".")}.`];
}

/** A ton is 1,000, 907 or 1,016 kg by country: read as metric unless the article is American. */
const TON: Unit = {
	code: "t",
	kind: "measure",
	si: { factor: 1000, unit: "kg" },
	written: "word",
	implied: true,
};

/** Singular and plural; the plural falls on the head: "miles per hour", "degrees Celsius". */
function wordForms(phrase: string): string[] {
	if (phrase.includes("/")) return phrase.split("/");
	const head =
		/^(?:.* )?(?=per )|^(?:degree|deg|barrel|millimetre|millimeter)(?= (?:of )?)/
			.exec(phrase)?.[0]
			.trimEnd() ?? "";
	if (/(?:cel[sc]ius|centigrade|fah?renheit|hertz)$/.test(phrase) && head === "") return [phrase];
	return head === "" ? [phrase, `${phrase}s`] : [phrase, `${head}s${phrase.slice(head.length)}`];
}

export const UNITS = phraseTable<Unit>([...UNIT_ROWS.flatMap(entriesOf), ["ton", TON], ["tons", TON]]);

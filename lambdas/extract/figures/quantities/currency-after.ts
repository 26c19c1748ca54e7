import {
	CURRENCY_WORDS,
	type CurrencyWord,
	DOLLAR_PREFIXES,
	LETTERS,
	NATIONS,
	SYMBOLS,
} from "../../text/lexicon/currencies.ts";
import { type Amount, endsPhrase, type Line, unitStart } from "./amount.ts";
import { codeOf, dollars, type Found, localCode, scaledCode } from "./currency-codes.ts";
import { readMagnitude } from "./magnitudes.ts";
import { arePoundsMoney } from "./pounds.ts";

/** The currency that follows: "dollars", "Swiss francs", "yuan", "EUR", "$", "¢". */
export function currencyAfter(line: Line, amount: Amount): Found | undefined {
	// "half a cent"
	const joint = amount.numeral.form === "fraction" ? unitStart(line, amount) : line.skipJoint(amount.to);
	// "billions of dollars", "half a million of euros".
	const of = amount.numeral.form === "vague" || amount.numeral.scale >= 1e6;
	const at = of && line.lower(joint) === "of" ? joint + 1 : joint;
	return (
		symbolAt(line, at) ??
		codeAt(line, at, amount) ??
		lettersAt(line, at, amount) ??
		wordAt(line, at, amount) ??
		grandAt(line, at)
	);
}

/** A sign that belongs to the number behind it is none of the one before. */
const isSignOfNext = (line: Line, at: number): boolean =>
	line.isDigits(at + 1) && (line.isGlued(at + 1) || line.isApart(at));

/** "40 €", "40 C$" */
function symbolAt(line: Line, at: number): Found | undefined {
	const text = line.word(at);
	const prefixed = line.word(at + 1) === "$" && line.isGlued(at + 1) ? DOLLAR_PREFIXES.get(text) : undefined;
	if (prefixed !== undefined && !isSignOfNext(line, at + 1))
		return { code: prefixed, implied: false, edge: at + 2 };
	if (isSignOfNext(line, at)) return undefined;
	if (text === "$") return { ...dollars(line), edge: at + 1 };
	const code = SYMBOLS.get(text);
	return code === undefined ? undefined : { code, implied: false, edge: at + 1 };
}

/** "30 MUSD", "75 EUR", "75 USD million" */
function codeAt(line: Line, at: number, { numeral }: Amount): Found | undefined {
	const scaled = scaledCode(line.word(at));
	if (scaled !== undefined) return { ...scaled, implied: false, edge: at + 1 };
	const code = line.isDigits(at + 1) && line.isGlued(at + 1) ? undefined : codeOf(line, at, numeral.from);
	if (code === undefined) return undefined;
	const scale = numeral.scale === 1 ? readMagnitude(line, at + 1, { money: true, digits: false }) : undefined;
	return { code, implied: false, edge: scale?.to ?? at + 1, ...(scale && { scale: scale.value }) };
}

/** Lines of a picture: "1080p". */
const PICTURES: ReadonlySet<number> = new Set([360, 480, 720, 1080, 1440, 2160]);

/** "17c a share", "312p", "40 Rs" */
function lettersAt(line: Line, at: number, { numeral }: Amount): Found | undefined {
	const text = line.word(at);
	const minor = numeral.form === "digits" && line.isGlued(at) && !PICTURES.has(numeral.value ?? 0);
	if (minor && text === "p") return { code: "GBP", implied: false, edge: at + 1, minor: 0.01 };
	if (minor && text === "c") {
		const local = localCode(line, "cents");
		return { code: local ?? "USD", implied: local === undefined, edge: at + 1, minor: 0.01 };
	}
	const code = text.length > 1 || line.isGlued(at) ? LETTERS.get(text) : undefined;
	return code === undefined ? undefined : { code, implied: false, edge: at + 1 };
}

function wordAt(line: Line, at: number, amount: Amount): Found | undefined {
	const nation = nationAt(line, at);
	const place = line.skipJoint(nation?.to ?? at);
	const name = line.lower(place);
	const word = CURRENCY_WORDS.get(name);
	if (word === undefined) return undefined;
	const rest = { edge: place + 1, ...(word.minor !== undefined && { minor: word.minor }) };
	if (nation !== undefined) {
		const code = codeIn(nation.country, word);
		return code === undefined ? undefined : { code, implied: false, ...rest };
	}
	if (word.common && !isMoneySized(amount) && !isGrouped(line, amount)) return undefined;
	if ((name === "pound" || name === "pounds") && !arePoundsMoney(line, amount, place)) return undefined;
	const local = localCode(line, name);
	return { code: local ?? word.code, implied: word.shared === true && local === undefined, ...rest };
}

/** What a country's own word means: "Canadian dollars"; a word that several have says nothing of one that has it not. */
const codeIn = (country: string, { byCountry, code, shared }: CurrencyWord): string | undefined =>
	byCountry?.[country] ?? (shared ? undefined : code);

/** "spent 100 grand on it": thousands of the country's money, where it is no grand piano or jury. */
function grandAt(line: Line, at: number): Found | undefined {
	if (line.lower(at) !== "grand" || !(endsPhrase(line, at + 1) || line.is(at + 1, "rate-article")))
		return undefined;
	const own = localCode(line, "pounds");
	return {
		...(own === undefined ? dollars(line) : { code: own, implied: false }),
		edge: at + 1,
		scale: 1000,
	};
}

const isMoneySized = ({ numeral }: Amount): boolean => numeral.scale >= 1000 || (numeral.value ?? 0) >= 100;

/** "45.500 dong": thousands behind a stop. */
const isGrouped = (line: Line, { numeral }: Amount): boolean => /^\d+\.\d{3}$/.test(line.word(numeral.from));

function nationAt(line: Line, at: number): { country: string; to: number } | undefined {
	const two = NATIONS.get(`${line.lower(at)} ${line.lower(at + 1)}`);
	if (two !== undefined) return { country: two, to: at + 2 };
	const one = NATIONS.get(line.lower(at));
	return one === undefined ? undefined : { country: one, to: at + 1 };
}

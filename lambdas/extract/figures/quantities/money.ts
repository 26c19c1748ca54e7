import { type Amount, implying, type Line, lower, mapNumbers } from "./amount.ts";
import { type Atom, isJoint, isWord, skipJoint } from "./atoms.ts";
import {
	COMMON_CODES,
	CURRENCY_WORDS,
	type CurrencyWord,
	DOLLAR_PREFIXES,
	DOLLARS,
	GLUED_LETTERS,
	ISO_CODES,
	LETTERS,
	NATIONS,
	SMALL_CODES,
	SYMBOLS,
} from "./currencies.ts";
import { readMagnitude } from "./magnitudes.ts";
import { round } from "./numerals.ts";

interface Currency {
	code: string;
	implied: boolean;
	/** One of it in the main unit. */
	minor?: number;
	/** A magnitude that stands with the code instead of the number: "30 MUSD". */
	scale?: number;
}

/** A currency and where it begins (before a number) or ends (after one). */
type Found = Currency & { edge: number };

/** The currency that stands right before the atom `at`: "US$", "€", "Rs.", "EUR", "R" of "R500m". */
export function currencyBefore(line: Line, at: number, floor = 0): Found | undefined {
	const found = signBeforeNumber(line, at);
	// "10 rmb 20 usd": a sign that the number before has taken is no sign of this one.
	return found === undefined || found.edge < floor ? undefined : found;
}

function signBeforeNumber(line: Line, at: number): Found | undefined {
	const { atoms } = line;
	let last = at - 1;
	// "$-3.2 million" and "Rs. 20".
	if (lower(line, last) === "." && /^rs|^m$/i.test(lower(line, last - 1)) && !atoms[last]!.space) last--;
	const atom = atoms[last];
	if (atom === undefined) return undefined;
	if (atom.text === "$") return dollarBefore(line, last, at);
	if (atom.text === "¥" || atom.text === "￥") return { ...yen(line, last), edge: prefixEdge(line, last) };
	const symbol = SYMBOLS.get(atom.text);
	if (symbol !== undefined) {
		const code = atom.text === "£" ? (poundPrefix(line, last) ?? symbol) : symbol;
		return { code, implied: false, edge: prefixEdge(line, last) };
	}
	const glued = atoms[at]?.space === false && atom.space;
	const letter = GLUED_LETTERS.get(atom.text);
	if (letter !== undefined && glued && letter.country === line.country)
		return { code: letter.code, implied: true, edge: last };
	const scaled = scaledCode(atom.text);
	if (scaled !== undefined) return { ...scaled, implied: false, edge: last };
	const code = LETTERS.get(atom.text) ?? codeOf(line, last, at);
	if (code === undefined) return wordBefore(line, last);
	return {
		code: code === "INR" && atom.text !== "INR" ? rupees(line) : code,
		implied: code === "INR" && atom.text !== "INR" && line.country === undefined,
		edge: last,
	};
}

/** An ISO code; where it is also a word, only beside an amount that only money has. */
function codeOf(line: Line, at: number, number: number): string | undefined {
	const { text } = line.atoms[at]!;
	if (SMALL_CODES.has(text)) return text.toUpperCase();
	if (text === "rmb" || text === "RMB") return "CNY";
	if (!ISO_CODES.has(text)) return undefined;
	const digits = line.atoms[number]?.text ?? "";
	const sized =
		/[,.]|\d{4}/.test(digits) ||
		/^(?:million|billion|trillion|thousand|bn|m|mn)$/.test(lower(line, number + 1));
	return COMMON_CODES.has(text) && !sized ? undefined : text;
}

const SCALED = /^([MBTk])(USD|EUR|GBP|SEK|NOK|DKK|CHF|AUD|CAD|JPY)$/;
const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** "MEUR 120", "30 MUSD": Nordic reports put the magnitude before the code. */
function scaledCode(text: string): { code: string; scale: number } | undefined {
	const match = SCALED.exec(text);
	return match === null ? undefined : { code: match[2]!, scale: LETTER_SCALES[match[1]!]! };
}

/** "ringgit 42", "malaysian ringgit 42": some countries put the word first. */
function wordBefore(line: Line, last: number): Found | undefined {
	const word = CURRENCY_WORDS.get(lower(line, last));
	if (word?.code !== "MYR" && word?.code !== "IDR" && word?.code !== "BTN") return undefined;
	const nation = nationBefore(line, last);
	return { code: word.code, implied: false, edge: nation?.from ?? last };
}

function rupees(line: Line): string {
	return CURRENCY_WORDS.get("rupees")!.byCountry![line.country ?? ""] ?? "INR";
}

function dollarBefore(line: Line, dollar: number, number: number): Found | undefined {
	const before = line.atoms[dollar - 1];
	const joined = before !== undefined && !line.atoms[dollar]!.space;
	if (before !== undefined && isWord(before)) {
		// Tokenised newswire writes "hk $ 10.05 billion"; only the surest prefixes may stand apart.
		const key = joined
			? before.text
			: /^(?:us|hk|u\.s\.|nz|c)$/.test(before.text)
				? before.text.toUpperCase()
				: "";
		const code = DOLLAR_PREFIXES.get(key) ?? DOLLAR_PREFIXES.get(joined ? key.toUpperCase() : "");
		if (code !== undefined) return { code, implied: false, edge: dollar - 1 };
	}
	// "10$", "10 $ 30 $": the sign belongs to the number before it, unless that one has its own.
	const own = /^[$€£¥]$/.test(lower(line, dollar - 2));
	if (before?.digits && line.atoms[number]?.space && !own) return undefined;
	return { ...dollars(line), edge: prefixEdge(line, dollar) };
}

function dollars(line: Line): Currency {
	const local = DOLLARS[line.country ?? ""];
	return local === undefined ? { code: "USD", implied: true } : { code: local, implied: false };
}

function yen(line: Line, at: number): Currency {
	const prefix = line.atoms[at - 1];
	if (prefix !== undefined && !line.atoms[at]!.space && /^(?:CN|RMB)$/.test(prefix.text))
		return { code: "CNY", implied: false };
	return line.country === "CN" ? { code: "CNY", implied: false } : { code: "JPY", implied: false };
}

/** "E£", "LE": pounds that are not sterling. */
function poundPrefix(line: Line, at: number): string | undefined {
	const prefix = line.atoms[at - 1];
	if (prefix === undefined || line.atoms[at]!.space) return undefined;
	return { E: "EGP", L: "LBP", IR: "IEP" }[prefix.text];
}

function prefixEdge(line: Line, symbol: number): number {
	const before = line.atoms[symbol - 1];
	const joined =
		before !== undefined && !line.atoms[symbol]!.space && /^(?:E|L|IR|CN|RMB)$/.test(before.text);
	return joined ? symbol - 1 : symbol;
}

/** The currency that follows: "dollars", "Swiss francs", "yuan", "EUR", "$", "¢". */
function currencyAfter(line: Line, amount: Amount): Found | undefined {
	let at = skipJoint(line.atoms, amount.to);
	// "billions of dollars", "half a million of euros".
	if (lower(line, at) === "of" && (amount.numeral.form === "vague" || amount.numeral.scale >= 1e6)) at++;
	const atom = line.atoms[at];
	if (atom === undefined) return undefined;
	if (atom.text === "$" && !nextIsGluedNumber(line.atoms, at)) return { ...dollars(line), edge: at + 1 };
	const symbol = SYMBOLS.get(atom.text);
	if (symbol !== undefined && !nextIsGluedNumber(line.atoms, at))
		return { code: symbol, implied: false, edge: at + 1 };
	const scaled = scaledCode(atom.text);
	if (scaled !== undefined) return { ...scaled, implied: false, edge: at + 1 };
	const code =
		nextIsGluedNumber(line.atoms, at) && !line.atoms[at + 1]!.space
			? undefined
			: codeOf(line, at, amount.numeral.from);
	if (code !== undefined) return withScaleAfter(line, amount, code, at + 1);
	const dollar = line.atoms[at + 1];
	const prefixed = DOLLAR_PREFIXES.get(atom.text);
	if (
		prefixed !== undefined &&
		dollar?.text === "$" &&
		!dollar.space &&
		!nextIsGluedNumber(line.atoms, at + 1)
	)
		return { code: prefixed, implied: false, edge: at + 2 };
	if (!atom.space && isMinorLetter(amount, atom.text)) return minorLetter(line, atom.text, at + 1);
	const letters = LETTERS.get(atom.text);
	if (letters !== undefined && (atom.text.length > 1 || !atom.space))
		return { code: letters, implied: false, edge: at + 1 };
	return wordAfter(line, at, amount);
}

/** "17c a share", "312p", but "1080p" is a picture. */
function isMinorLetter(amount: Amount, letter: string): boolean {
	if (letter !== "c" && letter !== "p") return false;
	return (
		amount.numeral.form === "digits" && !/^(?:360|480|720|1080|1440|2160)$/.test(String(amount.numeral.value))
	);
}

function minorLetter(line: Line, letter: string, edge: number): Found {
	if (letter === "p") return { code: "GBP", implied: false, edge, minor: 0.01 };
	const local = CURRENCY_WORDS.get("cents")!.byCountry![line.country ?? ""];
	return { code: local ?? "USD", implied: local === undefined, edge, minor: 0.01 };
}

/** "75 USD million". */
function withScaleAfter(line: Line, amount: Amount, code: string, edge: number): Found {
	const scale =
		amount.numeral.scale === 1 ? readMagnitude(line.atoms, edge, { money: true, digits: false }) : undefined;
	return { code, implied: false, edge: scale?.to ?? edge, ...(scale && { scale: scale.value }) };
}

function nextIsGluedNumber(atoms: readonly Atom[], at: number): boolean {
	const next = atoms[at + 1];
	return next?.digits === true && (!next.space || atoms[at]!.space);
}

function wordAfter(line: Line, at: number, amount: Amount): Found | undefined {
	const nation = nationAt(line, at);
	const wordAt = skipJoint(line.atoms, nation?.to ?? at);
	const word = CURRENCY_WORDS.get(lower(line, wordAt));
	if (word === undefined) return undefined;
	const edge = wordAt + 1;
	if (nation !== undefined) {
		const code = word.byCountry?.[nation.country] ?? (word.shared ? undefined : word.code);
		return code === undefined ? undefined : { code, implied: false, edge, ...minor(word) };
	}
	if (word.common && !isMoneySized(amount)) return undefined;
	if (/^(?:pounds?)$/.test(lower(line, wordAt)) && !arePoundsMoney(line, amount, wordAt)) return undefined;
	const local = word.byCountry?.[line.country ?? ""];
	return {
		code: local ?? word.code,
		implied: word.shared === true && local === undefined,
		edge,
		...minor(word),
	};
}

function minor(word: CurrencyWord): { minor?: number } {
	return word.minor === undefined ? {} : { minor: word.minor };
}

function isMoneySized(amount: Amount): boolean {
	return amount.numeral.scale >= 1000 || (amount.numeral.value ?? 0) >= 100;
}

const MONEY_TALK =
	/^(?:cost|costs|costing|pay|pays|paid|paying|payment|payments|price|priced|prices|worth|sold|sell|selling|bought|buy|spend|spent|spending|earn|earned|earns|wage|wages|salary|profit|profits|revenue|sales|fine|fined|loan|loans|debt|budget|fund|funds|funding|invest|invested|investment|donated|stole|stolen|fee|fees|bill|bills|tax|taxes|cash|money|bank|grant|grants|award|awarded|bonus|ticket|tickets|deposit|rent|charge|charged|savings|pension|benefit|compensation|damages|shares)$/;
const WEIGHT_TALK =
	/^(?:weigh|weighs|weighed|weighing|weight|heavy|heavier|lighter|lose|lost|gain|gained|drop|dropped|shed|baby|fish|meat|cocaine|heroin|marijuana|fentanyl|cannabis|methamphetamine|drugs|beef|pork|butter|sugar|flour|cheese|explosives|dynamite|dog|bomb|bombs|turkey|body|muscle|food|trash|garbage|waste|fat|payload|thrust|force|pressure)$/;

/** "361 million pounds" is money, "a 45-pound dog" is not; between them the sentence decides, then the country. */
function arePoundsMoney(line: Line, amount: Amount, word: number): boolean {
	if (/^(?:per|of)$/.test(lower(line, word + 1)) && /^(?:square|per)$/.test(lower(line, word + 2)))
		return false;
	// "a twenty pound bag", "a 200 pound man": before a noun the singular weighs, unless the noun is one of money.
	const noun =
		/^\p{Ll}{3,}$/u.test(line.atoms[word + 1]?.text ?? "") &&
		lower(line, word) === "pound" &&
		(amount.value ?? 1) !== 1;
	if (noun && amount.numeral.scale < 1e6) return POUND_NOUNS.test(lower(line, word + 1));
	if (lower(line, word + 1) === "of") return MONEY_OF.test(lower(line, word + 2));
	if (amount.numeral.scale >= 1e6) return !line.atoms.some((atom) => WEIGHT_TALK.test(atom.lower));
	if (isJoint(line.atoms, amount.to))
		return line.country === "GB" && !line.atoms.some((atom) => WEIGHT_TALK.test(atom.lower));
	let talk = 0;
	for (const atom of line.atoms)
		talk += MONEY_TALK.test(atom.lower) ? 1 : WEIGHT_TALK.test(atom.lower) ? -1 : 0;
	if (talk !== 0) return talk > 0;
	return line.country === undefined ? line.atoms.length < 6 : line.country !== "US" && line.country !== "CA";
}

const POUND_NOUNS =
	/^(?:note|notes|coin|coins|fine|deal|bid|loan|investment|fund|house|ticket|salary|grant|debt|price|contract|project|scheme|package|budget|bill|cut|increase|rise|bonus|fee|limit|cap|payment|donation|reward|prize|per|and|for|in|on|to|from|was|had)$/;

const MONEY_OF =
	/^(?:debt|public|taxpayer|taxpayers|government|investment|funding|aid|revenue|profit|cash|savings|income|money|damage|new|extra|additional|savings)$/;

function nationAt(line: Line, at: number): { country: string; to: number } | undefined {
	const two = NATIONS.get(`${lower(line, at)} ${lower(line, at + 1)}`);
	if (two !== undefined) return { country: two, to: at + 2 };
	const one = NATIONS.get(lower(line, at));
	return one === undefined ? undefined : { country: one, to: at + 1 };
}

function nationBefore(line: Line, end: number): { country: string; from: number } | undefined {
	const country = NATIONS.get(lower(line, end - 1));
	return country === undefined ? undefined : { country, from: end - 1 };
}

/** The amount as money, where a currency stands before or after it. */
export function readMoney(line: Line, amount: Amount, floor: number): Amount | undefined {
	const start = signBefore(line, amount.from);
	const before = currencyBefore(line, start.at, floor);
	const found = before ?? (start.at === amount.from ? currencyAfter(line, amount) : undefined);
	if (found === undefined) return undefined;
	const attributive = before === undefined && isJoint(line.atoms, amount.to);
	let money: Amount = {
		...amount,
		kind: "money",
		unit: found.code,
		united: true,
		from: before === undefined ? amount.from : found.edge,
		to: before === undefined ? found.edge : trailingCode(line, amount.to, found.code),
		...(attributive && { attributive }),
		...(found.implied && { implied: implying(amount, "unit") }),
	};
	const factor = (found.minor ?? 1) * (found.scale ?? 1);
	if (factor !== 1) money = mapNumbers(money, (value) => round(value * factor));
	if (start.negative) money = mapNumbers(money, (value) => -value);
	return money;
}

/** "$-3.2 million". */
function signBefore(line: Line, from: number): { at: number; negative: boolean } {
	const sign = line.atoms[from - 1];
	const negative = sign !== undefined && /^[-−]$/.test(sign.text) && line.atoms[from - 2]?.text === "$";
	return negative ? { at: from - 1, negative } : { at: from, negative: false };
}

/** "$150 million US", "$20 USD": the code after the number names the same money. */
function trailingCode(line: Line, to: number, code: string): number {
	return line.atoms[to]?.text === code ? to + 1 : to;
}

/** Joins what one sum was said in: "20 dollars and 43 cents", "thirteen dollars forty-five", "3 GBP 1 pence". */
export function joinCents(line: Line, amounts: Amount[]): Amount[] {
	const joined: Amount[] = [];
	for (let index = 0; index < amounts.length; index++) {
		const [whole, cents] = [amounts[index]!, amounts[index + 1]];
		const sum = cents === undefined ? undefined : sumOf(line, whole, cents);
		joined.push(sum ?? whole);
		if (sum !== undefined) index++;
	}
	return joined;
}

function sumOf(line: Line, whole: Amount, cents: Amount): Amount | undefined {
	const between = line.atoms
		.slice(whole.to, cents.from)
		.map((atom) => atom.lower)
		.join(" ");
	if (whole.kind !== "money" || whole.value === undefined || !Number.isInteger(whole.value)) return undefined;
	if ((between !== "" && between !== "and") || whole.numeral.scale > 1000 || cents.value === undefined)
		return undefined;
	const sum = { ...whole, to: cents.to };
	// A minor unit of its own, or a bare number of two digits with nothing to count behind it.
	if (cents.kind === "money" && cents.value > 0 && cents.value < 1 && isMinor(line, cents))
		return { ...sum, value: round(whole.value + cents.value) };
	const spoken =
		!cents.united &&
		cents.value > 0 &&
		cents.value < 100 &&
		Number.isInteger(cents.value) &&
		!/^[\p{L}%-]/u.test(lower(line, cents.to));
	return spoken ? { ...sum, value: round(whole.value + cents.value / 100) } : undefined;
}

function isMinor(line: Line, cents: Amount): boolean {
	return (
		CURRENCY_WORDS.get(lower(line, cents.to - 1))?.minor !== undefined ||
		/^[cp¢]$/.test(lower(line, cents.to - 1))
	);
}

import type { NumberedLine } from "../../numbers/numbered-line.ts";
import type { Recogniser } from "../sentence.ts";
import { type Found, inYear, type Time } from "../time.ts";
import { fourDigits } from "../year-numbers.ts";
import { partOfYear } from "./quarter.ts";

const CODES = ["q", "h"];

/** "Q3", "3Q", "H1", "2025 Q3", "Q3FY26", "2Q24". */
export const quarterCode: Recogniser = {
	starts: CODES,
	digits: true,
	tells: [...CODES, "fy"]
		.flatMap((letter) => ["0", "000", "0000", "0fy0", "0fy0000"].map((digits) => letter + digits))
		.concat("0q", "0h", "0q0", "0h0", "0q0000", "0h0000"),
	read({ line }, at) {
		const year = fourDigits(line, at);
		const first = year === undefined ? at : line.isDash(at + 1) ? at + 2 : at + 1;
		const code = readCode(line, first);
		if (!code) return undefined;
		const own = ownYear(line, code.end);
		if (own)
			return {
				end: own.end,
				time: { ...inYear(code.time, own.year), ...(own.fiscal && { implied: ["bounds"] }) },
			};
		return { end: code.end, time: year === undefined ? code.time : inYear(code.time, year) };
	},
};

/** "Q3" or "3Q". */
function readCode(line: NumberedLine, at: number): Found | undefined {
	const [letterAt, digitAt] = line.isDigits(at) ? [at + 1, at] : [at, at + 1];
	const unit = ({ q: "quarter", h: "half" } as const)[line.lower(letterAt)];
	const number = line.number(digitAt, 1);
	if (!unit || !number || !line.isGlued(at + 1) || (letterAt > at && !line.isCapital(letterAt)))
		return undefined;
	const time: Time | undefined = partOfYear(unit, number);
	return time && { end: at + 2, time };
}

/** The "FY26" of "Q3FY26", the "24" of "2Q24". */
function ownYear(line: NumberedLine, at: number): { end: number; year: number; fiscal: boolean } | undefined {
	const fiscal = line.lower(at) === "fy" && line.isGlued(at);
	const digits = fiscal ? at + 1 : at;
	const length = line.word(digits).length;
	const number = line.isGlued(digits) ? line.number(digits) : undefined;
	if (number === undefined || (length !== 2 && length !== 4)) return undefined;
	return { end: digits + 1, year: length === 2 ? 2000 + number : number, fiscal };
}

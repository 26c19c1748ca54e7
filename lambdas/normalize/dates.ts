import { monthNumber } from "./html/metadata/months.ts";

/**
 * Reads one point of time as people and machines write it, into ISO 8601: a day (`2026-02-16`) or a date-time,
 * with its offset. A time without an offset is no point of time: the day alone is what is known. Undefined for
 * anything else, and for `03/04/2026`, which is two days.
 */
export function readDate(written: string): string | undefined {
	const text = written.replace(/\s+/g, " ").trim().slice(0, 120);
	return readIso(text) ?? readWords(text) ?? readNumbers(text);
}

/** 2026-02-16T10:15:00+09:00, 2026-02-16 10:15, 20260216T101500Z, 2026-02-16. */
function readIso(text: string): string | undefined {
	const found =
		/^(\d{4})-?(\d\d)-?(\d\d)(?:(?:T|t| |, ?)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?)? ?(Z|z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?(?![\d-])/.exec(
			text,
		);
	if (found === null) return undefined;
	const [, year, month, day, hour, minute, second, zone] = found;
	return build(+year!, +month!, +day!, hour, minute, second, zone);
}

/** February 16, 2026 · 16 Feb 2026 · Mon, 16 Feb 2026 10:15:00 +0900 · 16. Februar 2026, 10:15 Uhr · 2026年2月16日. */
function readWords(text: string): string | undefined {
	const asian = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/.exec(text);
	if (asian !== null)
		return withTime(+asian[1]!, +asian[2]!, +asian[3]!, text.slice(asian.index + asian[0].length));
	const dayFirst =
		/(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º|er)?[ -](?:of |de )?(\p{L}{3,12})\.?,?[ -](?:de |del )?(\d{4})(?!\d)/u.exec(
			text,
		);
	if (dayFirst !== null) {
		const month = monthNumber(dayFirst[2]!);
		if (month) return withTime(+dayFirst[3]!, month, +dayFirst[1]!, around(text, dayFirst));
	}
	const monthFirst = /(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u.exec(text);
	if (monthFirst !== null) {
		const month = monthNumber(monthFirst[1]!);
		if (month) return withTime(+monthFirst[3]!, month, +monthFirst[2]!, around(text, monthFirst));
	}
	return undefined;
}

/** 16.02.2026 10:15 · 2026/02/16 · 16/02/2026, where no other reading is possible. */
function readNumbers(text: string): string | undefined {
	const yearFirst = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(text);
	if (yearFirst !== null)
		return withTime(+yearFirst[1]!, +yearFirst[2]!, +yearFirst[3]!, around(text, yearFirst));
	const found = /(?<!\d)(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
	if (found === null) return undefined;
	const [first, second] = [+found[1]!, +found[3]!];
	// Points are European; slashes are European or American.
	if (found[2] === "." || first > 12) return withTime(+found[4]!, second, first, around(text, found));
	if (second > 12 || first === second) return withTime(+found[4]!, first, second, around(text, found));
	return undefined;
}

const around = (text: string, found: RegExpExecArray): string =>
	`${text.slice(found.index + found[0].length)} ${text.slice(0, found.index)}`;

/** Zones with one meaning in news. IST, CST and BST have several (BST only in theory: nobody writes Bangladesh's). */
const ZONES: Record<string, string> = {
	gmt: "Z",
	utc: "Z",
	z: "Z",
	bst: "+01:00",
	cet: "+01:00",
	cest: "+02:00",
	mez: "+01:00",
	mesz: "+02:00",
	eet: "+02:00",
	eest: "+03:00",
	msk: "+03:00",
	est: "-05:00",
	edt: "-04:00",
	cdt: "-05:00",
	mst: "-07:00",
	mdt: "-06:00",
	pst: "-08:00",
	pdt: "-07:00",
	jst: "+09:00",
	kst: "+09:00",
	hkt: "+08:00",
	sgt: "+08:00",
	aest: "+10:00",
	aedt: "+11:00",
};

function withTime(year: number, month: number, day: number, rest: string): string | undefined {
	const found = /(?<![\d.:/-])(\d{1,2})[:.h](\d\d)(?:[:.](\d\d))?(?![\d/-]) ?([ap]\.?m\.?(?!\p{L}))?/iu.exec(
		rest,
	);
	const bare = found ?? /(?<![\d.:/-])(\d{1,2})()() ?([ap]\.?m\.?(?!\p{L}))/iu.exec(rest);
	if (bare === null) return build(year, month, day);
	let hour = Number(bare[1]);
	const half = bare[4]?.[0]?.toLowerCase();
	if (half === "p" && hour < 12) hour += 12;
	if (half === "a" && hour === 12) hour = 0;
	const after = rest.slice(bare.index + bare[0].length);
	const offset = /^ ?(?:\(?(?:GMT|UTC) ?)?([+-]\d\d?:?(?:\d\d)?)(?!\d)/.exec(after)?.[1];
	const zone = offset ?? ZONES[/^ ?\(?([A-Za-z]{1,4})(?![A-Za-z])/.exec(after)?.[1]?.toLowerCase() ?? ""];
	return build(year, month, day, String(hour), bare[2] || "00", bare[3], zone);
}

function build(
	year: number,
	month: number,
	day: number,
	hour?: string,
	minute?: string,
	second?: string,
	zone?: string,
): string | undefined {
	// Articles on paper go back to the 17th century; a year beyond 2100 is a typing error.
	if (year < 1600 || year > 2100) return undefined;
	const date = `${year}-${pad(month)}-${pad(day)}`;
	const check = new Date(`${date}T00:00:00Z`);
	if (Number.isNaN(check.getTime()) || check.getUTCDate() !== day) return undefined;
	if (hour === undefined || minute === undefined || zone === undefined) return date;
	if (+hour > 23 || +minute > 59 || +(second ?? 0) > 59) return date;
	return `${date}T${pad(hour)}:${minute}:${second || "00"}${isoZone(zone)}`;
}

function isoZone(zone: string): string {
	const found = /^([+-])(\d\d?):?(\d\d)?$/.exec(zone);
	if (found === null) return "Z";
	const offset = `${found[1]}${pad(found[2]!)}:${found[3] ?? "00"}`;
	return offset.endsWith("00:00") ? "Z" : offset;
}

const pad = (value: number | string): string => String(value).padStart(2, "0");

import { fold } from "../resolve/fold.ts";
import { capitalized, lazyTable, linesNamed } from "./table.ts";

/** A country's division with an ISO 3166-2 code. */
export interface Region {
	/** ISO 3166-2: `US-TX`. */
	code: string;
	name: string;
	/** ISO 3166-1 alpha-2. */
	country: string;
}

const table = lazyTable(new URL("./data/regions.txt", import.meta.url));

/** What news agencies write after a city's name, where it is not the postal code. */
const STATES: Record<string, string> = {
	...{
		ala: "AL",
		ariz: "AZ",
		ark: "AR",
		calif: "CA",
		colo: "CO",
		conn: "CT",
		del: "DE",
		fla: "FL",
		ga: "GA",
	},
	...{ ill: "IL", ind: "IN", kan: "KS", ky: "KY", la: "LA", md: "MD", mass: "MA", mich: "MI", minn: "MN" },
	...{ miss: "MS", mo: "MO", mont: "MT", neb: "NE", nev: "NV", nh: "NH", nj: "NJ", nm: "NM", ny: "NY" },
	...{ nc: "NC", nd: "ND", okla: "OK", ore: "OR", pa: "PA", ri: "RI", sc: "SC", sd: "SD", tenn: "TN" },
	...{
		tex: "TX",
		vt: "VT",
		va: "VA",
		wash: "WA",
		wva: "WV",
		wis: "WI",
		wyo: "WY",
		dc: "DC",
		tx: "TX",
		ca: "CA",
	},
};

/** The regions of that name, in the order of their codes; accents and case make no difference. */
export function regionsByName(name: string): Region[] {
	return linesNamed(table(), fold(name)).map(readRegion);
}

/** The region with that ISO 3166-2 code. */
export function regionByCode(code: string): Region | undefined {
	const regions = table();
	const end = regions.indexOf(`|${code}\n`);
	if (end < 0) return undefined;
	return readRegion([...regions.slice(regions.lastIndexOf("\n", end) + 1, end).split("|"), code]);
}

/** What the news calls a region where its bare name is its country's capital. */
export const titleOf = ({ code, name }: Region): string => (code === "US-WA" ? "Washington state" : name);

function readRegion([key = "", name = "", code = ""]: string[]): Region {
	return { code, name: name || capitalized(key), country: code.slice(0, 2) };
}

/** The state an American abbreviation stands for after a city's name: "Tex." → US-TX. */
export function stateOfAbbreviation(text: string): Region | undefined {
	if (text.length > 6 || !/^\p{Lu}/u.test(text)) return undefined;
	const state = STATES[fold(text).replaceAll(" ", "")];
	return state === undefined ? undefined : { code: `US-${state}`, name: text, country: "US" };
}

import { ORGANIZATIONS } from "./data/organizations.ts";
import { fold } from "./fold.ts";
import { coreWords, idWords } from "./organization-names.ts";

/** A line of the table of organisations. */
export interface KnownOrganization {
	/** What its id is made of: "International Monetary Fund". */
	name: string;
	/** What its shares are called at the exchange. */
	ticker?: string;
	/** ISO 3166-1, where it is one country's. */
	country?: string;
}

/** What a name may mean. */
export interface Meaning {
	organization: KnownOrganization;
	/** The name means this wherever it stands, unless the article says otherwise. */
	sure: boolean;
}

let known: Map<string, Meaning[]> | undefined;

/**
 * The organisations that go by a name. Abbreviations must stand in capitals as listed, so that "Who" and "Is" are
 * nobody.
 */
export function meaningsOf(name: string): readonly Meaning[] {
	known ??= readTable();
	return known.get(keyOf(name)) ?? [];
}

/** The organisation that a name means anywhere, whatever it was read as: "UN" → "United Nations". */
export function knownOrganization(name: string): string | undefined {
	return meaningsOf(name).find(({ sure }) => sure)?.organization.name;
}

/** The ids under which the organisations of a name are kept; what is typed in small letters may be an abbreviation. */
export function idsOfOrganizations(name: string): string[] {
	const listed = meaningsOf(name);
	const meant = listed.length > 0 ? listed : meaningsOf(name.toUpperCase());
	return meant.map(({ organization }) => `ORG:${idWords(fold(organization.name).split(" ")).join("-")}`);
}

function readTable(): Map<string, Meaning[]> {
	const table = new Map<string, Meaning[]>();
	for (const line of ORGANIZATIONS.trim().split(/\n+/)) {
		const { names, ...organization } = readLine(line);
		for (const { name, sure } of names) {
			const key = keyOf(name);
			const meanings = table.get(key);
			if (meanings === undefined) table.set(key, [{ organization, sure }]);
			else if (meanings.every((other) => other.organization !== organization))
				meanings.push({ organization, sure });
		}
	}
	return table;
}

/** A shorter ticker is a word or another's initials as often. */
const SHORTEST_TICKER = 3;

/** A line of the table, with all the names it goes by. */
export function readLine(line: string): KnownOrganization & { names: { name: string; sure: boolean }[] } {
	const [main = "", others = "", ticker = "", country = ""] = line.split("|");
	const listed = [main, ...others.split(",")];
	if (plain(ticker).length >= SHORTEST_TICKER && !listed.includes(ticker)) listed.push(ticker);
	const names = listed.filter((name) => name !== "");
	return {
		name: plain(main),
		...(ticker !== "" && { ticker: plain(ticker) }),
		...(country !== "" && { country }),
		names: names.map((name) => ({ name: plain(name), sure: !name.endsWith("?") })),
	};
}

const plain = (name: string): string => (name.endsWith("?") ? name.slice(0, -1) : name);

/** Short names with their case, long ones folded, in one spelling and without a legal form. */
function keyOf(name: string): string {
	if (name.length <= 6) return name.replace(/\./g, "");
	const words = fold(name)
		.replace(/^the /, "")
		.replace(/^united (states|nations)(?= )/, shortened)
		.split(" ");
	return coreWords(words.map((word) => SPELLINGS.get(word) ?? word)).join(" ");
}

const shortened = (_: string, word: string): string => (word === "states" ? "us" : "un");

const SPELLINGS = new Map([
	["organisation", "organization"],
	["programme", "program"],
	["centre", "center"],
	["labour", "labor"],
	["defence", "defense"],
]);

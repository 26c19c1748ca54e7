import { fold } from "../resolve/fold.ts";
import { capitalized, lazyTable, linesNamed } from "./table.ts";

/** A city of the GeoNames table: 15,000 people or more, or a capital. */
export interface City {
	/** GeoNames id. */
	id: number;
	name: string;
	/** ISO 3166-1 alpha-2. */
	country: string;
	/** ISO 3166-2 code of its first-level division, known for some countries only: `US-TX`. */
	division: string | undefined;
	/** Degrees north and east, to about a kilometre. */
	latitude: number;
	longitude: number;
	/** Rounded to thousands. */
	population: number;
	capital: boolean;
}

const table = lazyTable(new URL("./data/cities.txt", import.meta.url));

/** The cities of that name, the most populous first; accents and case make no difference. */
export function citiesByName(name: string): City[] {
	const cities = linesNamed(table(), fold(name)).map(readCity);
	return cities.sort((a, b) => Number(b.capital) - Number(a.capital) || b.population - a.population);
}

function readCity(fields: string[]): City {
	const [key = "", name, country = "", division, latitude, longitude, thousands, id = "", capital] = fields;
	return {
		id: Number.parseInt(id, 36),
		name: name || capitalized(key),
		country,
		division: division ? `${country}-${division}` : undefined,
		latitude: Number(latitude),
		longitude: Number(longitude),
		population: Number(thousands) * 1000,
		capital: capital === "*",
	};
}

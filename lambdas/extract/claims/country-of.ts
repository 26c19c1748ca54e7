import type { Thing } from "../../shared/extraction.ts";
import { countryById } from "../entities/places/countries.ts";

/** A nationality stands for its country; any other thing for itself. */
export function countryOf(entity: string, things: ReadonlyMap<string, Thing>): string {
	const thing = things.get(entity);
	if (thing?.type !== "NORP" || thing.iso === undefined) return entity;
	return countryById(thing.iso)?.id ?? entity;
}

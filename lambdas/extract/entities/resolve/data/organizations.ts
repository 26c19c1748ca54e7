import { AGENCIES } from "./organizations/agencies.ts";
import { AGENCIES_US } from "./organizations/agencies-us.ts";
import { ARMED_GROUPS } from "./organizations/armed-groups.ts";
import { CENTRAL_BANKS } from "./organizations/central-banks.ts";
import { COMPANIES } from "./organizations/companies.ts";
import { INTERNATIONAL } from "./organizations/international.ts";
import { LEARNING } from "./organizations/learning.ts";
import { MEDIA } from "./organizations/media.ts";
import { PARTIES } from "./organizations/parties.ts";
import { SPORT } from "./organizations/sport.ts";
import { UNIONS } from "./organizations/unions.ts";

/**
 * Organisations that are known by name anywhere, a line each: `name that ids are made of|other names, abbreviations|ticker|country`.
 * The country is ISO 3166-1; what is not known or of no use is left out. Written for this project, from general knowledge.
 *
 * A "?" behind a name: it may also be something else. That is another organisation of the table (ICC), a person (Walt Disney),
 * a place (Santander) or a word (Target). Such a name makes no organisation of what was not read as one, and of several
 * organisations it is the one that the article speaks of. One at most has a name without a "?".
 */
export const ORGANIZATIONS: string = [
	INTERNATIONAL,
	CENTRAL_BANKS,
	AGENCIES_US,
	AGENCIES,
	PARTIES,
	UNIONS,
	ARMED_GROUPS,
	COMPANIES,
	MEDIA,
	SPORT,
	LEARNING,
].join("");

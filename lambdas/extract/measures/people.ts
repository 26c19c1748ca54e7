import { nationalityOf } from "../entities/places/countries.ts";

/** Nouns for human beings that say no more of them. */
const ANYBODY = new Set(
	"person people other another victim individual human one soul more survivor casualty fatality death dead body corpse toll injury injured wounded arrest detainee evacuee resident local hostage captive abductee case infection life".split(
		" ",
	),
);

const PEOPLE = new Set(
	"man woman child kid baby infant toddler boy girl teen youth adult guest chief deputy guard mother father parent son daughter brother sister husband wife widow relative family member crew staff troop police personnel militia militant guerrilla insurgent rebel civilian jihadist terrorist gunman hostage inmate convict suspect pupil student nurse medic doctor patient pilot captain passenger tourist pensioner pilgrim refugee migrant monk nun priest imam villager peasant native foreigner expatriate national citizen diplomat official aide staffer expert colleague friend neighbour neighbor athlete player fan juror judge lawyer chief miner sailor soldier fighter climber journalist worker farmer fisherman policeman fireman serviceman cop mom dad mum couple twin patron bystander pedestrian motorist cyclist congregant parishioner faithful veteran homeless jobless unemployed poor elderly defendant".split(
		" ",
	),
);

/** "-er" and "-or" that are nobody: computers, servers, numbers. */
const THINGS =
	/^(?:number|paper|computer|server|processor|motor|reactor|tower|letter|order|river|water|winter|summer|quarter|corner|hour|door|floor|matter|master|poster|trailer|tractor|carrier|cruiser|tanker|bomber|sector|factor|error|mirror|tumor|chapter|monitor|meter|shelter|center|theater|disaster|power|tower|shower|layer|container|cylinder|character|cluster|filter|folder|letter|counter|helicopter|charter|semester|vector|printer|router|scooter|freezer|cooker|trailer|booster|launcher|mortar|paper|flower|tiger|spider|border|murder|chamber|member state|remainder|reminder|offer|career|beer|deer|engineer corps|anger|danger|finger|burger|dinner|supper|copper|timber|lumber|rubber|barrier|frontier|harbor|labor|color|favor|honor|humor|liquor|armor|vapor)$/;

/** Does the lemma mean people: "miner", "crew", "palestinian"? */
export function isPeople(head: string): boolean {
	if (ANYBODY.has(head) || PEOPLE.has(head)) return true;
	if (/(?:man|woman|person|people|folk|goer|mate)$/.test(head)) return true;
	if (/(?:er|or|ist|ee|eer|ian|ant|ian)$/.test(head) && head.length > 4)
		return (
			!THINGS.test(head) &&
			!/(?:plant|restaurant|giant|elephant|tee|fee|tree|degree|committee|jubilee)$/.test(head)
		);
	return nationalityOf(head) !== undefined;
}

/** Who is counted, where that is narrower than people: "miner", "child", "palestinian". */
export function populationOf(head: string | undefined): string | undefined {
	return head === undefined || ANYBODY.has(head) || !isPeople(head) ? undefined : head;
}

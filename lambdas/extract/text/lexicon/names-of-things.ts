import { nouns, words } from "./families.ts";

const link = words("of the for and");

/** The first and last words of the names of things, by which their kind is told. */
export const NAMES_OF_THINGS = {
	/** "Operation Halcyon" */
	"named-operation": words("operation"),
	/** "Hurricane Ilse" */
	"cyclone-word": words("hurricane typhoon cyclone"),
	/** "Battle of Ardven" */
	"battle-word": words("battle siege massacre"),
	/** Last words of what companies are called, where the model made nothing or a person, a place of it. */
	"company-name-end":
		words(`pictures films platforms studios foods energy petroleum mining technologies pharmaceuticals therapeutics logistics
			telecom securities airlines airways breweries solutions laboratories instruments semiconductor semiconductors
			aerospace shipping holdings motors ventures rescue infra infotech agro cement textiles electronics chemicals
			software networks healthcare biosciences biotech pharma hydrocarbons minerals homes stores rail
			pipelines robotics aviation assurance footwear jewellers cruises taxis cabs vineyards haulage consulting advisors associates
			genomics renewables microsystems freight biologics diagnostics analytics bancorp bancshares`),
	/** Last words of wide stretches of land and sea, where the model made a thing of them: "Rust Belt", "Pacific Ring of Fire". */
	"stretch-of-land": words(
		"belt peninsula basin coast ocean archipelago plateau ring_of_fire midwest empire",
	),
	/** Of two words that end so, few are bodies: "Silicon Valley". */
	"land-name-end": words("valley"),
	/** Behind these a court is one: "San Diego Superior Court", but Hampton Court. */
	"court-kind": words(
		"superior supreme high district circuit appeals appellate crown magistrates county criminal federal",
	),
	/** Last words of what people built, where it was read as a place. */
	"built-place-end": words("centre center playground depot workshop cyberport terminal station clubhouse"),
	/** Last words of what people built. */
	"facility-name-end":
		words(`dam barrage prison jail penitentiary bridge airport aerodrome airfield hospital stadium arena mosque cathedral
			basilica lighthouse tunnel viaduct flyover interchange observatory refinery smelter shipyard speedway raceway
			racetrack racecourse fairground fairgrounds campground restaurant theatre theater library diner gallery cinema zoo strasse straße`),
	/** First words of what people built, where the language puts the kind first: "Estadio Olímpico". */
	"facility-name-opener":
		words(`estadio estádio stadio stade stadion palazzo palacio palácio teatro théâtre museo musée museu hacienda castillo
			castello château aeropuerto aeroporto basílica catedral puente ponte gare estación stazione bahnhof hotel avenida galerie menara`),
	/** Last words of what is sent up and about. */
	"craft-name-end": words("probe rover spacecraft orbiter lander shuttle"),
	/** Written small behind a name they are a part of it: "Bellmore prison", "the Tarsa mine". */
	"small-name-end": words("dam prison jail mine airport"),
	/** The same, where no city is what they stand in: "the Kestrel tunnel", but a Leeds hospital. */
	"small-town-name-end":
		words(`hospital tunnel bridge refinery reservoir viaduct lighthouse monastery barracks stadium arena mosque cathedral
			pipeline racecourse reactor shipyard airfield airstrip aqueduct bakery`),
	/** Last words of bodies that no person is called by. */
	"body-name-end": words("party alliance ministry commission federation university"),
	/** Last words of events that bodies and people are never called by. */
	"happening-name-end": words(
		`wildfire earthquake massacre olympics paralympics marathon uprising cup championship championships triennale biennale biennial`,
	),
	telescope: words("telescope radiotelescope"),
	/** Before a place's name and what befell it: "the Elk Hollow fire". */
	"disaster-lead": words("the this deadly"),
	/** "the Cal Fire chief", "the Hollow fire department": a body's. */
	"fire-body": [
		nouns("official crew"),
		words("chief department brigade service station said marshal district engine authority truck and"),
	],
	/** The form of a company, written small: "Bexley plc". */
	"small-company-form": words("plc llc ltd inc"),
	/** Small at the start of an Arabic name. */
	"name-article": words("al el an ar as ash"),
	/** Last words of names of events, of works, of other things: "World Cup", "Nobel Prize", "Ebola". */
	"event-name-end": [
		nouns("championship election"),
		words(`cup war games olympics festival summit revolution crisis open grand_prix forum conference expo tournament trophy
			league_final massacre uprising coup holocaust christmas easter ramadan new_year day carnival fair marathon referendum tour ball gala`),
	],
	"work-name-end": [
		nouns("award accord oscar emmy grammy"),
		words(`act law bill prize treaty constitution agreement directive convention protocol declaration code charter medal
			resolution bible quran qur'an qur’an`),
	],
	"other-name-end": words(
		"covid coronavirus omicron delta ebola hiv aids virus index programme program initiative plan",
	),
	"index-word": words("index"),
	"road-name-end": words("street road avenue boulevard highway motorway expressway freeway airport stadium"),
	"firm-name-end": [nouns("motor"), words("corp inc ltd limited plc llc holdings airlines airways")],
	/** Says nothing of who it is: "Acme Corp" is Acme. */
	"legal-form": words(
		`inc incorporated corp corporation ltd limited plc llc llp ag sa nv gmbh spa co company pty bhd oyj asa ab`,
	),
	/** Part of a name as often as a legal form: the British Broadcasting Corporation is not British Broadcasting. */
	"spelt-out-form": words("corporation company limited incorporated"),
	/** Words that many organisations share: alone they name one only where just one bears it. */
	"shared-name-word":
		words(`bank ministry department university college school court council committee commission party congress parliament
			senate assembly army police force agency authority board union federation association club company group institute
			centre center church office service fund foundation house cabinet league team united national international royal
			general central supreme federal state public new city world first american british democratic people`),
	/** Abbreviations that many bodies' names start with. */
	"worldwide-letters": words("un eu au us uk nato"),
	/** Small words inside names, and those of other languages. */
	"small-link": link,
	"small-name-word": [link, words("in on to de la le du des del y e et und at")],
};

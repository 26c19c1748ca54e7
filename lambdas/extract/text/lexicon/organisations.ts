import { nouns, words } from "./families.ts";

const institution =
	words(`agency ministry department party union university hospital organisation organization charity regulator
	bureau commission council committee institute network service authority court federation association foundation office
	observatory college school museum parliament senate watchdog coalition alliance league panel society fund board`);
const company =
	words(`company firm group bank maker manufacturer retailer airline carrier automaker carmaker lender insurer brand
	giant startup operator chain developer producer supplier business builder owner publisher broadcaster drugmaker steelmaker
	chipmaker planemaker shipbuilder brewer utility grocer miner studio conglomerate subsidiary`);
const club = words("club team side");

/** Bodies by the last word of their names, which is also what they are called by: "the ministry", "the company". */
export const ORGANISATIONS = {
	institution,
	company,
	club,
	"institution-name-word": words("nations government police"),
	/** Kinds that are not always in the name: Amnesty is an organisation, the IAEA an agency. */
	"unnamed-kind": words("agency organisation organization charity party union regulator watchdog bureau"),
	/** In the names of companies: "Petronas Services Group", "Dixon Network Systems". */
	"company-name-word": words(
		"group holding holdings inc corp ltd plc bank company co airline airlines airways motor motors industries",
	),
	/** Who listens to evidence, so that what it heard was said before it. */
	tribunal: [
		nouns("court judge magistrate arbitrator"),
		words(`jury jurors inquest tribunal hearing inquiry trial panel committee coroner commission bench mps lawmakers parliament
			councillors`),
	],
	/** Who keeps counts: "the ministry put the toll at 40". A blast does not, whatever it raises the toll to. */
	counter:
		nouns(`ministry agency department government police official authority commission committee council office bureau
		institute service network group union bank company firm hospital court centre center spokesman spokeswoman spokesperson
		minister president governor mayor chief observatory observer monitor unit watchdog rescuer doctor medic analyst economist researcher
		scientist organisation organization association federation army military regulator board fund firefighter media newspaper
		opposition insurer charity`),
	/** A firm, a hospital and an army record what happens to them. */
	"counted-body": [nouns("hospital"), words("company firm bank army military")],
	/** "The court heard evidence from 40 witnesses": what is heard there without being told. */
	"hearing-object": [nouns("argument"), words("evidence testimony the a from closing opening")],
	place: words(
		"country nation state kingdom republic city town village province region island county territory district",
	),
};

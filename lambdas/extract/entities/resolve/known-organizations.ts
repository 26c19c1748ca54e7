import { fold } from "./fold.ts";

/**
 * Bodies whose short and long names mean the same thing in any article: `name that ids are made of|other names`.
 * Abbreviations that mean different things in different countries (ICC, ABC, PP) are left to the article to explain.
 */
const BODIES = `
United Nations|UN,U.N.
UN Security Council|United Nations Security Council,U.N. Security Council,UNSC
UN General Assembly|United Nations General Assembly,U.N. General Assembly,UNGA
UNHCR|UN refugee agency,United Nations High Commissioner for Refugees,UN High Commissioner for Refugees
UNICEF|Unicef,United Nations Children's Fund,UN Children's Fund
UNESCO|Unesco,United Nations Educational Scientific and Cultural Organization
UNRWA|United Nations Relief and Works Agency
UNDP|United Nations Development Programme,UN Development Programme
UNEP|United Nations Environment Programme,UN Environment Programme
World Food Programme|WFP,World Food Program,UN World Food Programme
World Health Organization|WHO,World Health Organisation
World Trade Organization|WTO,World Trade Organisation
International Monetary Fund|IMF
International Labour Organization|ILO,International Labour Organisation
International Atomic Energy Agency|IAEA
International Committee of the Red Cross|ICRC
Food and Agriculture Organization|FAO,Food and Agriculture Organisation
Intergovernmental Panel on Climate Change|IPCC
European Union|EU,E.U.
European Commission|EC
European Central Bank|ECB
African Union|AU
NATO|Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation
OPEC|Opec,Organization of the Petroleum Exporting Countries,Organisation of the Petroleum Exporting Countries
OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development
OSCE|Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe
ASEAN|Asean,Association of Southeast Asian Nations
ECOWAS|Ecowas,Economic Community of West African States
Interpol|INTERPOL
Federal Reserve|Fed,US Federal Reserve,U.S. Federal Reserve
Bank of England|BoE
Bank of Japan|BOJ,BoJ
FBI|Federal Bureau of Investigation
CIA|Central Intelligence Agency
NASA|Nasa,National Aeronautics and Space Administration
FIFA|Fifa
UEFA|Uefa,Union of European Football Associations
International Olympic Committee|IOC
BBC|British Broadcasting Corporation
CNN|Cable News Network
Associated Press|AP,The Associated Press
Agence France-Presse|AFP,Agence France Presse
UPI|United Press International
Reuters|Reuters news agency
Xinhua|Xinhua News Agency
New York Times|The New York Times,NYT
Wall Street Journal|The Wall Street Journal,WSJ
Washington Post|The Washington Post
Médecins Sans Frontières|MSF,Doctors Without Borders
Human Rights Watch|HRW
Amnesty International|Amnesty
Islamic State|ISIS,ISIL,IS,Daesh,Islamic State group
IBM|International Business Machines
`;

let known: Map<string, string> | undefined;

/**
 * The name that the organisation is known by everywhere: "UN" → "United Nations". Abbreviations must stand in capitals
 * as listed, so that "Who" and "Is" are nobody.
 */
export function knownOrganization(name: string): string | undefined {
	if (known === undefined) {
		known = new Map();
		for (const line of BODIES.trim().split("\n")) {
			const [main = "", others = ""] = line.split("|");
			for (const other of [main, ...others.split(",")]) known.set(keyOf(other), main);
		}
	}
	return known.get(keyOf(name));
}

/** Short names with their case, long ones folded. */
const keyOf = (name: string): string =>
	name.length <= 6 ? name.replace(/\./g, "") : fold(name).replace(/^the /, "");

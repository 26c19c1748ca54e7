import { type Amount, isNear, type Line } from "./amount.ts";

const MONEY_TALK =
	/^(?:cost|costs|costing|pay|pays|paid|paying|payment|payments|price|priced|prices|worth|sold|sell|selling|bought|buy|spend|spent|spending|earn|earned|earns|wage|wages|salary|profit|profits|revenue|sales|fine|fined|loan|loans|debt|budget|fund|funds|funding|invest|invested|investment|donated|stole|stolen|fee|fees|bill|bills|tax|taxes|cash|money|bank|grant|grants|award|awarded|bonus|ticket|tickets|deposit|rent|charge|charged|savings|pension|benefit|compensation|damages|shares)$/;
const WEIGHT_TALK =
	/^(?:weigh|weighs|weighed|weighing|weight|heavy|heavier|lighter|lose|lost|gain|gained|drop|dropped|shed|baby|fish|meat|cocaine|heroin|marijuana|fentanyl|cannabis|methamphetamine|drugs|beef|pork|butter|sugar|flour|cheese|explosives|dynamite|dog|bomb|bombs|turkey|body|muscle|food|trash|garbage|waste|fat|payload|thrust|force|pressure)$/;

/** "361 million pounds" is money, "a 45-pound dog" is not; between them the sentence decides, then the country. */
export function arePoundsMoney(line: Line, amount: Amount, word: number): boolean {
	if (/^(?:per|of)$/.test(line.lower(word + 1)) && /^(?:square|per)$/.test(line.lower(word + 2)))
		return false;
	// "a twenty pound bag", "a 200 pound man": before a noun the singular weighs, unless the noun is one of money.
	const noun =
		/^\p{Ll}{3,}$/u.test(line.word(word + 1)) && line.lower(word) === "pound" && (amount.value ?? 1) !== 1;
	if (noun && amount.numeral.scale < 1e6) return POUND_NOUNS.test(line.lower(word + 1));
	if (line.lower(word + 1) === "of") return MONEY_OF.test(line.lower(word + 2));
	if (amount.numeral.scale >= 1e6) return !isNear(line, word, WEIGHT_TALK);
	if (line.isJoint(amount.to)) return line.country === "GB" && !isNear(line, word, WEIGHT_TALK);
	let talk = 0;
	for (const atom of line.atoms.slice(Math.max(0, word - 40), word + 40))
		talk += MONEY_TALK.test(atom.lower) ? 1 : WEIGHT_TALK.test(atom.lower) ? -1 : 0;
	if (talk !== 0) return talk > 0;
	return line.country === undefined ? line.size < 6 : line.country !== "US" && line.country !== "CA";
}

const POUND_NOUNS =
	/^(?:note|notes|coin|coins|fine|deal|bid|loan|investment|fund|house|ticket|salary|grant|debt|price|contract|project|scheme|package|budget|bill|cut|increase|rise|bonus|fee|limit|cap|payment|donation|reward|prize|per|and|for|in|on|to|from|was|had)$/;

const MONEY_OF =
	/^(?:debt|public|taxpayer|taxpayers|government|investment|funding|aid|revenue|profit|cash|savings|income|money|damage|new|extra|additional|savings)$/;

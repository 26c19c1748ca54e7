import { isJoint, skipJoint } from "../../text/atoms.ts";
import { type Amount, type Line, lower } from "./amount.ts";

/** "4.2 percent", "5%", "half a percent", "three percentage points", "25 basis points", "50bp". */
export function readPercent(line: Line, amount: Amount): Amount | undefined {
	let at = skipJoint(line.atoms, amount.to);
	const fraction = amount.numeral.form === "fraction";
	if (fraction && /^(?:a|an|one)$/.test(lower(line, at))) at++;
	if (fraction && lower(line, at) === "of" && /^(?:a|one|1)$/.test(lower(line, at + 1))) at += 2;
	const unit = unitAt(line, at);
	if (unit === undefined) return readOut(line, amount);
	const kind = unit.unit === "%" ? "percent" : "percentage-points";
	return {
		...amount,
		kind,
		unit: unit.unit,
		to: unit.to,
		united: true,
		...(isJoint(line.atoms, amount.to) && { attributive: true }),
	};
}

/** "percent of 210" as a form or a speaker says it: the unit first, and nothing that the number counts. */
function readOut(line: Line, amount: Amount): Amount | undefined {
	if (lower(line, amount.from - 1) !== "of" || /^\p{L}/u.test(lower(line, amount.to))) return undefined;
	const short = /^percents?$/.test(lower(line, amount.from - 2));
	if (!short && !/^per cent$/.test(`${lower(line, amount.from - 3)} ${lower(line, amount.from - 2)}`))
		return undefined;
	const from = amount.from - (short ? 2 : 3);
	return from === 0 ? { ...amount, kind: "percent", unit: "%", from, united: true } : undefined;
}

function unitAt(line: Line, at: number): { unit: string; to: number } | undefined {
	const [first, second] = [lower(line, at), lower(line, skipJoint(line.atoms, at + 1))];
	const two = skipJoint(line.atoms, at + 1) + 1;
	if (first === "%" || first === "percent" || first === "percents" || first === "pct" || first === "％") {
		if (/^(?:points?|pts?)$/.test(second)) return { unit: "pp", to: two };
		return { unit: "%", to: at + 1 };
	}
	if (first === "per" && (second === "cent" || second === "cents")) {
		if (/^points?$/.test(lower(line, two))) return { unit: "pp", to: two + 1 };
		return { unit: "%", to: two };
	}
	if (first === "percentage")
		return /^(?:points?|pts?)$/.test(second) ? { unit: "pp", to: two } : { unit: "%", to: at + 1 };
	if (first === "percentages") return { unit: "%", to: at + 1 };
	if (first === "pp" || first === "ppt" || first === "ppts") return { unit: "pp", to: at + 1 };
	if (first === "basis" && /^points?$/.test(second)) return { unit: "bp", to: two };
	if (first === "bp" || first === "bps") return { unit: "bp", to: at + 1 };
	return undefined;
}

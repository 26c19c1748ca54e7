/** Countries that the atlas writes otherwise than the browser's own list does. */
const ATLAS_NAMES: Record<string, string> = {
	BA: "Bosnia and Herz.",
	CD: "Dem. Rep. Congo",
	CF: "Central African Rep.",
	CG: "Congo",
	CI: "Côte d'Ivoire",
	CZ: "Czechia",
	DO: "Dominican Rep.",
	EH: "W. Sahara",
	FK: "Falkland Is.",
	GQ: "Eq. Guinea",
	MK: "Macedonia",
	MM: "Myanmar",
	PS: "Palestine",
	SB: "Solomon Is.",
	SS: "S. Sudan",
	SZ: "eSwatini",
	TF: "Fr. S. Antarctic Lands",
	TR: "Turkey",
	US: "United States of America",
	XK: "Kosovo",
};

const names = new Intl.DisplayNames("en", { type: "region" });

/** Whether the atlas's country is the one of this ISO 3166-1 code. */
export function isCountry(atlasName: string, iso: string): boolean {
	return (ATLAS_NAMES[iso] ?? nameOf(iso)) === atlasName;
}

function nameOf(iso: string): string | undefined {
	try {
		return names.of(iso);
	} catch {
		return undefined;
	}
}

import type { FigureKind } from "../../../shared/extraction.ts";
import { phraseTable } from "./phrases.ts";

/** A unit of measure. `si` turns a value into the SI unit; absent where the unit is SI itself. */
export interface Unit {
	/** UCUM. */
	code: string;
	kind: FigureKind;
	si?: { factor: number; offset?: number; unit: string };
	/** Words are understood anywhere; a symbol only beside digits, a tight one only if glued to them. */
	written: "word" | "symbol" | "tight";
	/** What was inferred: "tons" of unknown length. */
	implied?: true;
}

type Row = [
	code: string,
	words: string,
	symbols: string,
	si?: [factor: number, unit: string] | undefined,
	kind?: FigureKind,
];

/** Words in the singular; "foot/feet" where the plural is irregular. `!` marks a tight symbol. */
const ROWS: Row[] = [
	["m", "metre meter", "m"],
	["km", "kilometre kilometer", "km kms Km KM"],
	["cm", "centimetre centimeter", "cm cms"],
	["mm", "millimetre millimeter", "mm"],
	["dm", "decimetre decimeter", "dm"],
	["um", "micrometre micrometer micron", "μm µm"],
	["nm", "nanometre nanometer", "nm"],
	["pm", "picometre picometer", ""],
	["[mi_i]", "mile", "mi", [1609.344, "m"]],
	["[yd_i]", "yard", "yd yds", [0.9144, "m"]],
	["[ft_i]", "foot/feet", "ft", [0.3048, "m"]],
	["[in_i]", "inch/inches", 'in! ins ″! "!', [0.0254, "m"]],
	["[nmi_i]", "nautical_mile", "", [1852, "m"]],
	["[fth_i]", "fathom", "", [1.8288, "m"]],
	["[ly]", "light_year light_-_year", "", [9.4607304725808e15, "m"]],
	["pc", "parsec", "", [3.0856776e16, "m"]],
	["AU", "astronomical_unit", "", [1.495978707e11, "m"]],
	["m2", "square_metre square_meter", "m2 m_2 m_² m_^_2 m_squared sq_m sqm sq._m"],
	["km2", "square_kilometre square_kilometer", "km_2 km_² km_^_2 km_squared sq_km sq._km"],
	["cm2", "square_centimetre square_centimeter", "cm_2 cm_²"],
	["har", "hectare", "ha", [10_000, "m2"]],
	["[acr_us]", "acre", "", [4046.872609874252, "m2"]],
	["[mi_i]2", "square_mile", "sq_mi", [2589988.110336, "m2"]],
	[
		"[ft_i]2",
		"square_foot/square_feet sq_foot/sq_feet sq_._foot/sq_._feet",
		"sq_ft sq_._ft",
		[0.09290304, "m2"],
	],
	["[yd_i]2", "square_yard", "", [0.83612736, "m2"]],
	["[in_i]2", "square_inch/square_inches", "", [0.00064516, "m2"]],
	["m3", "cubic_metre cubic_meter", "m_3 m_³ m_^_3 m_cubed"],
	["cm3", "cubic_centimetre cubic_centimeter", "cc cm_3 cm_³"],
	["km3", "cubic_kilometre cubic_kilometer", "km_3 km_³ km_^_3 km_cubed", [1e9, "m3"]],
	["[cft_i]", "cubic_foot/cubic_feet", "cu_ft", [0.028316846592, "m3"]],
	["[cyd_i]", "cubic_yard", "", [0.764554857984, "m3"]],
	["L", "litre liter", "L l", [0.001, "m3"]],
	["mL", "millilitre milliliter", "ml mL mls", [1e-6, "m3"]],
	["cL", "centilitre centiliter", "cl", [1e-5, "m3"]],
	["dL", "decilitre deciliter", "dl", [1e-4, "m3"]],
	["hL", "hectolitre hectoliter", "hl", [0.1, "m3"]],
	["[gal_us]", "gallon", "gal gals", [0.003785411784, "m3"]],
	["[bbl_us]", "barrel", "bbl bpd", [0.158987294928, "m3"]],
	["[qt_us]", "quart", "", [0.000946352946, "m3"]],
	["[pt_us]", "pint", "", [0.000473176473, "m3"]],
	["[foz_us]", "fluid_ounce", "fl_oz fl_._oz", [2.95735295625e-5, "m3"]],
	["[cup_us]", "cup", "", [0.0002365882365, "m3"]],
	["[tbs_us]", "tablespoon", "tbsp", [1.478676478125e-5, "m3"]],
	["[tsp_us]", "teaspoon", "tsp", [4.92892159375e-6, "m3"]],
	["[bu_us]", "bushel", "", [0.03523907016688, "m3"]],
	["kg", "kilogram kilogramme kilo", "kg kgs Kg KG"],
	["g", "gram gramme", "g gs"],
	["mg", "milligram milligramme", "mg"],
	["ug", "microgram microgramme", "μg µg mcg"],
	["t", "tonne metric_ton metric_tonne", "t mt tpd", [1000, "kg"]],
	["kt", "kilotonne", "", [1e6, "kg"]],
	["Mt", "megatonne", "Mt", [1e9, "kg"]],
	["Gt", "gigatonne gigaton", "Gt", [1e12, "kg"]],
	["[ston_av]", "short_ton", "", [907.18474, "kg"]],
	["[lton_av]", "long_ton", "", [1016.0469088, "kg"]],
	["[lb_av]", "pound", "lb lbs", [0.45359237, "kg"]],
	["[oz_av]", "ounce", "oz", [0.028349523125, "kg"]],
	["[oz_tr]", "troy_ounce", "", [0.0311034768, "kg"]],
	["[stone_av]", "stone/stone", "", [6.35029318, "kg"]],
	["[car_m]", "carat", "", [0.0002, "kg"]],
	[
		"km/h",
		"kilometre_per_hour kilometer_per_hour",
		"km_/_h km_/_hr kmh kmph kph kmh",
		[1 / 3.6, "m/s"],
		"speed",
	],
	["[mi_i]/h", "mile_per_hour", "mph MPH", [0.44704, "m/s"], "speed"],
	["m/s", "metre_per_second meter_per_second", "m_/_s", undefined, "speed"],
	["[kn_i]", "knot", "kn! kt! kts", [0.514444444444, "m/s"], "speed"],
	[
		"Cel",
		"degree_celsius degree_centigrade degree_c celsius celcius centigrade deg_c deg_celsius degree_celcius",
		"°_c °_C C ℃ °_celsius ºC º_C º_c °_centigrade",
		undefined,
		"temperature",
	],
	[
		"[degF]",
		"degree_fahrenheit degree_f fahrenheit farenheit deg_f deg_fahrenheit degree_farenheit",
		"°_f °_F F ℉ °_fahrenheit º_F",
		[5 / 9, "Cel"],
		"temperature",
	],
	["K", "kelvin", "", undefined, "temperature"],
	["deg", "", "°! º!", undefined, "temperature"],
	["W", "watt", "W!"],
	["kW", "kilowatt", "kW kw"],
	["MW", "megawatt", "MW"],
	["GW", "gigawatt", "GW"],
	["TW", "terawatt", "TW"],
	["[HP]", "horsepower", "hp bhp", [745.6998715822702, "W"]],
	["kW.h", "kilowatt_hour kilowatt_-_hour", "kWh kwh", [3.6e6, "J"]],
	["MW.h", "megawatt_hour megawatt_-_hour", "MWh", [3.6e9, "J"]],
	["GW.h", "gigawatt_hour gigawatt_-_hour", "GWh", [3.6e12, "J"]],
	["TW.h", "terawatt_hour terawatt_-_hour", "TWh", [3.6e15, "J"]],
	["J", "joule", "J!"],
	["kJ", "kilojoule", "kJ"],
	["cal", "calorie", "", [4.184, "J"]],
	["W.h", "watt_hour", "Wh", [3600, "J"]],
	["eV", "electronvolt electron_volt", "eV", [1.602176634e-19, "J"]],
	["keV", "", "keV", [1.602176634e-16, "J"]],
	["MeV", "", "MeV", [1.602176634e-13, "J"]],
	["GeV", "", "GeV", [1.602176634e-10, "J"]],
	["TeV", "", "TeV", [1.602176634e-7, "J"]],
	["kcal", "kilocalorie", "kcal", [4184, "J"]],
	["[Btu]", "british_thermal_unit", "btu BTU", [1055.05585262, "J"]],
	["V", "volt", "V!"],
	["kV", "kilovolt", "kV"],
	["A", "ampere amp", ""],
	["Hz", "hertz", "Hz"],
	["kHz", "kilohertz", "kHz"],
	["MHz", "megahertz", "MHz"],
	["GHz", "gigahertz", "GHz"],
	["Pa", "pascal", "Pa"],
	["hPa", "hectopascal", "hPa"],
	["bar", "bar/bar", "", [1e5, "Pa"]],
	["mbar", "millibar", "mbar mb!", [100, "Pa"]],
	["[psi]", "", "psi", [6894.757293168, "Pa"]],
	["bit", "bit", ""],
	["Mbit", "megabit", "Mb Mbit"],
	["Gbit", "gigabit", "Gb Gbit"],
	["kbit/s", "kilobit_per_second", "kbps kb_per_second"],
	["Mbit/s", "megabit_per_second", "Mbps mbps Mbit_/_s"],
	["Gbit/s", "gigabit_per_second", "Gbps Gbit_/_s"],
	["By", "byte", "", [8, "bit"]],
	["kBy", "kilobyte", "KB kB", [8e3, "bit"]],
	["MBy", "megabyte", "MB", [8e6, "bit"]],
	["GBy", "gigabyte", "GB", [8e9, "bit"]],
	["TBy", "terabyte", "TB", [8e12, "bit"]],
	["PBy", "petabyte", "PB", [8e15, "bit"]],
	["EBy", "exabyte", "EB", [8e18, "bit"]],
	["ZBy", "zettabyte", "ZB", [8e21, "bit"]],
	["Gy", "", "Gy"],
	["mGy", "milligray", "mGy"],
	["Sv", "sievert", "Sv"],
	["dB", "decibel", "dB db"],
	["mSv", "millisievert", "mSv"],
	["uSv", "microsievert", "μSv"],
	["[ppm]", "part_per_million", "ppm", [1e-6, "1"]],
	["[ppb]", "part_per_billion", "ppb", [1e-9, "1"]],
	[
		"ug/m3",
		"microgram_per_cubic_metre microgram_per_cubic_meter",
		"μg_/_m_3 µg_/_m_3 μg_/_m_³",
		[1e-9, "kg/m3"],
	],
	["mg/dL", "", "mg_/_dl mg_/_dL", [0.01, "kg/m3"]],
	["rad", "radian", "rad!"],
];

function entries(): [string, Unit][] {
	const all: [string, Unit][] = [];
	for (const [code, words, symbols, si, kind = "measure"] of ROWS) {
		const offset = code === "[degF]" ? { offset: -32 } : {};
		const base = { code, kind, ...(si && { si: { factor: si[0], unit: si[1], ...offset } }) };
		for (const word of words.split(" ").filter(Boolean)) {
			const phrase = word.replaceAll("_", " ");
			for (const form of wordForms(phrase)) all.push([form, { ...base, written: "word" }]);
		}
		for (const symbol of symbols.split(" ").filter(Boolean)) {
			const tight = symbol.endsWith("!");
			const phrase = symbol.replace(/!$/, "").replaceAll("_", " ");
			all.push([phrase, { ...base, written: tight ? "tight" : "symbol" }]);
		}
	}
	// A ton is 1,000, 907 or 1,016 kg by country: read as metric unless the article is American.
	for (const ton of ["ton", "tons"])
		all.push([
			ton,
			{ code: "t", kind: "measure", si: { factor: 1000, unit: "kg" }, written: "word", implied: true },
		]);
	return all;
}

/** Singular and plural; the plural falls on the head: "miles per hour", "degrees Celsius". */
function wordForms(phrase: string): string[] {
	if (phrase.includes("/")) return phrase.split("/");
	const head = /^(?:.* )?(?=per )|^(degree|deg)(?= )/.exec(phrase);
	if (head !== null && head[0] !== "") {
		const stem = head[0].trimEnd();
		return [phrase, `${stem}s${phrase.slice(stem.length)}`];
	}
	if (/(?:cel[sc]ius|centigrade|fah?renheit|hertz)$/.test(phrase)) return [phrase];
	return [phrase, `${phrase}s`];
}

export const UNITS = phraseTable(entries());

import { describe, expect, it } from "vitest";
import { only, quantities } from "../reading.ts";

describe("what looks like a bound or a change and is none", () => {
	it.each([
		["Nurses began a protest over 30 sackings.", 30],
		["He was suspended over four missed tests.", 4],
		["The ports came under one authority.", 1],
		["She scored in all games over two seasons.", 2],
		["Those villages fall under two councils.", 2],
		["The farm grows 9,000 vines.", 9000],
		["A cage plunged 300 metres down the shaft.", 300],
		["The plant shut with the loss of 300 jobs.", 300],
		["Drivers seek a raise of 12 percent.", 12],
		["The index slipped from a nine-week high.", 9],
		["The Reds closed the count, gaining 14 percent of the vote.", 14],
		["The frigate sank 12 barges.", 12],
		["Crews dropped 900 flyers on the camp.", 900],
		["The board cut funding to 16 clinics.", 16],
		["They want a $17 minimum wage.", 17],
		["The law sets a 40-hour maximum week.", 40],
		["Voters cared about two things.", 2],
		["The firm sank $8 billion into the mine.", 8e9],
	])("%s", (text, value) => {
		const { modifier, change, ...quantity } = only(text);
		expect({ modifier, change, value: quantity.value }).toEqual({
			modifier: "exact",
			change: undefined,
			value,
		});
	});

	it.each([
		["The grocer lifted its payout by 3p to 21p.", ["up by", "up to"]],
		["The museum halved its budget to $9 million.", ["down by", "down to"]],
		["The count leapt up to 60.", ["up to"]],
		["The count shot up to 60.", ["up to"]],
		["Exports increased 12 percent.", ["up by"]],
		["Prices tumbled to 40 euros.", ["down to"]],
		["Profit fell $2 million into the red.", ["down by"]],
		["The bill climbed from £90m to £140m.", ["up from", "up to"]],
		["The roll dropped from 8,700 pupils in 2014 to 7,450 this fall.", ["down from", "down to"]],
		["The ride would lengthen from 20 minutes to 35.", ["up from", "up to"]],
		["Brent was $1.20, or 1.8%, lower.", ["down by", "down by"]],
		["It cut the price of its cargoes to Asia by $2.", ["down by"]],
		["The target was revised upwards to 7 percent.", ["up to"]],
		["Arrivals fell to 12 million in 2020 and 4 million in 2021.", ["down to", "down to"]],
		["Output will grow by 4 percent in Oslo and 6 percent in Bergen.", ["up by", "up by"]],
		["It has 9,000 fewer beds in its wards than a decade earlier.", ["down by"]],
		["There are 9,000 fewer people in Ohio's workforce than in 2019.", ["down by"]],
		["It will more than double the budget.", ["up by"]],
		["Oats grew 3 percent.", ["up by"]],
	])("but %s", (text, changes) => {
		expect(quantities(text, "GB").map(({ change }) => `${change?.direction} ${change?.role}`)).toEqual(
			changes,
		);
	});
});

describe("numbers that share what stands once", () => {
	it.each([
		["The field is 90 by 45 metres.", [90, 45], "m"],
		["She would beat him 47 to 39 percent.", [47, 39], "%"],
		["The bout was set at 12st 7lb.", [12.5], "[stone_av]"],
		["The boy weighed 2lb 8oz.", [2.5], "[lb_av]"],
		["The reservoir lost 450 acre-feet.", [450], "[acr_us].[ft_us]"],
		["It was minus 14 overnight.", [-14], "Cel"],
		["They put the magnitude at 5.9.", [5.9], "{magnitude}"],
		["A 5.9 tremor shook the town.", [5.9], "{magnitude}"],
		["Aftershocks measuring up to 4.2 followed.", [4.2], "{magnitude}"],
		["The quake measured 5.9.", [5.9], "{magnitude}"],
		["The bank measured 5.9.", [5.9], undefined],
		["It is a 1,200-square-metre hall.", [1200], "m2"],
		["A 40-cubic-metre tank burst.", [40], "m3"],
	])("%s", (text, values, unit) => {
		const found = quantities(text);
		expect(found.map(({ value }) => value)).toEqual(values);
		for (const quantity of found) expect(quantity.unit).toBe(unit);
	});

	it("two levels keep their years", () => {
		expect(quantities("Poverty fell from 60% in 2006 to 36% in 2017.").map(({ value }) => value)).toEqual([
			60, 36,
		]);
		expect(quantities("The goal is 3 percent for 2025 and 4 percent for 2026.")).toHaveLength(2);
		expect(quantities("Its share rose from 4 percent in 2010-15 to 13 percent.")[1]).toMatchObject({
			value: 13,
		});
	});

	it.each([
		["Rooms cost £3-4,000 a term.", 3000, 4000, "GBP"],
		["Some 6-9,000 fans came.", 6000, 9000, undefined],
		["It lies between 400 metres and 3 kilometres away.", 0.4, 3, "km"],
	])("%s", (text, low, high, unit) => {
		expect(only(text)).toMatchObject({ modifier: "between", low, high, ...(unit && { unit }) });
	});

	it.each([
		["A couple thousand fans came.", 2000],
		["A couple of million came.", 2_000_000],
		["A couple fans came.", 2],
		["There were no dead, the mayor said.", 0],
	])("%s", (text, value) => {
		expect(only(text).value).toBe(value);
	});
});

describe("units of every trade, upper and lower case told apart", () => {
	it.each([
		["It makes 420 Nm.", "N.m"],
		["The chip is 7nm wide.", "nm"],
		["It holds 4,800 mAh.", "mA.h"],
		["The tyre takes 35 psi.", "[psi]"],
		["It does 48 mpg.", "[mi_i]/[gal_us]"],
		["It spins at 7,200 rpm.", "{rev}/min"],
		["It makes 310 bhp.", "[HP]"],
		["The line carries 40 Mbps.", "Mbit/s"],
		["The disk writes 40 MB/s.", "MBy/s"],
		["He drove at 70 m.p.h. through the town.", "[mi_i]/h"],
		["The lake gave 30 acre feet.", "[acr_us].[ft_us]"],
		["The file took 3 MB.", "MBy"],
		["The link sent 3 Mb.", "Mbit"],
		["It uses 6 litres per 100 km.", "L/(100.km)"],
	])("%s", (text, unit) => {
		expect(quantities(text)[0]?.unit).toBe(unit);
	});
});

describe("minor units and dollars of every country", () => {
	it.each([
		["The roti cost 90 sen.", 0.9, "MYR"],
		["The stamp cost 75 öre.", 0.75, "SEK"],
		["The call cost 60 paise.", 0.6, "INR"],
		["The bread cost 80 kobo.", 0.8, "NGN"],
		["The plot cost HK $3 million.", 3e6, "HKD"],
		["A pass costs C $55.", 55, "CAD"],
		["The stake is worth S $2m.", 2e6, "SGD"],
		["A $400 fine was set.", 400, "USD"],
	])("%s", (text, value, unit) => {
		expect(only(text)).toMatchObject({ value, unit });
	});

	it("a vitamin is no Canadian dollar", () => {
		expect(only("She sells vitamin C $12 a jar.").unit).toBe("USD");
	});
});

describe("values as desks write them", () => {
	it.each([
		["The deal cost $90 million and three lives.", [90e6, 3]],
		["It cost $2 million and fifty thousand more.", [2_050_000]],
		["The flight takes two and three-quarter hours.", [2.75]],
		["Two and three second drafts came.", [2, 3]],
		["Divers pumped out four m3 of water.", [4]],
		["His blood pressure was 160 over 100 that day.", [160, 100]],
		["It scored one over three.", [1 / 3]],
		["Eggs cost 28.500 rupiah.", [28_500]],
		["Soup costs 45.000 dong.", [45_000]],
		["It cost two and three quarter million pounds.", [2_750_000]],
		["Staff rowed over 60 visas.", [60]],
		["Gold fell to 1.750 dollars.", [1.75]],
	])("%s", (text, values) => {
		const found = quantities(text);
		expect(found.map(({ value = 0 }) => value)).toEqual(values.map((value) => expect.closeTo(value)));
		expect(found.every(({ modifier }) => modifier === "exact")).toBe(true);
	});

	it.each([
		["A 70m mast fell.", 70, "m"],
		["A 3m jump in visits came.", 3, "m"],
		["Marsh water has a pH of 4.2.", 4.2, "[pH]"],
		["Lime raised the soil to pH 7.", 7, "[pH]"],
		["A pH of 5 was bad for 12 fields.", 5, "[pH]"],
		["Orr holds an eight-point lead among likely voters.", 8, "pp"],
		["The mayor trails her rival by six points in the poll.", 6, "pp"],
		["Among voters her lead is nine points.", 9, "pp"],
		["Orr won the primary by seven points.", 7, "pp"],
		["Orr beat the nominee by three points.", 3, "pp"],
		["The side won the derby by seven points.", 7, undefined],
		["The tank takes a quarter the fuel.", 0.25, undefined],
		["The centre gave the tremor as 5.9.", 5.9, "{magnitude}"],
		["The Hawks blew a 12-point lead.", 12, undefined],
		["Surveyors put the quake at 6.4.", 6.4, "{magnitude}"],
		["They built it in three and half months.", 3.5, "mo"],
		["The new motor takes one quarter the fuel.", 0.25, undefined],
		["In one quarter the mill lost its boss.", 3, "mo"],
		["Rates sat in the range of 2 and 2.5 percent.", undefined, "%"],
		["A 3m rise in visits came.", 3e6, undefined],
		["A 4m tree seedlings scheme began.", 4e6, undefined],
		["The side fell 3 points behind on Monday.", 3, undefined],
		["Inflation slid 0.4 points to 3.1%.", 0.4, "pp"],
		["It was minus nine in Tarn.", -9, "Cel"],
		["The mercury climbed to plus six on Monday.", 6, "Cel"],
		["The city wants to fell 90 limes.", 90, undefined],
		["Prices in May fell 4 percent.", 4, "%"],
		["The golfer was minus nine on Monday.", -9, undefined],
		["The waves were anywhere from 2 to 3 metres high.", undefined, "m"],
	])("%s", (text, value, unit) => {
		const [first] = quantities(text);
		expect({ value: first?.value, unit: first?.unit }).toEqual({ value, unit });
	});

	it.each([
		"Otis Brandt Jr., 44, was hurt.",
		"Ivor Pell Sr., 81, was hurt.",
		"It was won by Lena Q. Mott, 19.",
	])("takes the age behind the point of a name: %s", (text) => expect(only(text).kind).toBe("age"));
	it("but not behind that of a street or a firm", () => {
		expect(only("Brandt Bros., 44, was sold.").kind).toBe("count");
		expect(only("It stood at High St., 19, until May.").kind).toBe("count");
	});

	it.each([
		["It cut costs 3 percent.", "down by"],
		["It raised prices 5% in May.", "up by"],
		["It cut its stake to 5 percent.", "down to"],
		["It raised hopes 5 percent of voters share.", "undefined undefined"],
	])("%s", (text, expected) => {
		const { change } = only(text);
		expect(`${change?.direction} ${change?.role}`).toBe(expected);
	});

	it.each([
		["Jobs rose by 2,000 to 9,500.", [2000, 9500]],
		["Ridership fell by 40,000 to 1.2 million.", [40_000, 1.2e6]],
		["Two clerks, 24 and 31, were held.", [2, 24, 31]],
		["The under-16s and over-70s came.", [16, 70]],
	])("%s", (text, values) => {
		expect(quantities(text).map(({ value }) => value)).toEqual(values);
	});

	it("tells a range by which something changed, ages of several and their limits", () => {
		expect(only("Rents rose by 3 to 4 percent.")).toMatchObject({ low: 3, high: 4 });
		expect(quantities("Two officers, 24 and 31, were held.").map(({ kind }) => kind)).toEqual([
			"count",
			"age",
			"age",
		]);
		expect(quantities("Two lorries, 24 and 31, were held.").map(({ kind }) => kind)).toEqual([
			"count",
			"count",
			"count",
		]);
		expect(quantities("The under-16s and over-70s came.").map(({ modifier }) => modifier)).toEqual([
			"less-than",
			"more-than",
		]);
	});

	it("takes the age of who is told by an occupation, and no number of a reference", () => {
		expect(only("The jockey, 28, was hurt.").kind).toBe("age");
		expect(only("The ladder, 28, was lost.").kind).toBe("count");
		expect(quantities("Call the desk, quoting reference 4417.")).toEqual([]);
		expect(only("The waves were anywhere from 2 to 3 metres high.").text).toBe("anywhere from 2 to 3 metres");
	});
});

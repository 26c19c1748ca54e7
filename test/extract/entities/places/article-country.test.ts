import { expect, test } from "vitest";
import { readDocument } from "../../../../lambdas/extract/document.ts";
import { articleCountry } from "../../../../lambdas/extract/entities/places/article-country.ts";

const countryOf = (dateline?: string): string | undefined =>
	articleCountry(readDocument({ text: "It rained in Australia.", dateline }), []);

test.each([
	["NAIROBI, Kenya", "KE"],
	["PARIS, Texas", "US"],
	["PARIS", "FR"],
	["SYDNEY", "AU"],
	["OTTAWA, Ontario", "CA"],
	["SPRINGFIELD, Ill.", "US"],
	["HONG KONG", "HK"],
	["ABUJA (Reuters)", "NG"],
	["MEXICO CITY", "MX"],
	["SPRINGFIELD", "US"],
])("The dateline %s is of %s", (dateline, iso) => expect(countryOf(dateline)).toBe(iso));

test.each([[undefined], [""], ["VALENCIA"], ["ABOARD THE SHIP"], ["NOWHERE, Nowhere"]])(
	"The dateline %s says no country",
	(dateline) => expect(countryOf(dateline)).toBeUndefined(),
);

test("A country that the text only mentions is not the article's", () => expect(countryOf()).toBeUndefined());

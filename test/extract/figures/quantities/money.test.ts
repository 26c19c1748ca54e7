import { describe, expect, it } from "vitest";
import { only, quantities } from "../reading.ts";

describe("money by its slang and with its currency twice", () => {
	it.each([
		["They spend 80 grand on a wedding.", undefined, 80_000, "USD"],
		["He makes 60 grand a year.", "GB", 60_000, "GBP"],
		["The krone slipped half a cent.", undefined, 0.005, "USD"],
		["The fair took $412,000 dollars in a week.", undefined, 412_000, "USD"],
	])("%s", (text, country, value, unit) => {
		expect(only(text, country)).toMatchObject({ kind: "money", value, unit });
	});

	it.each(["She owns two grand pianos.", "He won two grand slams."])("but %s", (text) => {
		expect(only(text)).toMatchObject({ kind: "count", value: 2 });
	});

	it("takes the second currency into the span", () => {
		expect(only("It cost $3 million dollars.").text).toBe("$3 million dollars");
		expect(quantities("It lent $5 Singapore dollars could not buy.")[0]?.text).toBe("$5");
	});
});

import { describe, expect, it } from "vitest";
import { only, quantities } from "../reading.ts";

describe("how far off a value may be", () => {
	it.each([
		["4.54 ± 0.05 billion years", 4_540_000_000, "a"],
		["2,000.45±0.01 pounds in weight", 2000.45, "[lb_av]"],
		["73.2 +/- 1.3 km", 73.2, "km"],
		["12 kg ± 1 kg", 12, "kg"],
	])("%s is one amount, in the unit behind both", (text, value, unit) => {
		expect(only(text)).toMatchObject({ value, unit, modifier: "approximately" });
	});

	it("a bound before it stays the bound", () => {
		expect(only("no more than 12 ± 1 km")).toMatchObject({ value: 12, modifier: "at-most" });
	});

	it("a margin alone is a figure of its own", () => {
		expect(only("a margin of error of ±3.5 percentage points")).toMatchObject({ value: 3.5, unit: "pp" });
		expect(quantities("a margin of plus or minus 3 points")).toHaveLength(1);
	});
});

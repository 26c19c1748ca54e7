import { describe, expect, it } from "vitest";
import { figures } from "../reading.ts";

describe("parts and wholes", () => {
	it("reads what is included as a part", () => {
		const [whole, children, women] = figures("34 people were killed, including 12 children and five women.");
		expect(whole?.partOf).toBeUndefined();
		expect(children).toMatchObject({ partOf: 0, countedHead: "child" });
		expect(women).toMatchObject({ partOf: 0, countedHead: "woman" });
	});

	it("reads a whole that is named after its part", () => {
		expect(figures("They shot down 64 of 79 drones.")).toMatchObject([
			{ value: 64, partOf: 1, countedHead: "drone" },
			{ value: 79 },
		]);
	});

	it("reads a roll call of the dead", () => {
		const found = figures("At least 87 people were killed. The dead included 14 children.");
		expect(found[1]).toMatchObject({ value: 14, partOf: 0 });
	});
});

describe("what is carried on", () => {
	it("gives an elliptic count the noun of the one before", () => {
		const text =
			"Around 14,000 North Korean troops have been dispatched to Russia, with over 6,000 reported as killed or wounded.";
		expect(figures(text)[1]).toMatchObject({
			modifier: "more-than",
			value: 6000,
			counted: "North Korean troops",
			countedHead: "troop",
			event: "killed or wounded",
			partOf: 0,
		});
	});

	it("does not let jobs die", () => {
		expect(figures("It cut 1,200 jobs. Police denied that 40 died.")[1]?.counted).toBeUndefined();
	});
});

describe("the same claim twice", () => {
	it("links a repeat to the first mention", () => {
		const found = figures("Some 6,000 troops were killed. More than 6,000 troops were killed, it said.");
		expect(found[1]?.sameAs).toBe(0);
	});

	it("links a sum in brackets to the same sum in another currency", () => {
		expect(figures("It cost $1.2m (£0.9m).")).toMatchObject([{ unit: "USD" }, { unit: "GBP", sameAs: 0 }]);
	});

	it("does not link small counts, which recur by chance", () => {
		expect(figures("Two men ran. Later two men were seen.").every(({ sameAs }) => sameAs === undefined)).toBe(
			true,
		);
	});
});

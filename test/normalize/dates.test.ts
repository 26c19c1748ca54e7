import { expect, it } from "vitest";
import { readDate } from "../../lambdas/normalize/dates.ts";

it.each([
	["2026-02-16T10:15:00+09:00", "2026-02-16T10:15:00+09:00"],
	["2026-02-16T10:15:00.123Z", "2026-02-16T10:15:00Z"],
	["20260216T101500Z", "2026-02-16T10:15:00Z"],
	["20260216", "2026-02-16"],
	["Mon, 16 Feb 2026 10:15:00 -0500", "2026-02-16T10:15:00-05:00"],
	["February 16, 2026, 10:15 p.m. EST", "2026-02-16T22:15:00-05:00"],
	["10:15 GMT, 16 February 2026", "2026-02-16T10:15:00Z"],
	["16. März 2026", "2026-03-16"],
	["16 de febrero de 2026", "2026-02-16"],
	["2026年2月16日", "2026-02-16"],
	["16.02.2026", "2026-02-16"],
	["25/12/2026", "2026-12-25"],
	["12/25/2026", "2026-12-25"],
])("%s is %s", (written, iso) => {
	expect(readDate(written)).toBe(iso);
});

it("gives the day alone where a time has no zone", () => {
	expect(readDate("2026-02-16T10:15:00")).toBe("2026-02-16");
	expect(readDate("16 February 2026, 10:15")).toBe("2026-02-16");
});

it.each(["03/04/2026", "2026-02-30", "Monday", "16 Foo 2026", "", "12 of 2026 people", "1234567890"])(
	"%s is no day that can be known",
	(written) => {
		expect(readDate(written)).toBeUndefined();
	},
);

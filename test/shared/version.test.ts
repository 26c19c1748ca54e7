import { expect, test } from "vitest";
import { madeBy, withSettings } from "../../lambdas/shared/version.ts";

test("what one version made bears its name", () => {
	expect(madeBy("a", "a")).toBe("a");
	expect(madeBy("a")).toBe("a");
});

test("what several made bears all their names in turn, which is no version's own", () => {
	expect(madeBy("a", "b")).toBe("a+b");
	expect(madeBy(madeBy("a", "b"), "a")).toBe("a+b+a");
});

test("what was made before versions were written down is of an unknown one", () => {
	expect(madeBy(undefined, "b")).toBe("unknown+b");
	expect(madeBy(undefined, undefined)).toBeUndefined();
});

test("a setting that changes rows is part of the version", () => {
	expect(withSettings("a", {})).toBe("a");
	expect(withSettings("a", { quotations: true })).toBe("a");
	expect(withSettings("a", { quotations: false })).toBe("a-without-quotations");
	expect(withSettings(undefined, { quotations: false })).toBeUndefined();
});

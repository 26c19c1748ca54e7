import { expect, test } from "vitest";
import { tableText } from "../../../cli/print/table.ts";
import { columnsOf, wrap } from "../../../cli/print/wrap.ts";

test("a text is broken at spaces, and a key behind its slashes and hyphens", () => {
	expect(wrap("Opposition wins Port Sarel", 12)).toEqual(["Opposition", "wins Port", "Sarel"]);
	expect(wrap("samples/halvorsen/2-cuts.html", 18)).toEqual(["samples/halvorsen/", "2-cuts.html"]);
});

test("nothing is left out of what is longer than a line", () => {
	expect(wrap("vcg4gcv7jf678oif01ij1fj9s5", 10)).toEqual(["vcg4gcv7jf", "678oif01ij", "1fj9s5"]);
	expect(wrap("北京发生地震三人死亡", 8)).toEqual(["北京发生", "地震三人", "死亡"]);
	expect(wrap("", 10)).toEqual([""]);
});

test("a table fits the terminal, however narrow, and columns without content are left out", () => {
	const rows = [
		{ id: "vcg4gcv7jf678oif01ij1fj9s5", title: "Velmora dam: death toll rises to 34 after a night of rain" },
		{ id: "sk45k6i349l93snv7imnv08njt", title: "韓国の情報機関は約六千人が死傷したと推定している" },
	];
	for (const columns of [160, 80, 40]) {
		process.stdout.columns = columns;
		const text = tableText(rows, [
			{ title: "id", of: ({ id }) => id },
			{ title: "title", of: ({ title }) => title, wide: true },
			{ title: "publisher", of: () => undefined },
		]);
		const lines = text.split("\n");
		expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(columns);
		expect(new Set(lines.map(columnsOf)).size).toBe(1);
		expect(text).not.toContain("publisher");
		expect(text.replaceAll(/[│\s]/g, "")).toContain("34");
	}
});

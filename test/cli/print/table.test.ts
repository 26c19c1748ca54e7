import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { type Column, groupedTable, tableText } from "../../../cli/print/table.ts";
import { columnsOf, wrap } from "../../../cli/print/wrap.ts";

const terminal = process.stdout.columns;
afterEach(() => {
	process.stdout.columns = terminal;
});

test("a text is broken at spaces, and a key behind its slashes and hyphens", () => {
	expect(wrap("Opposition wins Port Sarel", 12)).toEqual(["Opposition", "wins Port", "Sarel"]);
	expect(wrap("samples/halvorsen/2-cuts.html", 18)).toEqual(["samples/halvorsen/", "2-cuts.html"]);
	expect(wrap("samples/2-cuts-in-the-press.html", 26)).toEqual(["samples/", "2-cuts-in-the-press.html"]);
	expect(wrap("samples/2-cuts-in-the-press.html", 16)).toEqual(["samples/2-cuts-", "in-the-", "press.html"]);
	expect(wrap("a well-known 2026-03-11", 10)).toEqual(["a well-", "known", "2026-03-11"]);
});

test("nothing is left out of what is longer than a line", () => {
	expect(wrap("vcg4gcv7jf678oif01ij1fj9s5", 10)).toEqual(["vcg4gcv7jf", "678oif01ij", "1fj9s5"]);
	expect(wrap("北京发生地震三人死亡", 8)).toEqual(["北京发生", "地震三人", "死亡"]);
	expect(wrap("", 10)).toEqual([""]);
});

interface Row {
	id: string;
	title: string;
}
const rows: Row[] = [
	{ id: "vcg4gcv7jf678oif01ij1fj9s5", title: "Velmora dam: death toll rises to 34 after a night of rain" },
	{ id: "sk45k6i349l93snv7imnv08njt", title: "韓国の情報機関は約六千人が死傷したと推定している" },
];
const columns: Column<Row>[] = [
	{ title: "title", of: ({ title }) => title, wide: true },
	{ title: "id", of: ({ id }) => id, spare: 1 },
	{ title: "publisher", of: () => undefined },
];

test("columns without content are left out, then those that can be spared", () => {
	process.stdout.columns = 100;
	expect(tableText(rows, columns)).toContain("vcg4gcv7jf678oif01ij1fj9s5");
	expect(tableText(rows, columns)).not.toContain("publisher");
	process.stdout.columns = 30;
	expect(tableText(rows, columns)).not.toContain("vcg4");
});

test("what does not fit even so is stacked, with nothing left out", () => {
	process.stdout.columns = 24;
	const text = tableText(rows, [
		{ ...columns[0]!, cut: false },
		{ ...columns[1]!, spare: 0 },
	]);
	expect(text).toContain("title  Velmora dam:");
	expect(text).toContain("id     vcg4gcv7jf678oif0");
});

test("a group has its heading once, above its rows", () => {
	process.stdout.columns = 80;
	const text = groupedTable([{ heading: "2026-03-11  The dam", rows }], columns);
	expect(text.match(/The dam/g)).toHaveLength(1);
	expect(text.indexOf("The dam")).toBeLessThan(text.indexOf("Velmora"));
});

test("a long text that may be cut ends in three dots after the third line, behind a whole word", () => {
	process.stdout.columns = 30;
	const long = { id: "a", title: "word ".repeat(60).trim() };
	const lines = tableText([long], [{ ...columns[0]!, cut: true }])
		.split("\n")
		.slice(2);
	expect(lines).toHaveLength(3);
	expect(lines.at(-1)).toMatch(/(?:^| )word…$/);
});

test("what moves the cursor or turns the line around is not printed", () => {
	const text = tableText([{ id: "a", title: "\u001b[2J\u202Ekcatta" }], columns);
	for (const sign of ["\u001b", "\u202e"]) expect(text).not.toContain(sign);
	expect(text).toContain("�[2Jkcatta");
});

test("however narrow the terminal: no line is wider, no word is broken, no row of a table taller than three lines", () => {
	const word = fc.stringMatching(/^[a-z]{1,9}$/);
	const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(" "));
	fc.assert(
		fc.property(
			fc.array(fc.record({ a: text, b: text, c: word }), { minLength: 1, maxLength: 6 }),
			fc.integer({ min: 24, max: 160 }),
			(records, width) => {
				process.stdout.columns = width;
				const printed = tableText(records, [
					{ title: "a", of: ({ a }) => a, wide: true },
					{ title: "b", of: ({ b }) => b, wide: true, cut: true },
					{ title: "c", of: ({ c }) => c, spare: 1 },
				]);
				const lines = printed.split("\n");
				expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
				const known = new Set(records.flatMap(({ a, b, c }) => `${a} ${b} ${c} a b c`.split(" ")));
				for (const piece of printed.split(/[\s─…]+/)) if (piece) expect(known).toContain(piece);
				const isTable = lines[1]?.startsWith("─");
				if (isTable) expect(lines.length).toBeLessThanOrEqual(2 + records.length * 3);
			},
		),
	);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine } from "../../../cli/export/csv.ts";

test("a text that a spreadsheet would run is no formula any more, and a number stays one", () => {
	expect(
		csvLine(["=HYPERLINK(1)", "+1", "-1+1", "@SUM(A1)", "\tx", "＝1", -5, 1.5, undefined, "plain"]),
	).toBe("'=HYPERLINK(1),'+1,'-1+1,'@SUM(A1),'\tx,'＝1,-5,1.5,,plain\r\n");
});

test("commas, quotes and line breaks stay within their cell", () => {
	expect(csvLine(['said "no", twice', "two\nlines"])).toBe('"said ""no"", twice","two\nlines"\r\n');
});

test("whatever stands in a cell: it comes back, and begins no formula", () => {
	fc.assert(
		fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (cells) => {
			const read = parse(csvLine(cells));
			for (const [n, cell] of cells.entries()) {
				expect([cell, `'${cell}`]).toContain(read[n]);
				expect(read[n]).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
			}
		}),
	);
});

/** One line of CSV, as RFC 4180 has it. */
function parse(line: string): string[] {
	const body = line.slice(0, -2);
	const cells: string[] = [];
	for (let at = 0; at <= body.length; ) {
		const [whole = "", quoted, bare = ""] = /^(?:"((?:[^"]|"")*)"|([^,]*))/s.exec(body.slice(at)) ?? [];
		cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
		at += whole.length + 1;
	}
	return cells;
}

import type { BlockKind } from "../../shared/article.ts";
import type { DraftBlock } from "../draft.ts";
import { type HtmlElement, inline, isElement, textOf } from "./tree.ts";

/** Longest text of a cell that still is one of a row of data rather than a column of the page. */
const longestCell = 300;
const blockInCell = new Set(["p", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "section", "article"]);

interface Context {
	kind: BlockKind;
	level?: number;
}

/** Turns what was not dropped of a subtree into blocks, in document order. A single `<br>` is a line feed. */
export function blocksOf(root: HtmlElement): DraftBlock[] {
	const writer = new BlockWriter();
	write(root, { kind: "paragraph" }, writer);
	writer.flush({ kind: "paragraph" });
	return writer.blocks;
}

class BlockWriter {
	readonly blocks: DraftBlock[] = [];
	private parts: string[] = [];

	add(text: string) {
		this.parts.push(text);
	}

	flush({ kind, level }: Context) {
		if (this.parts.length === 0) return;
		const text = this.parts.join("");
		this.parts = [];
		// Two `<br>` are how old pages write paragraphs.
		for (const piece of text.split(/\u{2028}\s*\u{2028}[\s\u{2028}]*/u)) {
			const lines = piece.split("\u{2028}").map((line) => line.replace(/\s+/gu, " ").trim());
			const clean = lines.filter((line) => line !== "").join("\n");
			if (clean === "") continue;
			this.blocks.push(level === undefined ? { kind, text: clean } : { kind, text: clean, level });
		}
	}
}

function write(element: HtmlElement, context: Context, writer: BlockWriter): void {
	for (const node of element.children) {
		if (!isElement(node)) {
			writer.add(node.text);
			continue;
		}
		if (node.dropped !== undefined) continue;
		if (node.name === "br") {
			writer.add("\u{2028}");
		} else if (node.name === "tr" && isDataRow(node)) {
			writer.flush(context);
			writer.add(
				cellsOf(node)
					.map((cell) => textOf(cell))
					.filter((cell) => cell !== "")
					.join(" | "),
			);
			writer.flush({ kind: "table-row" });
		} else if (inline.has(node.name)) {
			write(node, context, writer);
		} else {
			writer.flush(context);
			const inner = contextOf(node, context);
			write(node, inner, writer);
			writer.flush(inner);
		}
	}
}

function contextOf({ name }: HtmlElement, outer: Context): Context {
	if (/^h[1-6]$/.test(name)) return { kind: "heading", level: Number(name[1]) };
	if (name === "li" || name === "dt" || name === "dd") return { kind: "list-item" };
	if (name === "blockquote") return { kind: "quotation" };
	// A link or bold text around whole paragraphs, a div in a list item: the kind stays.
	return outer.kind === "heading" ? { kind: "paragraph" } : outer;
}

const cellsOf = (row: HtmlElement) =>
	row.children
		.filter((child) => isElement(child))
		.filter((child) => child.dropped === undefined && (child.name === "td" || child.name === "th"));

/** Tells a row of data from a table that lays out the page. */
function isDataRow(row: HtmlElement): boolean {
	const cells = cellsOf(row);
	if (cells.length < 2) return false;
	return cells.every((cell) => {
		const blocks = cell.children.filter((child) => isElement(child) && blockInCell.has(child.name));
		return blocks.length <= 1 && textOf(cell, false, longestCell * 4).length <= longestCell;
	});
}

import { globSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { parseSync } from "oxc-parser";

/** A node of the syntax tree: what all nodes have, and whatever else they have. */
export interface Node {
	type: string;
	start: number;
	end: number;
	[field: string]: unknown;
}

/** A parsed TypeScript file. */
export interface Source {
	/** Relative to the tree that is measured. */
	path: string;
	text: string;
	program: Node;
}

/** Every TypeScript file below `folder` of the tree at `root`, generated data aside. */
export function readSources(root: string, folder: string): Source[] {
	return globSync(`${root}/${folder}/**/*.ts`)
		.filter((file) => !/\/(?:data|model|node_modules)\//.test(file))
		.sort()
		.map((file) => {
			const text = readFileSync(file, "utf8");
			return { path: relative(root, file), text, program: parseSync(file, text).program as unknown as Node };
		});
}

/** Calls `see` for every node with those around it, outermost first. Where `see` returns false, nothing inside is visited. */
export function walk(
	node: unknown,
	see: (node: Node, parents: readonly Node[]) => unknown,
	parents: readonly Node[] = [],
): void {
	if (Array.isArray(node)) for (const each of node) walk(each, see, parents);
	else if (isNode(node) && see(node, parents) !== false) {
		const inside = [...parents, node];
		for (const value of Object.values(node)) if (typeof value === "object") walk(value, see, inside);
	}
}

export function isNode(value: unknown): value is Node {
	return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

export function isFunction({ type }: Node): boolean {
	return /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type);
}

export function linesOf(text: string): number {
	return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

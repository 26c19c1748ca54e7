import { isFunction, type Node, type Source, walk } from "./source.ts";

export interface Measured {
	where: string;
	lines: number;
	/** Ways through it: one, and one more for each branch, loop, case, condition and "and", "or", "??" of its own. */
	complexity: number;
}

/** Every function, those inside others counted apart. */
export function functionsIn({ path, text, program }: Source): Measured[] {
	const found: Measured[] = [];
	walk(program, (node, parents) => {
		if (!isFunction(node)) return;
		const line = text.slice(0, node.start).split("\n").length;
		const lines = text.slice(node.start, node.end).split("\n").length;
		found.push({ where: `${path}:${line} ${nameOf(node, parents)}`, lines, complexity: complexityOf(node) });
	});
	return found;
}

function complexityOf(own: Node): number {
	let ways = 1;
	walk(own, (node) => {
		if (node !== own && isFunction(node)) return false;
		if (BRANCHES.has(node.type) || (node.type === "SwitchCase" && node.test !== null)) ways++;
		return true;
	});
	return ways;
}

const BRANCHES = new Set([
	"IfStatement",
	"ConditionalExpression",
	"LogicalExpression",
	"ForStatement",
	"ForInStatement",
	"ForOfStatement",
	"WhileStatement",
	"DoWhileStatement",
	"CatchClause",
]);

function nameOf(node: Node, parents: readonly Node[]): string {
	const parent = parents.at(-1);
	const named = (node.id ?? parent?.id ?? parent?.key) as { name?: string } | null | undefined;
	return named?.name ?? "(unnamed)";
}

import { dirname, join } from "node:path";
import type { Node, Source } from "./source.ts";

/** Groups of files that import each other in a circle, those joined by types alone among them. */
export function circlesAmong(sources: readonly Source[]): string[][] {
	const imports = new Map(sources.map((source) => [source.path, importsOf(source)]));
	const reach = new Map([...imports.keys()].map((path) => [path, reachable(path, imports)]));
	const circles = new Map<string, string[]>();
	for (const [path, from] of reach) {
		if (!from.has(path)) continue;
		const members = [...from].filter((other) => reach.get(other)?.has(path)).sort();
		circles.set(members.join(), members);
	}
	return [...circles.values()];
}

function importsOf({ path, program }: Source): string[] {
	return (program.body as Node[]).flatMap((node) => {
		const source = (node.source as { value?: string } | null | undefined)?.value;
		return source?.startsWith(".") ? [join(dirname(path), source)] : [];
	});
}

function reachable(from: string, imports: ReadonlyMap<string, string[]>): Set<string> {
	const seen = new Set<string>();
	const open = [...(imports.get(from) ?? [])];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (seen.has(next)) continue;
		seen.add(next);
		open.push(...(imports.get(next) ?? []));
	}
	return seen;
}

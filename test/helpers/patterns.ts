import { globSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { parseSync } from "oxc-parser";

/** A shipped pattern, and where it stands. */
export interface ShippedPattern {
	source: string;
	flags: string;
	where: string;
}

/** Every regular expression literal in the TypeScript files of the folders below `root`. */
export function literalPatterns(root: string, folders: string[]): ShippedPattern[] {
	const files = folders.flatMap((folder) => globSync(`${root}/${folder}/**/*.ts`)).sort();
	return files.flatMap((file) => {
		const source = readFileSync(file, "utf8");
		const found: ShippedPattern[] = [];
		visit(parseSync(file, source).program, (regex, start) => {
			const line = source.slice(0, start).split("\n").length;
			found.push({ source: regex.pattern, flags: regex.flags, where: `${relative(root, file)}:${line}` });
		});
		return found;
	});
}

/** Patterns that modules put together when they load (`new RegExp(words.join("|"))`): seen by watching the constructor. */
export async function builtPatterns(root: string, folders: string[]): Promise<ShippedPattern[]> {
	const files = folders.flatMap((folder) => globSync(`${root}/${folder}/**/*.ts`)).sort();
	const found: ShippedPattern[] = [];
	const original = globalThis.RegExp;
	globalThis.RegExp = new Proxy(original, {
		construct(target, [pattern, flags], newTarget) {
			const made = Reflect.construct(target, [pattern, flags], newTarget) as RegExp;
			// The frame that built it, below this one: libraries that our modules load build patterns as well.
			const frame = new Error("who").stack?.split("\n")[2] ?? "";
			const caller = folders.some((each) => frame.includes(`${root}/${each}/`)) ? frame : undefined;
			if (caller !== undefined) {
				const where = caller.slice(caller.indexOf(root) + root.length + 1).replace(/:\d+\)?$/, "");
				found.push({ source: made.source, flags: made.flags, where });
			}
			return made;
		},
	});
	try {
		// These do what they are for when they load, and build no patterns.
		for (const file of files) if (!/\/(?:handler|news-ingest|bootstrap)\.ts$/.test(file)) await import(file);
	} finally {
		globalThis.RegExp = original;
	}
	return found;
}

/** Where patterns are put together, whenever that is: `file:line` of each `new RegExp(…)`. */
export function buildingSites(root: string, folders: string[]): string[] {
	const files = folders.flatMap((folder) => globSync(`${root}/${folder}/**/*.ts`)).sort();
	return files.flatMap((file) => {
		const source = readFileSync(file, "utf8");
		return [...source.matchAll(/\bRegExp\(/g)].map(({ index }) => {
			const line = source.slice(0, index).split("\n").length;
			return `${relative(root, file)}:${line}`;
		});
	});
}

interface Regex {
	pattern: string;
	flags: string;
}

function visit(node: unknown, found: (regex: Regex, start: number) => void): void {
	if (Array.isArray(node)) for (const each of node) visit(each, found);
	else if (typeof node === "object" && node !== null) {
		const { type, regex, start } = node as { type?: string; regex?: Regex; start?: number };
		if (type === "Literal" && regex) found(regex, start ?? 0);
		else for (const each of Object.values(node)) visit(each, found);
	}
}

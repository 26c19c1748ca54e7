import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Kilobytes of a bundle: what its handler loads at start, and all of it. */
export function bundleSizes(folder: string): { atStart: number; all: number } {
	const loaded = new Set<string>();
	const visit = (file: string): void => {
		if (loaded.has(file)) return;
		loaded.add(file);
		const source = readFileSync(join(folder, file), "utf8");
		// Minified ES modules: static imports only, not `import("…")`.
		for (const match of source.matchAll(/(?:from|import)\s{0,4}"\.\/([^"]{1,200}\.mjs)"/g)) visit(match[1]!);
	};
	visit("handler.mjs");
	const size = (file: string): number => statSync(join(folder, file)).size / 1000;
	const sum = (files: Iterable<string>): number =>
		Math.round([...files].reduce((total, file) => total + size(file), 0));
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	return { atStart: sum(loaded), all: sum(files.map(({ name }) => name)) };
}

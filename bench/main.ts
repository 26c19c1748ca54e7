/** `npm run bench [-- NAME…]`: runs the named benchmarks (a folder here each), or all of them. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const available = readdirSync(import.meta.dirname).filter((name) =>
	existsSync(join(import.meta.dirname, name, "bench.ts")),
);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !available.includes(name));
if (unknown.length > 0) {
	console.error(`no benchmark named ${unknown.join(", ")}; there are: ${available.join(", ")}`);
	process.exit(2);
}
for (const name of asked.length > 0 ? asked : available) {
	console.log(`\n# ${name}\n`);
	await import(`./${name}/bench.ts`);
}

/**
 * `npm run build:construct [FOLDER]`: the construct as a package that other CDK apps install, with types and the functions'
 * bundles, in `dist` unless a folder is named.
 */
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import packageJson from "../package.json" with { type: "json" };
import { bundle } from "./bundle.ts";
import { bundleStages } from "./extractor-version.ts";

const root = resolve(import.meta.dirname, "..");
const outdir = resolve(process.argv[2] ?? join(root, "dist"));
rmSync(outdir, { recursive: true, force: true });
compile();
await Promise.all([
	bundleStages(join(outdir, "functions")),
	bundle("ask/handler.ts", join(outdir, "functions", "ask")),
]);
writeFileSync(join(outdir, "package.json"), `${JSON.stringify(manifest(), null, "\t")}\n`);

function compile(): void {
	const tsc = join(root, "node_modules", ".bin", "tsc");
	const args = ["--project", join(root, "lib", "tsconfig.construct.json"), "--outDir", outdir];
	const { status } = spawnSync(tsc, args, { stdio: "inherit" });
	if (status !== 0) process.exit(1);
}

/** CDK's own packages are the app's: two copies of them in one app do not know each other's constructs. */
function manifest(): object {
	const { name, version, description, license, type, devDependencies, dependencies } = packageJson;
	return {
		name,
		version,
		description,
		license,
		type,
		exports: { ".": { types: "./lib/index.d.ts", default: "./lib/index.js" } },
		peerDependencies: {
			"aws-cdk-lib": devDependencies["aws-cdk-lib"],
			constructs: devDependencies.constructs,
		},
		dependencies: {
			"fastest-levenshtein": devDependencies["fastest-levenshtein"],
			zod: dependencies.zod,
		},
	};
}

import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { basename, dirname, extname, join, resolve } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";

const root = resolve(import.meta.dirname, "..");

/**
 * Bundles code into a folder that Lambda can run as it is: `handler.mjs` and what it loads later.
 *
 * - Code splitting: `await import("./pdf.ts")` stays a file of its own, so that a format costs its load time
 *   only when it is met. (CDK's NodejsFunction writes a single file, hence this instead of it.)
 * - The SDK is bundled: pinned to what was tested, and it starts faster than the copy in the runtime.
 * - `module` before `main`: the ES modules of the SDK shake down to a fraction of the CommonJS ones.
 *
 * The same sources give the same bytes: no path, time or random name goes in.
 *
 * @param entry a handler's module, or the modules of several files by their names
 * @param version of the extractor, for `lambdas/shared/version.ts`
 * @returns esbuild's account of what went in and what came out
 * @throws Error where a dynamic import names a CommonJS package
 */
export async function bundle(
	entry: string | Record<string, string>,
	outdir: string,
	version?: string,
): Promise<Metafile> {
	const entries = typeof entry === "string" ? { handler: entry } : entry;
	await mkdir(outdir, { recursive: true });
	const { metafile } = await build({
		metafile: true,
		absWorkingDir: root,
		entryPoints: Object.fromEntries(
			Object.entries(entries).map(([name, module]) => [name, resolve(root, module)]),
		),
		outdir,
		bundle: true,
		splitting: true,
		minify: true,
		format: "esm",
		platform: "node",
		target: "node24",
		mainFields: ["module", "main"],
		outExtension: { ".js": ".mjs" },
		chunkNames: "[name]-[hash]",
		legalComments: "none",
		...(version !== undefined && { define: { "process.env.EXTRACTOR_VERSION": JSON.stringify(version) } }),
		alias: { "@aws-sdk/credential-provider-node": resolve(root, "lambdas/shared/credentials.ts") },
		// Reads the names of browsers; the SDK loads it in browsers alone.
		external: ["bowser"],
		logLevel: "warning",
		plugins: [builtins, dataFiles(outdir)],
	});
	refuseLazyCommonJs(metafile);
	return metafile;
}

/**
 * Node's own modules are fetched by a call. `import … from "node:http"` would first read every one of the module's
 * exports, the getters among them that load WebSocket and with it all of fetch: a fifth of a cold start.
 */
const builtins: Plugin = {
	name: "builtins",
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^[a-z_:/0-9]+$/ }, ({ path, kind }) => {
			if (!builtinModules.includes(path.replace(/^node:/, ""))) return undefined;
			return { path, namespace: kind === "dynamic-import" ? "lazy-builtin" : "builtin" };
		});
		const fetched = (path: string): string => `process.getBuiltinModule(${JSON.stringify(path)})`;
		onLoad({ filter: /./, namespace: "builtin" }, ({ path }) => ({
			contents: `module.exports = ${fetched(path)}`,
		}));
		// A chunk of its own, and so an ES module: whoever awaits it looks for the exports by name, as under Node.
		onLoad({ filter: /./, namespace: "lazy-builtin" }, ({ path }) => ({
			contents: `const all = ${fetched(path)};\nexport default all;\nexport const { ${namesOf(path)} } = all;`,
		}));
	},
};

/** The names a module of Node's exports, but for those that are globals too: of node:http it is these that load fetch. */
function namesOf(path: string): string {
	const names = Object.keys(process.getBuiltinModule(path) ?? {});
	return names.filter((name) => name !== "default" && !(name in globalThis)).join(", ");
}

/**
 * A CommonJS package that is loaded later becomes a chunk with nothing but a `default`: `const { analyse } =
 * await import("chardet")` works under Node and gives undefined here. A module of ours that imports the package in the
 * usual way gets its names, and can itself be loaded later.
 */
function refuseLazyCommonJs({ inputs }: Metafile): void {
	for (const [importer, { imports }] of Object.entries(inputs)) {
		const lazy = imports.find(
			({ kind, path }) => kind === "dynamic-import" && inputs[path]?.format === "cjs",
		);
		if (lazy)
			throw new Error(
				`${importer} awaits import() of CommonJS (${lazy.path}): import it through an ES module`,
			);
	}
}

const dataFileUrl = /new URL\(\s*"(\.{1,2}\/[^"]+)",\s*import\.meta\.url,?\s*\)/g;

/**
 * Data beside the code: a module of ours that says `new URL("./model.bin", import.meta.url)` finds the file
 * under Node as it stands; in the bundle the module has moved, so the file is copied next to it, under
 * a name with its hash, and the expression is rewritten.
 */
function dataFiles(outdir: string): Plugin {
	return {
		name: "data-files",
		setup({ onLoad }) {
			onLoad({ filter: /[\\/]lambdas[\\/].*\.ts$/ }, async ({ path }) => {
				const source = await readFile(path, "utf8");
				const copies = new Map<string, string>();
				for (const [, relative] of source.matchAll(dataFileUrl)) {
					copies.set(relative!, await copyHashed(resolve(dirname(path), relative!), outdir));
				}
				const contents = source.replace(
					dataFileUrl,
					(_, relative: string) => `new URL("./${copies.get(relative)}", import.meta.url)`,
				);
				return { contents, loader: "ts" };
			});
		},
	};
}

async function copyHashed(file: string, outdir: string): Promise<string> {
	const hash = createHash("sha256")
		.update(await readFile(file))
		.digest("hex")
		.slice(0, 8);
	const name = `${basename(file, extname(file))}-${hash}${extname(file)}`;
	await copyFile(file, join(outdir, name));
	return name;
}

import { spawnSync } from "node:child_process";
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import * as z from "zod";
import { LocalCloudError } from "./local-cloud-error.ts";
import type { Template } from "./template.ts";

/** What `cdk synth` wrote: the template, and where each function's code lies. */
export interface Assembly {
	stackName: string;
	template: Template;
	/** Folder of an asset, by its name in the asset bucket. */
	codeFolder(key: string): string;
}

const root = resolve(import.meta.dirname, "..");

/** Reads the assembly of a template file. */
export function readAssembly(templateFile: string): Assembly {
	const folder = resolve(templateFile, "..");
	const stackName = basename(templateFile, ".template.json");
	const assets = assetManifest.parse(readJson(join(folder, `${stackName}.assets.json`)));
	const folders = new Map(
		Object.values(assets.files).flatMap(({ source, destinations }) =>
			Object.values(destinations).map(({ objectKey }) => [objectKey, join(folder, source.path)] as const),
		),
	);
	return {
		stackName,
		template: readJson(templateFile) as Template,
		codeFolder(key) {
			const found = folders.get(key);
			if (!found) throw new Error(`${templateFile} names code that is not there: ${key}`);
			return found;
		},
	};
}

/**
 * The template of this checkout, written anew by `cdk synth` when it is missing or older than the sources.
 * Takes some ten seconds then.
 */
export function ownTemplate(onSynth: () => void = () => {}): string {
	const out = join(root, "cdk.out");
	const existing = templateIn(out);
	if (existing && statSync(existing).mtimeMs > newestSource()) return existing;
	onSynth();
	const started = new Date();
	// In a folder of its own first: another local cloud may be reading, or writing, cdk.out.
	const fresh = mkdtempSync(join(tmpdir(), "news-ingest-synth-"));
	try {
		const template = synth(fresh);
		cpSync(fresh, out, { recursive: true, filter: (file) => file !== template });
		cpSync(template, join(out, basename(template)));
		// What is edited during the synthesis counts as newer than it.
		utimesSync(join(out, basename(template)), started, started);
		return join(out, basename(template));
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
}

/** Runs `cdk synth`, with context as in `-c name=value`; returns the template's file. */
export function synth(out: string, context: Record<string, string> = {}): string {
	const settings = Object.entries(context).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
	const cdk = join(root, "node_modules", "aws-cdk", "bin", "cdk");
	const result = spawnSync(process.execPath, [cdk, "synth", "--quiet", "--output", out, ...settings], {
		cwd: root,
		encoding: "utf8",
	});
	if (result.status !== 0) throw new LocalCloudError(`cdk synth failed:\n${result.stdout}${result.stderr}`);
	return templateIn(out)!;
}

function templateIn(folder: string): string | undefined {
	if (!existsSync(folder)) return undefined;
	const [template] = readdirSync(folder).filter((file) => file.endsWith(".template.json"));
	return template && join(folder, template);
}

/** Time of the latest change to what the template is made from. */
function newestSource(): number {
	// The functions take part of what questions are answered by.
	const files = ["lib", "lambdas", "ask"].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true }).map((file) => join(root, folder, String(file))),
	);
	const all = [...files, join(root, "cdk.json"), join(root, "package-lock.json")];
	return Math.max(...all.map((file) => statSync(file).mtimeMs));
}

function readJson(file: string): unknown {
	return JSON.parse(readFileSync(file, "utf8"));
}

const assetManifest = z.object({
	files: z.record(
		z.string(),
		z.object({
			source: z.object({ path: z.string() }),
			destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
		}),
	),
});

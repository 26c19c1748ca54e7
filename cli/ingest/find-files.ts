import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { CliError } from "../cli-error.ts";
import { clean } from "../print/clean.ts";

export interface FoundFile {
	path: string;
	/** Object key: a file's name, or a folder's name and the path within it. */
	key: string;
}

/**
 * The files to upload, folders searched through, hidden files left out, each once. Links to files are followed; of links
 * to folders, which may lead back, and to nothing it is said that they are left out.
 * @throws {CliError} naming a path that is not there, or two files that would overwrite each other
 */
export async function findFiles(paths: string[]): Promise<FoundFile[]> {
	const found = new Map<string, FoundFile>();
	for (const path of paths) {
		const info = await stat(path).catch(() => undefined);
		if (info === undefined) throw new CliError(`there is no file or folder ${path}`);
		const files = info.isDirectory() ? await filesBelow(path) : [{ path, key: basename(path) }];
		for (const file of files) {
			const other = found.get(file.key);
			if (other && other.path !== file.path)
				throw new CliError(`${other.path} and ${file.path} would both be uploaded as ${file.key}`);
			found.set(file.key, file);
		}
	}
	return [...found.values()];
}

async function filesBelow(folder: string): Promise<FoundFile[]> {
	const parent = dirname(join(folder, "."));
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const visible = entries.filter((entry) => !isHidden(relative(folder, join(entry.parentPath, entry.name))));
	const kept = await Promise.all(
		visible.map(async (entry) => entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(entry)))),
	);
	return visible
		.filter((_, n) => kept[n])
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => ({ path, key: relative(parent, path).split(sep).join("/") }));
}

async function leadsToFile({ parentPath, name }: Dirent): Promise<boolean> {
	const path = join(parentPath, name);
	const target = await stat(path).catch(() => undefined);
	if (target?.isFile()) return true;
	console.error(`left out: ${clean(path)}: a link to ${target ? "no file" : "nothing"}`);
	return false;
}

const isHidden = (path: string): boolean => path.split(sep).some((part) => part.startsWith("."));

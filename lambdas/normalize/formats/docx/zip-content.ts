import { readEntry, type ZipEntry } from "./zip.ts";

/** The files in a ZIP archive that has been found to unpack within the limits. */
export interface ZipContent {
	names: readonly string[];
	bytes(name: string): Uint8Array | undefined;
	/** In UTF-8. */
	text(name: string): string | undefined;
}

export function zipContent(archive: Uint8Array, entries: readonly ZipEntry[]): ZipContent {
	const byName = new Map(entries.map((entry) => [entry.name, entry]));
	const bytes = (name: string): Uint8Array | undefined => {
		const entry = byName.get(name);
		return entry && readEntry(archive, entry);
	};
	return {
		names: [...byName.keys()],
		bytes,
		text: (name) => {
			const found = bytes(name);
			return found && new TextDecoder().decode(found);
		},
	};
}

/**
 * How people name an article: by its file's key and, where the file holds several, its number behind a `#`. The number is the
 * article's `part`: whoever has both can tell it from a `#` of the key itself.
 */
export function articleKey({ key, part }: { key: string; part?: number | undefined }): string {
	return part === undefined ? key : `${key}#${part}`;
}

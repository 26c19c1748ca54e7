const LABEL = /(?:charset|encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([a-z0-9_:.-]{2,30})/i;

/**
 * The charset that the head of a file (XML declaration, HTML `meta`) or a content type names, as written.
 * UTF-16 cannot be declared in bytes that read as ASCII: such a declaration is a template's mistake.
 */
export function declaredCharset(head: string): string | undefined {
	const label = LABEL.exec(head)?.[1]?.toLowerCase();
	return label === undefined || label.startsWith("utf-16") || label.startsWith("ucs") ? undefined : label;
}

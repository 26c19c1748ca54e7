/** The day of whatever was read from an article, as its publisher gave it; marked where it is the upload's. */
export function dayText({
	at,
	atSource,
}: {
	at?: string | undefined;
	atSource?: string | undefined;
}): string {
	return (at ?? "").slice(0, 10) + (atSource === "uploaded" ? " (uploaded)" : "");
}

/** "2026-02-16", "2026-02-16 09:30Z". */
export const timeText = (at = ""): string => at.replace(/T(\d\d:\d\d).*/, " $1Z");

/** Groups that hold no text of the story. */
const SKIPPED = new Set(
	(
		"fonttbl colortbl stylesheet filetbl listtable listoverridetable revtbl rsidtbl pict object nonshppict shppict header headerl headerr " +
		"headerf footer footerl footerr footerf footnote annotation atnid atnauthor atntime atndate atnref atnparent atnicn fldinst datafield " +
		"bkmkstart bkmkend xe tc tcn pntext pn pntxta pntxtb listtext generator themedata colorschememapping datastore latentstyles xmlnstbl private " +
		"sp sn sv nextfile template userprops docvar mmathpr operator company comment keywords doccomm manager category subject " +
		"creatim revtim printim buptim version vern hlinkbase passwordhash xmlopen xmlclose formfield ffname htmltag mhtmltag"
	).split(" "),
);

/** What the text of a group is. */
export type Destination = "story" | "title" | "author" | "info" | "fonts" | "styles" | "skipped";

/**
 * What a control word that opens a group makes of it; undefined where it does not.
 *
 * @param optional the group opens with `\*`: who does not know what comes is to pass it by
 */
export function destinationOf(word: string, optional: boolean, inInfo: boolean): Destination | undefined {
	if (word === "fonttbl") return "fonts";
	if (word === "stylesheet") return "styles";
	if (word === "info") return "info";
	if (inInfo && word === "title") return "title";
	if (inInfo && word === "author") return "author";
	if (word === "shptxt" || word === "shpinst" || word === "shprslt")
		return word === "shprslt" ? "skipped" : "story";
	if (SKIPPED.has(word) || optional) return "skipped";
	return undefined;
}

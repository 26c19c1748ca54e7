import type { Figure } from "../../../shared/extraction.ts";

/** Beyond this, what a figure is compared with is looked for no more. */
const REACH = 120;

/**
 * Figures that say how another one compares take what it counts: "a profit of $2.4 billion, up from $1.9 billion", "fell
 * $1.85, or 2.6 percent", "26.1 million passengers, compared with 26.3 million", "from 1,140 votes to 980".
 * Returns the figure itself where it stands alone.
 */
export function carryLevel(text: string, figure: Figure, earlier: readonly Figure[]): Figure {
	const bare = figure.counted !== undefined && CHANGE.test(figure.countedHead ?? "");
	const votes = ofPair(text, figure, earlier.at(-1));
	if (votes !== undefined) return { ...figure, counted: votes.counted!, countedHead: votes.countedHead! };
	if ((figure.counted !== undefined && !bare) || BARE_KINDS.test(figure.kind)) return figure;
	const pronoun = ofPronoun(text, figure, earlier.at(-1));
	if (pronoun !== undefined)
		return { ...figure, counted: pronoun.counted!, countedHead: pronoun.countedHead! };
	for (let back = 1; back <= 3; back++) {
		const other = earlier.at(-back);
		if (other === undefined || figure.start - other.end > REACH) return figure;
		const between = text.slice(other.end, figure.start);
		if (/[.!?;]["”’)]*\s/.test(between)) return figure;
		if (other.counted === undefined || CHANGE.test(other.countedHead ?? "")) continue;
		const after = text.slice(figure.end, figure.end + 24);
		// ", a rise of 12%" is of the whole, not of the part named last.
		if (other.partOf !== undefined && bare) continue;
		// "fell 250.2 points, or 0.7 percent": points are how, not what.
		if (other.countedHead === "point" && figure.kind !== "count") continue;
		if (figure.kind === "count" && other.kind !== "count" && figure.change === undefined) continue;
		const linked = bare
			? /, (?:an?|the) [^.;,]{0,40}$/.test(between)
			: (isAlike(figure, other) && isCompared(figure, between, after)) || isGloss(figure, between, after);
		if (!linked) continue;
		const { counted, countedHead } = mainOf(text, other, earlier.at(-back - 1));
		return { ...figure, counted: counted!, countedHead: countedHead! };
	}
	return figure;
}

/** "1,047 people died in 1,691 accidents, a 7% rise": what something befell is what the sentence counts. */
export function mainOf(text: string, other: Figure, before: Figure | undefined): Figure {
	if (before?.event === undefined || before.counted === undefined || other.event !== undefined) return other;
	return before.kind === "count" &&
		/^[^.,;]{0,40} (?:in|from|after|at|over|across|on) $/.test(text.slice(before.end, other.start))
		? before
		: other;
}

/** "shrank from 1,140 votes to 980": the noun of the first, whatever it was that shrank. */
function ofPair(text: string, figure: Figure, other: Figure | undefined): Figure | undefined {
	if (figure.kind !== "count" || other?.kind !== "count" || other.counted === undefined) return undefined;
	const between = text.slice(other.end, figure.start);
	if (!between.startsWith(` ${other.counted}`)) return undefined;
	const joined = /^(?: [\p{L}\d]+){0,3} to $/u.test(between.slice(other.counted.length + 1));
	const from = /\bfrom (?:\p{L}+ ){0,2}$/u.test(text.slice(Math.max(0, other.start - 24), other.start));
	const alone = !/^ \p{Ll}+s\b/u.test(text.slice(figure.end, figure.end + 20));
	return joined && from && alone ? other : undefined;
}

/** "… 46.5% of generation. A decade ago it was 14%": the level before, whatever it was of. */
function ofPronoun(text: string, figure: Figure, other: Figure | undefined): Figure | undefined {
	if (other?.counted === undefined || other.kind !== figure.kind || figure.start - other.end > 200)
		return undefined;
	if (other.unit !== figure.unit) return undefined;
	const before = text.slice(Math.max(0, figure.start - 40), figure.start);
	if (/(?:^|\s)(?:This|That|It|The figure|which) (?:compares|compared) (?:with|to) [^.;]{0,24}$/.test(before))
		return other;
	return /\b(?:it|that|this|that (?:figure|share|number|rate|total)|the (?:figure|share|rate)) (?:was|is|had been|has been|stood at|stands at|will be|would be|reached|fell to|rose to) (?:only |just |still |now |about )?$/i.test(
		before,
	)
		? other
		: undefined;
}

const BARE_KINDS = /^(?:age|duration|rank|score|temperature)$/;

const CHANGE =
	/^(?:rise|increase|jump|surge|gain|growth|hike|uptick|spike|fall|drop|decline|decrease|cut|dip|slump|plunge|reduction|slide|contraction|rebound|climb)$/;

/** "Six in 10 of those surveyed …, up from 43 percent". */
function isAlike(figure: Figure, other: Figure): boolean {
	return (
		figure.kind === other.kind ||
		(/^(?:percent|ratio)$/.test(figure.kind) && /^(?:percent|ratio)$/.test(other.kind))
	);
}

/** The same kind of figure at another time or place: "up from 43", "against 12", "fewer than a year ago". */
function isCompared(figure: Figure, between: string, after: string): boolean {
	if (/\b(?:compared (?:with|to)|against|versus|vs\.?|as opposed to)\b[^.;]{0,25}$/i.test(between))
		return true;
	if (/\b(?:below|above|under|over|short of|ahead of|beyond) (?:the |a |an )$/.test(between)) return true;
	// "50.12% of the votes to 49.88% for Quispe"
	if (/^[^.;,]{1,50} to $/.test(between) && /^ (?:for|against|in)\b/.test(after)) return true;
	// "a peak of 6.8 in 2021 and 10.2 in 1980"
	if (
		/^ (?:in|on|at|for|last|this|during) [^,.;]{1,24},? and $/.test(between) &&
		/^ (?:in|on|at|for|last|this|during)\b/.test(after)
	)
		return true;
	// "manufacturers shed 12,000 jobs and the federal government 15,000"
	if (
		/^ [\p{L}-]+(?: [\p{L}-]+)?,? and (?:the |a |an )[\p{L}’'-]+(?: [\p{L}’'-]+){0,3} $/u.test(between) &&
		/^[.,;]/.test(after)
	)
		return true;
	if (/, (?:up|down) (?:by |about |nearly |some )?$/.test(between)) return true;
	if (/^ (?:\p{L}+ )?(?:more|fewer|less|higher|lower) than\b/u.test(after)) return true;
	if (
		/\bfrom (?:the |a |an |its )?(?:previous |earlier |original |current |initial |record |peak of )?$/.test(
			between,
		)
	)
		return true;
	if (/[,(—–] ?(?:up|down|rising|falling|climbing|dropping) (?:from|to|by)\b[^.;]{0,25}$/i.test(between))
		return true;
	// "slash emissions by 20%, and by 70% by 2040", "9.4% of entries were given an A*, while 97.5% passed"
	if (/,? and (?:by|to) (?:about |nearly |at least )?$/.test(between)) return true;
	if (
		/\b(?:while|and|but|whereas) (?:only |just |another |some |about )?$/.test(between) &&
		/^ \p{Ll}+ed\b/u.test(after) &&
		figure.kind !== "count"
	)
		return true;
	if (/\band (?:an? )?$/.test(between) && CHANGE_AFTER.test(after)) return false;
	// "Australia dropped by 8.4 percent and South Korea saw a 9 percent fall": another subject.
	if (ANOTHER.test(between)) return false;
	if (figure.change !== undefined)
		return /^[^.;]{0,90}\b(?:up|down|from|to|higher|lower|than|and|against|compared)\b[^.;]{0,20}$/i.test(
			between,
		);
	return false;
}

const ANOTHER =
	/\band \p{Lu}[^,.;]{1,30} (?:saw|sees|had|has|posted|recorded|reported|suffered|enjoyed|was|were|fell|rose|lost|gained|dropped|jumped|climbed|slid)\b/u;

/** The same change said in another unit, or what it led to: "$1.85, or 2.6 percent", "by a fifth to 23 million tonnes", "a 7% rise". */
function isGloss(figure: Figure, between: string, after: string): boolean {
	// "348.7 billion yuan (about 48.9 billion U.S. dollars)", "7,142 trucks, an average of 117 a day"
	if (/^ ?[([](?:or |about )?$/.test(between)) return true;
	if (
		(figure.per !== undefined || /^ (?:every|each|per|for every|for each) /.test(after)) &&
		/^[^.;]{0,60}[,–—(-] ?$/.test(between)
	)
		return true;
	if (figure.change?.role === "to" && /^[^.;]{0,40}, to $/.test(between)) return true;
	if (figure.change === undefined && !/^(?: points?)?,? (?:or|to) (?:by |about |nearly )?$/.test(between))
		return false;
	// "a 2.3% drop in service revenue to €9.4bn"
	if (
		/^ (?:drop|fall|rise|increase|decline|jump|gain|decrease|slump|surge|growth) in [^.;,]{3,50} to $/.test(
			between,
		)
	)
		return true;
	// "averaged $73 a megawatt-hour, 27% less than a year before"
	if (
		/^[^.;,]{0,90}(?:,| [–—]) $/.test(between) &&
		/^ (?:more|fewer|less|higher|lower|up|down)\b/.test(after)
	)
		return true;
	if (/^(?: points?)?,? (?:or|to) (?:by )?$|^,? ?\($|^ (?:lower|higher|up|down)?,? ?at $/.test(between))
		return true;
	if (/^[^.;]{0,70},?[ (]{1,2}(?:up|down) (?:by |about |nearly |some |almost )?$/.test(between)) return true;
	return /^[^.;]{0,80}, (?:an?|up|down) $/.test(between) && CHANGE_AFTER.test(after);
}

const CHANGE_AFTER =
	/^ (?:[\p{L}-]+ ){0,2}(?:rise|increase|jump|surge|gain|growth|hike|fall|drop|decline|decrease|reduction)\b/u;

/** "from 7.31m to 7.29m treatments": the noun stands behind the later one. */
export function carryBack(text: string, figure: Figure, next: Figure | undefined): Figure {
	if (next === undefined || figure.event !== undefined) return figure;
	if (figure.kind !== next.kind || next.counted === undefined || figure.kind !== "count") return figure;
	// "10, 15, sometimes 20 lives"
	if (
		figure.counted === undefined &&
		/^, (?:sometimes |even |maybe |perhaps |or )?$/.test(text.slice(figure.end, next.start)) &&
		figure.value !== undefined &&
		next.value !== undefined &&
		figure.value < next.value
	)
		return { ...figure, counted: next.counted, countedHead: next.countedHead! };
	if (figure.counted !== undefined && text.slice(figure.end, next.start) !== " to ") return figure;
	const from = /\b(?:from|between) (?:\p{L}+ ){0,2}$/u.test(
		text.slice(Math.max(0, figure.start - 24), figure.start),
	);
	if (!from || !/^(?: \(?[\p{L}\d]+\)?){0,4} to $/u.test(text.slice(figure.end, next.start))) return figure;
	return { ...figure, counted: next.counted, countedHead: next.countedHead! };
}

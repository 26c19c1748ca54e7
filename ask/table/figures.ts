import {
	measureOfWord,
	measuresCounting,
	measuresOfKind,
} from "../../lambdas/extract/measures/measures-of.ts";
import { countedTopic, figurePks, kindTopic, measureTopic, uniqueKeys } from "../../lambdas/index/keys.ts";
import { referencesIn } from "../../lambdas/index/rows/figure-references.ts";
import { figuresIn } from "../../lambdas/index/rows/figure-rows.ts";
import type { EntityRow, FigureRole, FigureRow, Head } from "../../lambdas/index/schema.ts";
import type { FigureKind } from "../../lambdas/shared/extraction.ts";
import type { CorrectedFigure } from "../corrected/corrections.ts";
import { QuestionError } from "../question-error.ts";
import { countedForms } from "./counted-forms.ts";
import { entityRows } from "./entity.ts";
import { findEntities } from "./find-entity.ts";
import { compareStrings } from "./order.ts";
import type { Period, ResultsReader } from "./results-reader.ts";

/** What is asked. Periods are of publication. */
export interface FigureQuestion extends Period {
	/** Name or id of the entity that the figures are about. */
	about?: string | undefined;
	/** Name or id of who says so, or of who relayed it. */
	by?: string | undefined;
	/** What is counted: "troops", "troop". */
	counted?: string | undefined;
	/** What they mean: "deaths". */
	measure?: string | undefined;
	kind?: FigureKind | undefined;
	/** Amounts within these bounds; a range counts where any of it may be. */
	min?: number | undefined;
	max?: number | undefined;
	/** The time the figures speak of overlaps this year, month or day. */
	when?: string | undefined;
}

/** A claim with the article it was read from. */
export interface Claim {
	row: CorrectedFigure;
	head: Head;
}

export interface FigureAnswer {
	/** The ids that each name that was asked for stands for: none, one, or several where it is ambiguous. */
	candidates: { name: string; ids: string[] }[];
	/** Oldest article first, in text order within it. */
	claims: Claim[];
}

/*
 * Every question is answered by one family of key queries; the other flags filter what it reads.
 *
 *   flags                | partitions read                                | then
 *   ---------------------|------------------------------------------------|--------------------------------
 *   --about E            | ENTITY#E                                       | figures in which E is a subject
 *   --by S               | ENTITY#S                                       | figures that S is the source or relay of
 *   --about E --by S     | ENTITY#E                                       | … whose source or relay is S
 *   --measure M          | FIGURE#measure#M                               |
 *   --counted N          | FIGURE#measure#M where N is a word for M       |
 *                        | ("killed"), else FIGURE#counted#N and those of |
 *                        | the measures that N may be counted under       | counts of N
 *   --kind K             | FIGURE#kind#K and those of the measures of K   |
 *   --kind count, nothing| refused: it would read every figure there is   |
 *
 * The figures of a measure or kind are spread over a few partitions, which are read as one.
 *
 * --from/--to and --newest narrow the sort key of whichever partition is read; --when, --min, --max, and any of --counted, --kind, --by that did
 * not choose the partition, filter.
 *
 * What key queries cannot answer is a QuestionError that says what to ask instead.
 */
export async function queryFigures(reader: ResultsReader, question: FigureQuestion): Promise<FigureAnswer> {
	const { about, by, counted, kind } = question;
	const aboutIds = about === undefined ? undefined : await findEntities(reader, about);
	const byIds = by === undefined ? undefined : await findEntities(reader, by);
	const corrections = await reader.corrections();
	const rows = await readRows(reader, question, aboutIds, byIds);
	const matches = rows
		.map((row) => corrections.figure(row))
		.filter(
			(row) =>
				(kind === undefined || row.kind === kind) &&
				(question.measure === undefined || row.measure === question.measure) &&
				(counted === undefined || isCounted(row, counted)) &&
				(byIds === undefined || saidBy(row, byIds)) &&
				isWithin(row, question) &&
				(question.when === undefined || speaksOf(row, question.when)),
		);
	const claims = await reader.live(matches);
	return {
		candidates: [
			...(about !== undefined && aboutIds ? [{ name: about, ids: aboutIds }] : []),
			...(by !== undefined && byIds ? [{ name: by, ids: byIds }] : []),
		],
		claims: claims.sort(
			(a, b) =>
				compareStrings(a.row.at, b.row.at) ||
				compareStrings(a.row.article, b.row.article) ||
				a.row.ordinal - b.row.ordinal,
		),
	};
}

async function readRows(
	reader: ResultsReader,
	{ counted, measure, kind, from, to, newest }: FigureQuestion,
	about: string[] | undefined,
	by: string[] | undefined,
): Promise<FigureRow[]> {
	const period = { from, to, newest };
	if (about) return figuresOf(reader, await entityRows(reader, about, period), ["subject"]);
	if (by) return figuresOf(reader, await entityRows(reader, by, period), ["source", "relay"]);
	const topics = topicsOf(kind, counted, measure);
	const found = await Promise.all(topics.map((topic) => figuresOfTopic(reader, topic, period)));
	return found.flat();
}

/** The figures of a topic, from all the partitions that it is spread over. */
async function figuresOfTopic(reader: ResultsReader, topic: string, period: Period): Promise<FigureRow[]> {
	const shards = await Promise.all(figurePks(topic).map((pk) => reader.partition(pk, period)));
	const rows = shards.flat().flatMap(figuresIn);
	if (period.newest === undefined) return rows;
	return rows.sort((a, b) => compareStrings(a.sk, b.sk)).slice(-period.newest);
}

function topicsOf(
	kind: FigureKind | undefined,
	counted: string | undefined,
	measure: string | undefined,
): string[] {
	if (measure !== undefined) return [measureTopic(measure)];
	if (kind !== undefined && kind !== "count")
		return [kindTopic(kind), ...measuresOfKind(kind).map(({ name }) => measureTopic(name))];
	if (counted === undefined) throw new QuestionError(hint(kind));
	const forms = countedForms(counted);
	const meant = meantBy(counted);
	if (meant !== undefined) return [measureTopic(meant.name)];
	const measures = new Set(forms.flatMap((form) => measuresCounting(form).map(({ name }) => name)));
	return [...forms.map(countedTopic), ...[...measures].map(measureTopic)];
}

/** "killed" and "dead" ask for deaths; "troops" for counts of troops, whatever befell them. */
const meantBy = (counted: string) => measureOfWord(counted, countedForms(counted)[0] ?? "");

function isCounted({ measure, countedHead }: FigureRow, counted: string): boolean {
	return (
		countedForms(counted).includes(countedHead ?? "") ||
		(measure !== undefined && measure === meantBy(counted)?.name)
	);
}

function hint(kind: string | undefined): string {
	const all = kind === undefined ? "all figures" : "all counts of anything";
	return `${all}, ever, cannot be asked for: say --about ENTITY, --by SOURCE, --measure MEASURE, --counted NOUN or --kind KIND (other than count)`;
}

/** Batch-gets the figures that entity rows refer to in these roles. */
async function figuresOf(
	reader: ResultsReader,
	rows: EntityRow[],
	roles: FigureRole[],
): Promise<FigureRow[]> {
	const found = rows.flatMap((row) =>
		referencesIn(row)
			.filter(({ role }) => roles.includes(role))
			.map(({ key, ordinal }) => ({ key, of: `${row.article} ${row.revision} ${ordinal}` })),
	);
	const wanted = new Set(found.map(({ of }) => of));
	const stored = await reader.get(uniqueKeys(found.map(({ key }) => key)));
	return stored
		.flatMap(figuresIn)
		.filter(({ article, revision, ordinal }) => wanted.has(`${article} ${revision} ${ordinal}`));
}

function saidBy({ attribution }: FigureRow, ids: string[]): boolean {
	return [attribution?.source, attribution?.via].some((id) => id !== undefined && ids.includes(id));
}

/** "At least 20" may be 41, so it is not below any bound. */
function isWithin(
	{ modifier, value, low = value, high = value }: FigureRow,
	{ min, max }: FigureQuestion,
): boolean {
	if (min === undefined && max === undefined) return true;
	if (low === undefined || high === undefined) return false;
	const isOpen = modifier === "at-least" || modifier === "more-than";
	return (isOpen || high >= (min ?? high)) && low <= (max ?? low);
}

function speaksOf({ when }: FigureRow, asked: string): boolean {
	if (when?.from === undefined && when?.to === undefined) return false;
	return (when.from ?? "") <= `${asked}~` && asked <= (when.to ?? "~");
}

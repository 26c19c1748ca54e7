import { createHash } from "node:crypto";
import { articleIdOf } from "../../ask/article-argument.ts";
import type { CorrectedFigure } from "../../ask/corrected/corrections.ts";
import { type ArticleAnswer, queryArticle } from "../../ask/table/article.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { valueText } from "../../ask/words/figure.ts";
import { CORRECTIONS, correctionSk, entityPk } from "../../lambdas/index/keys.ts";
import { CorrectionRow } from "../../lambdas/index/schema.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { articleKey } from "../../lambdas/shared/article-key.ts";
import { EntityType } from "../../lambdas/shared/extraction.ts";
import { CliError } from "../cli-error.ts";
import type { Target } from "../target.ts";

/** Who corrects, and why. */
export interface Word {
	by: string;
	why?: string | undefined;
	/** ISO time. */
	at: string;
}

/** Says that a figure of an article is wrong. `figure` is its words, or `#` and its place in the article. */
export async function rejectFigure(
	target: Target,
	keyOrId: string,
	figure: string,
	word: Word,
): Promise<CorrectionRow> {
	const found = await articleOf(target, keyOrId);
	const { text, sentence } = figureNamed(found, figure);
	const reject = { text, ...(sentence !== undefined && { sentence }) };
	return record(target, word, { ...placeOf(found), reject });
}

/** Says that what the machine takes for `entity` is `as`: in one article, or everywhere where none is named. */
export async function sameEntity(
	target: Target,
	keyOrId: string | undefined,
	{ entity, as, name }: { entity: string; as: string; name?: string | undefined },
	word: Word,
): Promise<CorrectionRow> {
	for (const id of [entity, as])
		if (!isEntityId(id)) throw new CliError(`${id} is no entity's id: TYPE:name, as ORG:red-cross`);
	if (entity === as) throw new CliError(`${entity} is itself already`);
	const reader = readerOf(target);
	const found = keyOrId === undefined ? undefined : await articleOf(target, keyOrId);
	const known = found
		? found.entities.some((row) => row.entity === entity)
		: await reader.hasPartition(entityPk(entity));
	if (!known)
		throw new CliError(
			`${found ? found.head.key : "the table"} has no entity ${entity}: \`query article\` lists an article's`,
		);
	const corrections = await reader.corrections();
	if (corrections.meant(as, found?.head.article).entity === entity)
		throw new CliError(`${as} is corrected to ${entity} already: undo that first`);
	const called = name ?? (await nameOf(reader, as)) ?? (await nameOf(reader, entity)) ?? as;
	return record(target, word, { ...(found && placeOf(found)), same: { entity, as, name: called } });
}

/** Takes a correction back. @throws {CliError} where there is none of that id */
export async function undoCorrection(target: Target, correction: string): Promise<CorrectionRow> {
	const row = (await readerOf(target).correctionRows()).find((one) => one.correction === correction);
	if (row === undefined)
		throw new CliError(`there is no correction ${correction}; \`query corrections\` lists them`);
	await new ResultsTable(target.dynamo, target.table).delete([row]);
	return row;
}

const readerOf = ({ dynamo, table }: Target): ResultsReader => new ResultsReader(dynamo, table);

const isEntityId = (id: string): boolean =>
	EntityType.safeParse(id.split(":")[0]).success && /^[A-Z]+:\S+$/.test(id);

async function articleOf(target: Target, keyOrId: string): Promise<ArticleAnswer> {
	const rows = readerOf(target);
	const found = await queryArticle(
		rows,
		await articleIdOf({ rows, articlesBucket: target.articlesBucket }, keyOrId),
	);
	if (found?.head.status !== "INDEXED") throw new CliError(`the table has no indexed article ${keyOrId}`);
	return found;
}

const placeOf = ({ head }: ArticleAnswer) => ({ article: head.article, key: articleKey(head) });

function figureNamed({ head, figures }: ArticleAnswer, named: string): CorrectedFigure {
	const place = /^#(\d+)$/.exec(named)?.[1];
	const matching = figures.filter(({ ordinal, text }) =>
		place === undefined ? text === named : ordinal === Number(place),
	);
	const [only] = matching;
	if (only !== undefined && matching.length === 1) return only;
	const choice = (matching.length > 0 ? matching : figures).map(
		(row) => `  #${row.ordinal} “${row.text}” (${valueText(row)}): ${row.sentence ?? ""}`,
	);
	const reason =
		matching.length > 1
			? `has “${named}” more than once: say which by its number`
			: `has no figure “${named}”`;
	throw new CliError([`${head.key} ${reason}`, ...choice].join("\n"));
}

async function nameOf(reader: ResultsReader, entity: string): Promise<string | undefined> {
	const [row] = await reader.upTo(entityPk(entity), 1);
	return row?.name === undefined ? undefined : String(row.name);
}

type Content = Pick<CorrectionRow, "article" | "key" | "reject" | "same">;

/** Said again, a correction replaces itself. */
async function record(target: Target, { why, ...word }: Word, content: Content): Promise<CorrectionRow> {
	const { article, reject, same } = content;
	const what = JSON.stringify([article, reject, same?.entity]);
	const correction = createHash("sha256").update(what).digest("hex").slice(0, 10);
	const row = CorrectionRow.parse({
		pk: CORRECTIONS,
		sk: correctionSk(article, correction),
		correction,
		...content,
		...word,
		...(why !== undefined && { why }),
	});
	await new ResultsTable(target.dynamo, target.table).put([row]);
	return row;
}

import { useEffect, useMemo, useState } from "preact/hooks";
import type * as z from "zod";
import type { articleQuestion } from "../../../ask/article.ts";
import type { duplicatesQuestion } from "../../../ask/duplicates.ts";
import { titleOf } from "../../../ask/words/article.ts";
import { useAnswer } from "../answer.ts";
import { dayLabel } from "../parts/days.ts";
import { FigureTable } from "../parts/figure-table.tsx";
import { ArticleLink } from "../parts/links.tsx";
import { Quotations } from "../parts/quotations.tsx";
import { Answered, View } from "../parts/view.tsx";
import { addressOf } from "../route.ts";
import { ArticleMetadata } from "../text/article-metadata.tsx";
import { MarkedText } from "../text/marked-text.tsx";
import { MARK_KINDS, marksOf } from "../text/marks.ts";
import { RecordPanel } from "../text/record-panel.tsx";
import { RemovedParts } from "../text/removed-parts.tsx";
import type { Mark, MarkKind } from "../text/segments.ts";

type ArticleAnswer = z.output<typeof articleQuestion.output>;
type Copies = z.output<typeof duplicatesQuestion.output>;

/** One article: its text with what was found in it. */
export function ArticleView({ id, mark }: { id: string; mark: string }) {
	const answer = useAnswer<ArticleAnswer>("article", { article: id, text: true });
	return <Answered of={answer}>{(found) => <Article {...found} mark={mark} />}</Answered>;
}

function Article({
	article,
	entities,
	figures,
	quotations,
	failures,
	text,
	mark,
}: ArticleAnswer & { mark: string }) {
	const names = Object.fromEntries(entities.map(({ entity, name }) => [entity, name]));
	const kicker = [article.publisher, article.at && dayLabel(article.at)].filter(Boolean).join(" · ");
	return (
		<View title={titleOf(article)} kicker={kicker}>
			{failures.map(({ revision, code, reason }: (typeof failures)[0] & { revision?: string }) => (
				<p class="failure" role="alert" key={`${revision} ${code}`}>
					<strong>Not read:</strong> {reason} ({code})
				</p>
			))}
			{article.skipped && (
				<p class="note">
					Not looked for in this language ({article.language}): {article.skipped.join(", ")}.
				</p>
			)}
			<nav class="ways" aria-label="Of this article">
				<a href={addressOf("story", article.article)}>The story it belongs to</a>
				<OtherCopies id={article.article} />
			</nav>
			{text && <Reading {...{ text, entities, figures, names, mark }} />}
			{figures.length > 0 && (
				<section>
					<h2>Figures in text order</h2>
					<FigureTable figures={figures} names={names} article={article.article} />
				</section>
			)}
			<Quotations quotations={quotations} names={names} title="Who said what" />
			<ArticleMetadata article={article} metadata={text?.metadata} />
			{text && <RemovedParts removed={text.removed} />}
		</View>
	);
}

type ReadingProps = Pick<ArticleAnswer, "entities" | "figures"> & {
	text: NonNullable<ArticleAnswer["text"]>;
	names: Record<string, string>;
	mark: string;
};

function Reading({ text, entities, figures, names, mark }: ReadingProps) {
	const marks = useMemo(() => marksOf(text), [text]);
	const [shown, setShown] = useState<ReadonlySet<MarkKind>>(new Set(MARK_KINDS));
	const [chosen, choose] = useState<Mark[]>([]);
	useEffect(() => {
		const linked = marks.find(({ kind, index }) => `${kind}-${index}` === mark);
		if (!linked) return;
		choose([linked]);
		document.getElementById(mark)?.scrollIntoView({ block: "center" });
	}, [marks, mark]);
	const toggle = (kind: MarkKind) => {
		const next = new Set(shown);
		if (!next.delete(kind)) next.add(kind);
		setShown(next);
	};
	return (
		<div class="reading">
			<div>
				<fieldset class="legend">
					<legend>Marked</legend>
					{MARK_KINDS.map((kind) => (
						<label key={kind} class={kind}>
							<input type="checkbox" checked={shown.has(kind)} onChange={() => toggle(kind)} />
							<span class={`mark ${kind}`}>{PLURALS[kind]}</span>
						</label>
					))}
				</fieldset>
				<MarkedText {...{ text, marks, shown, chosen, choose }} />
			</div>
			<RecordPanel marks={chosen} {...{ text, entities, figures, names }} />
		</div>
	);
}

const PLURALS: Record<MarkKind, string> = {
	entity: "names",
	figure: "figures",
	date: "dates",
	source: "sources",
};

function OtherCopies({ id }: { id: string }) {
	const answer = useAnswer<Copies>("duplicates", { article: id });
	return (
		<Answered of={answer} quiet>
			{({ copies }) =>
				copies.length > 0 && (
					<span>
						Also in{" "}
						{copies.map((copy, n) => (
							<span key={copy.article}>
								{n > 0 && ", "}
								<ArticleLink article={copy}>{copy.publisher ?? titleOf(copy)}</ArticleLink>
							</span>
						))}
					</span>
				)
			}
		</Answered>
	);
}

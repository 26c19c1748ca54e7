import type { TextRecord } from "../../../ask/records/text-record.ts";
import { type Mark, type MarkKind, segments } from "./segments.ts";

interface Props {
	text: TextRecord;
	marks: Mark[];
	shown: ReadonlySet<MarkKind>;
	chosen: Mark[];
	choose(marks: Mark[]): void;
}

/** An article's text with what was found in it. Every string is text, never markup. */
export function MarkedText({ text, marks, shown, chosen, choose }: Props) {
	const visible = marks.filter(({ kind }) => shown.has(kind));
	return (
		<div class="text" lang={text.metadata.language?.value}>
			{text.blocks.map((block) => {
				const Tag = TAGS[block.kind] ?? "p";
				return (
					<Tag key={block.start} class={block.kind}>
						{segments(text.text, block, visible).map((segment) => (
							<Piece key={`${block.start} ${segment.text}`} {...{ segment, chosen, choose }} />
						))}
					</Tag>
				);
			})}
		</div>
	);
}

const TAGS: Record<string, "h2" | "blockquote" | "p"> = { heading: "h2", quotation: "blockquote" };

function Piece({
	segment: { text, marks, opens },
	chosen,
	choose,
}: {
	segment: ReturnType<typeof segments>[0];
	chosen: Mark[];
	choose: Props["choose"];
}) {
	const [first] = marks;
	if (first === undefined) return <>{text}</>;
	const isChosen = marks.some((mark) => chosen.includes(mark));
	return (
		// A button would break the line as one box; this flows as words do.
		// biome-ignore lint/a11y/useSemanticElements: see above
		<span
			id={opens ? `${first.kind}-${first.index}` : undefined}
			class={`mark ${[...new Set(marks.map(({ kind }) => kind))].join(" ")}${isChosen ? " chosen" : ""}`}
			role="button"
			tabIndex={opens ? 0 : -1}
			aria-label={`${text} (${first.kind})`}
			aria-pressed={isChosen}
			onMouseMove={({ movementX, movementY }) => {
				// A view that opens under a pointer at rest is not pointed at.
				if (!isChosen && (movementX !== 0 || movementY !== 0)) choose(marks);
			}}
			onFocus={() => choose(marks)}
			onClick={() => choose(marks)}
			onKeyDown={(event) => {
				if (event.key !== "Enter" && event.key !== " ") return;
				event.preventDefault();
				choose(marks);
				document.querySelector<HTMLElement>("#record")?.focus();
			}}
		>
			{text}
		</span>
	);
}

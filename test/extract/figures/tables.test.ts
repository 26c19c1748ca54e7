import { expect, it } from "vitest";
import { CHUNKING } from "../../../lambdas/extract/figures/counted/noun-phrase.ts";
import { LEFTWARD } from "../../../lambdas/extract/figures/counted/noun-phrase-before.ts";
import { NO_BREAKS, VERBAL } from "../../../lambdas/extract/figures/counted/phrase-breaks.ts";
import { BY_NOUN, BY_VERB } from "../../../lambdas/extract/figures/counted/subject.ts";
import { ROLES } from "../../../lambdas/extract/figures/quantities/change-role.ts";
import { SYMBOLS } from "../../../lambdas/extract/figures/quantities/measures.ts";
import { NO_BOUND_AFTER, OTHERWISE } from "../../../lambdas/extract/figures/quantities/not-a-bound.ts";
import { RATIOS } from "../../../lambdas/extract/figures/quantities/ratios.ts";
import { ENDS_SEARCH, NO_LENDERS } from "../../../lambdas/extract/figures/relations/carry-counted.ts";
import {
	COMPARISONS,
	GLOSSES,
	GLOSSES_OF_CHANGE,
} from "../../../lambdas/extract/figures/relations/comparisons.ts";
import { ELLIPSES } from "../../../lambdas/extract/figures/relations/elliptic.ts";
import { LENDERS } from "../../../lambdas/extract/figures/relations/lend-to-amount.ts";
import { figures } from "./reading.ts";

type Line = readonly [name: string, example: string, test: (context: never) => unknown];

/** Tables whose lines say yes or no. */
const RULES: Record<string, readonly Line[]> = {
	NO_BREAKS,
	NO_BOUND_AFTER,
	OTHERWISE,
	ELLIPSES,
	ENDS_SEARCH,
	NO_LENDERS,
	GLOSSES,
	GLOSSES_OF_CHANGE,
};
/** Tables whose lines answer, or leave the question to the next. */
const READERS: Record<string, readonly Line[]> = {
	BY_VERB,
	BY_NOUN,
	SYMBOLS,
	RATIOS,
	CHUNKING,
	LEFTWARD,
	VERBAL,
	ROLES,
	COMPARISONS,
	LENDERS,
};

const cases = (tables: Record<string, readonly Line[]>, no: unknown) =>
	Object.entries(tables).flatMap(([table, lines]) =>
		lines.map((line) => ({ table, name: line[0], example: line[1], line, no })),
	);

it.each([...cases(RULES, false), ...cases(READERS, undefined)])(
	"$table, $name: $example",
	({ example, line, no }) => {
		const { 2: test } = line;
		const watched = line as unknown as [string, string, (context: never) => unknown];
		let decides = false;
		watched[2] = (context) => {
			const answer = test(context);
			decides ||= answer !== no;
			return answer;
		};
		try {
			figures(example);
		} finally {
			watched[2] = test;
		}
		expect(decides).toBe(true);
	},
);

import { articleQuestion } from "./article.ts";
import { besideQuestion } from "./beside.ts";
import { compareQuestion } from "./compare.ts";
import { correctionsQuestion } from "./corrections.ts";
import { duplicatesQuestion } from "./duplicates.ts";
import { entityQuestion } from "./entity.ts";
import { failedQuestion } from "./failed.ts";
import { figuresQuestion } from "./figures.ts";
import { findQuestion } from "./find.ts";
import { latestQuestion } from "./latest.ts";
import type { Question } from "./question.ts";
import { saidQuestion } from "./said.ts";
import { sourcesQuestion } from "./sources.ts";
import { storiesQuestion } from "./stories.ts";
import { storyQuestion } from "./story.ts";

/** Every question, in the order in which help lists them. A new one is on all doors once it is here. */
export const questions = [
	storiesQuestion,
	storyQuestion,
	findQuestion,
	articleQuestion,
	entityQuestion,
	besideQuestion,
	figuresQuestion,
	compareQuestion,
	saidQuestion,
	sourcesQuestion,
	latestQuestion,
	failedQuestion,
	duplicatesQuestion,
	correctionsQuestion,
] as const;

/** A question whose types are not known where it is handled. */
export type AnyQuestion = Question;

export type QuestionName = (typeof questions)[number]["name"];

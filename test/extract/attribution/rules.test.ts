import { describe } from "vitest";
import { CUES } from "../../../lambdas/extract/attribution/according-to.ts";
import { ENDS_LISTENER } from "../../../lambdas/extract/attribution/addressee.ts";
import { AGREEMENT } from "../../../lambdas/extract/attribution/agreement.ts";
import { TAKES } from "../../../lambdas/extract/attribution/content-after.ts";
import { ENDS_OCCASION, OCCASIONS } from "../../../lambdas/extract/attribution/occasions.ts";
import { NO_STATEMENT, READINGS } from "../../../lambdas/extract/attribution/straight.ts";
import { testCases, testExamples } from "../../helpers/rules.ts";
import { said } from "./said.ts";

describe("what keeps a verb with a subject from saying anything", () => testExamples(NO_STATEMENT, said));
describe("where a verb with a subject has what is said", () => testExamples(READINGS, said));
describe("whether a word is a verb or a noun", () => testExamples(AGREEMENT, said));
describe("whether a verb takes what follows it", () => testExamples(TAKES, said));
describe("what names a source without a verb", () => testExamples(CUES, said));
describe("when, where and to whom it was said", () => testExamples(OCCASIONS, said));
describe("what ends the listener's words", () => testCases(ENDS_LISTENER, said));
describe("what ends an occasion", () => testCases(ENDS_OCCASION, said));

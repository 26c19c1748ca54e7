import { describe } from "vitest";
import { AGREEMENT } from "../../../lambdas/extract/attribution/agreement.ts";
import { TAKES } from "../../../lambdas/extract/attribution/content-after.ts";
import { NO_STATEMENT, READINGS } from "../../../lambdas/extract/attribution/straight.ts";
import { testExamples } from "../../helpers/rules.ts";
import { said } from "./said.ts";

describe("what keeps a verb with a subject from saying anything", () => testExamples(NO_STATEMENT, said));
describe("where a verb with a subject has what is said", () => testExamples(READINGS, said));
describe("whether a word is a verb or a noun", () => testExamples(AGREEMENT, said));
describe("whether a verb takes what follows it", () => testExamples(TAKES, said));

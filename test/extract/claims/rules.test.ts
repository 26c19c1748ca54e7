import { describe } from "vitest";
import { GIVEN } from "../../../lambdas/extract/claims/given.ts";
import { LEFT_OPEN } from "../../../lambdas/extract/claims/left-open.ts";
import { TRIGGERS } from "../../../lambdas/extract/claims/moods.ts";
import { SPEAKERS } from "../../../lambdas/extract/claims/speaker.ts";
import { NO_TIME } from "../../../lambdas/extract/claims/speaks-of-time.ts";
import { STATUSES } from "../../../lambdas/extract/claims/status.ts";
import { TIMES } from "../../../lambdas/extract/claims/when.ts";
import { testCases, testExamples } from "../../helpers/rules.ts";
import { claims } from "./claims.ts";

describe("what decides the status of a figure", () => testExamples(STATUSES, claims));
describe("what a verb makes of a figure", () => testExamples(TRIGGERS, claims));
describe("where the entity of a source is found", () => testExamples(SPEAKERS, claims));
describe("where a figure has its time from", () => testExamples(TIMES, claims));
describe("dates that no figure is of", () => testCases(NO_TIME, claims));
describe("what is told of a thing that is there", () => testCases(GIVEN, claims));
describe("what leaves a figure open", () => testCases(LEFT_OPEN, claims));

import { expect, it } from "vitest";
import { extract } from "../../../lambdas/extract/extract.ts";

const bound = (text: string): string[] =>
	extract({ text }).extraction.figures.map(({ modifier, status }) => `${modifier} ${status ?? "stated"}`);

it.each([
	["The choir has not had more than 60 members.", ["at-most stated"]],
	["Turnout was never below 60 percent.", ["at-least stated"]],
	["The firm will not hire more than 40 people.", ["at-most planned"]],
	["Lund said she would not go above $12 an hour.", ["at-most forecast"]],
	["Prices will not fall below $60, analysts say.", ["at-least forecast"]],
	["The firm never sold fewer than 900 prams.", ["at-least stated"]],
])("a negated verb turns a bound round: %s", (text, expected) => expect(bound(text)).toEqual(expected));

it.each([
	["Officials denied that more than 40 men had drowned.", ["more-than denied"]],
	["It is not true that more than 40 men drowned.", ["more-than denied"]],
	["The party did not reach 5 percent.", ["exact denied"]],
])("but what somebody denies is denied as it was claimed: %s", (text, expected) =>
	expect(bound(text)).toEqual(expected),
);

import { expect, it } from "vitest";
import { isEditorsOnly, isSlug } from "../../../lambdas/normalize/finish/slugs.ts";

it.each([
	"BC-NKorea-Street, 3rd Ld-Writethru",
	"AP-NY-02-16-26 1015EST",
	"ARLAND-STRIKE/ (UPDATE 2, PIX, TV)",
	"Arland-strike-grain,lead 2",
	"ATTENTION - ADDS union quotes ///",
	"(Adds minister's comments, analyst quote, prices)",
	"URGENT",
	"EMBARGOED until 6 p.m. GMT",
	"FOR IMMEDIATE RELEASE",
	"Pressemitteilung Nr. 12/2026",
	"Contact: Petra Lund, press@example.org",
	"(Word count: 412)",
	"((jane@example.org; +41 22 555 01 01))",
])("%s is for editors", (line) => {
	expect(isSlug(line)).toBe(true);
});

it.each([
	"Flash floods kill 12 in Arland",
	"Urgent action is needed on the harbour wall",
	"Embargo on grain lifted after two years",
	"Press release rules change in May",
	"Breaking the ice in Velmar",
	"Sit-in at the harbour enters its third week",
	"(The minister did not answer questions.)",
	"Contact between the two stopped in 2019.",
	"Slugs eat the harbour's gardens",
])("%s is for readers", (line) => {
	expect(isSlug(line)).toBe(false);
});

it("what follows a line that is not for publication is not published", () => {
	expect(isEditorsOnly("Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt")).toBe(true);
	expect(isEditorsOnly("The report, which the ministry had said was secret, has now been published.")).toBe(
		false,
	);
});

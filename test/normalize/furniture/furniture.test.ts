import { describe, expect, it } from "vitest";
import { removeFurniture } from "../../../lambdas/normalize/furniture/remove-furniture.ts";
import { ruleFor } from "./rule-for.ts";

describe("furniture", () => {
	it.each([
		["Share your thoughts in the comments below.", "appeal to the reader"],
		["Sign up for our free newsletter to get the day's news in your inbox.", "appeal to the reader"],
		["Abonnieren Sie unseren Newsletter", "appeal to the reader"],
		["Suivez-nous sur Facebook", "appeal to the reader"],
		["Подписывайтесь на наш канал в Telegram", "appeal to the reader"],
		["READ MORE: Minister quits after row", "pointer to another story"],
		["Lesen Sie auch: Tunnel bleibt zu", "pointer to another story"],
		["À lire aussi : Le tunnel reste fermé", "pointer to another story"],
		["Related stories", "pointer to another story"],
		["関連記事", "pointer to another story"],
		["Advertisement", "advertisement label"],
		["Story continues below advertisement", "advertisement label"],
		["Share Tweet Email Print", "share bar"],
		["12 comments", "comment area"],
		["Photo: Jane Roe / Reuters", "picture credit"],
		["(Getty Images)", "picture credit"],
		["Figure 4: The new bridge at night", "caption"],
		["© 2026 The Daily Example. All rights reserved.", "copyright notice"],
		["We use cookies to improve your experience on our website.", "cookie notice"],
		["* * *", "end mark"],
		["1.2K", "counter"],
		["You are receiving this email because you opted in.", "mail footer"],
		["Subscribe to continue reading", "paywall"],
		["Get unlimited access for $1 a week. Cancel anytime.", "paywall"],
		["Kindly follow us on WhatsApp for updates", "appeal to the reader"],
		["📱 Clique aqui para seguir o canal no WhatsApp", "appeal to the reader"],
		["Published 12 March 2026, 10:15 GMT | Updated 13 March 2026", "timestamp"],
	])("%j goes by the rule %j", (line, rule) => {
		expect(ruleFor(line)).toBe(rule);
	});

	it.each([
		["By JANE ROE and JOHN DOE", "top", "byline"],
		["Von Käthe Müller", "end", "byline"],
		["Jane Roe", "top", "byline"],
		["Bridge Closes for Repairs", "top", "repeated title"],
		["Roe reported from London. Staff writer John Doe contributed to this report.", "end", "desk credit"],
		["Quelle: dpa", "end", "source line"],
		["Das Gespräch führte Jane Roe.", "end", "desk credit"],
		["Jane Roe can be reached at jane@example.org.", "end", "reporter's address"],
		["(Reporting by Jane Roe in London; Editing by John Doe)", "end", "desk credit"],
	] as const)("%j at the %s goes by the rule %j", (line, place, rule) => {
		expect(ruleFor(line, place)).toBe(rule);
	});

	it("takes a heading with nothing under it at the end", () => {
		expect(ruleFor("More on this topic today", "end", "heading")).toBe("heading without text");
	});

	it("takes the last sentence of a paragraph that appeals to the reader", () => {
		const text = "The bridge opens in May, the mayor said. Share your thoughts in the comments below.";
		expect(removeFurniture([{ kind: "paragraph", text }], {})).toEqual({
			blocks: [{ kind: "paragraph", text: "The bridge opens in May, the mayor said." }],
			removed: [{ rule: "appeal to the reader", text: "Share your thoughts in the comments below." }],
		});
	});
});

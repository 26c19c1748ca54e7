/** A question that cannot be answered as it was asked, and what to ask instead: for whoever asked, without a stack trace. */
export class QuestionError extends Error {
	override readonly name = "QuestionError";
	/** `unknown`: what it asks for is not in the table. `refused`: no key query answers it. */
	readonly reason: "unknown" | "refused";

	constructor(message: string, reason: "unknown" | "refused" = "refused") {
		super(message);
		this.reason = reason;
	}
}

/** A file of several articles is none itself. */
export const severalArticles = (key: string, parts = 1): QuestionError =>
	new QuestionError(`${key} holds ${parts} articles: name one of them, from ${key}#1 to ${key}#${parts}`);

/** No article has this id or key. */
export const unknownArticle = (article: string): QuestionError =>
	new QuestionError(`the table knows no article ${article}`, "unknown");

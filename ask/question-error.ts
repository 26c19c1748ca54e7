/** A question that cannot be answered as it was asked, and what to ask instead: for whoever asked, without a stack trace. */
export class QuestionError extends Error {
	override readonly name = "QuestionError";
}

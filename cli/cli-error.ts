/** Something the person at the keyboard can put right: printed without a stack trace, exit code 1. */
export class CliError extends Error {
	override readonly name = "CliError";
}

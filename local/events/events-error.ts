/** An error that the EventBridge API answers with. */
export class EventsError extends Error {
	readonly code: string;

	constructor(code: string, message: string) {
		super(message);
		this.code = code;
	}
}

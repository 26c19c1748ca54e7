/** A command of the SDK. */
export type Command = { input: object; constructor: { name: string } };

/**
 * A client of the SDK whose requests `answer` answers: it stays an instance of its class, which the SDK's paginators ask
 * for, and connects to nothing.
 */
export function answering<Client extends { send: unknown }>(
	client: Client,
	answer: (command: Command) => unknown,
): Client {
	return Object.assign(Object.create(client), { send: async (command: Command) => answer(command) });
}

/** An error as a service names it. */
export function fault(name: string, message = name): Error {
	return Object.assign(new Error(message), { name });
}

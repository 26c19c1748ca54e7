/** A message as it was sent, whatever file it is kept in. */
export interface Message {
	subject?: string | undefined;
	from?: { name?: string | undefined; address?: string | undefined } | undefined;
	/** Names in lower case. */
	headers: readonly { key: string; value: string }[];
	text?: string | undefined;
	html?: string | undefined;
	/** Messages that are attached whole. */
	attached: readonly (() => Promise<Message>)[];
	/** What Outlook packs its text into where it takes the reader's program for its like. */
	hasWinmail: boolean;
}

/** The value of the first header of a name. */
export const headerOf = ({ headers }: Pick<Message, "headers">, name: string): string | undefined =>
	headers.find(({ key }) => key === name)?.value;

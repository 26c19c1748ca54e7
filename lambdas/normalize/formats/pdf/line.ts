/** A run of characters as the PDF draws it. */
export interface TextItem {
	str: string;
	/** Matrix of the text: the last two are where its baseline begins. */
	transform: number[];
	width: number;
	height: number;
}

/** A line of text of one column, in points; `y` grows upwards. */
export interface Line {
	text: string;
	x: number;
	right: number;
	y: number;
	/** Size of its type. */
	size: number;
}

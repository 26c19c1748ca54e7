/** Numbers a word vector has in the model. */
export const DIMENSIONS = 64;
/** Units of the hidden layer. */
export const HIDDEN = 128;

/** The network as it lies in the model file; all integers. */
export interface NetworkData {
	/** {@link DIMENSIONS} bytes per row. */
	vectors: Int8Array;
	/** For each slot, {@link DIMENSIONS} × {@link HIDDEN}. */
	input: Int16Array;
	/** For each slot and form, {@link HIDDEN}. */
	forms: Int32Array;
	/** {@link HIDDEN} × the labels. */
	output: Int16Array;
	/** Right shift of a hidden unit before the output layer, and of a label's sum after it. */
	shifts: Uint8Array;
}

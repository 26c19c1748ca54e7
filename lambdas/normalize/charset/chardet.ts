/** The package, loaded when a charset has to be guessed. It is CommonJS: awaited by itself it has no names in a bundle. */
export { analyse } from "chardet";

/** What a file can be found to be, whatever its name says. */
export type Format = "text" | "markdown" | "html" | "xhtml" | "json" | "xml" | "mail" | "pdf" | "docx";

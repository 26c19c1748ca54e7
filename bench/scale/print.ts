/** `npm run docs:scale`: writes docs/scale.md. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { scaleDocument } from "./document.ts";
import { readMeasured } from "./measured.ts";

writeFileSync(join(import.meta.dirname, "../../docs/scale.md"), scaleDocument(readMeasured()));

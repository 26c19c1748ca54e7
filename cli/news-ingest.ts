#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// Most of a short command's time is the reading of its modules, which Node remembers from the last time. What is
// imported statically would be read before it is told to.
enableCompileCache();
const { main } = await import("./main.ts");
await main();

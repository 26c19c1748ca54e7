import { benchDates, showErrors } from "./dates.ts";
import { benchFirstRead } from "./first-read.ts";

benchFirstRead();
if (process.env.SHOW) showErrors(process.env.SHOW);
else benchDates();

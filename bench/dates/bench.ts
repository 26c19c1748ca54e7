import { benchDates, showErrors } from "./dates.ts";

if (process.env.SHOW) showErrors(process.env.SHOW);
else benchDates();

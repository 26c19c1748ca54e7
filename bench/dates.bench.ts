import { benchDates, showErrors } from "./figures-dates.ts";

if (process.env.SHOW) showErrors(process.env.SHOW);
else benchDates();

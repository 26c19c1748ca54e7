import { benchAttribution } from "./polnear.ts";
import { benchQuotationRows } from "./quotation-rows.ts";

benchAttribution();
benchQuotationRows();

import { broendby } from "./broendby";
import { fundingFirst } from "./fundingFirst";
import { blockByArea } from "./blockByArea";
import { fundingColumns } from "./fundingColumns";
import { hoursByArea } from "./hoursByArea";
import { mappedByUser } from "./mappedByUser";
import { positionsInColumns } from "./positionsInColumns";
import { rowByArea } from "./rowByArea";
import { sectionsByArea } from "./sectionsByArea";
import { sharesAndYears } from "./sharesAndYears";
import { sheetByArea } from "./sheetByArea";
import { sheetByYear } from "./sheetByYear";
import { thousandsByArea } from "./thousandsByArea";
import { threeColumnsAnArea } from "./threeColumnsAnArea";
import type { Layout } from "../layout";

/** Budgets written by hand, each in a layout of its own. */
export const LAYOUTS: readonly Layout[] = [
  broendby,
  fundingFirst,
  sharesAndYears,
  hoursByArea,
  blockByArea,
  sheetByYear,
  positionsInColumns,
  thousandsByArea,
  sectionsByArea,
  rowByArea,
  fundingColumns,
  threeColumnsAnArea,
  sheetByArea,
  mappedByUser,
];

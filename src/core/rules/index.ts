import { baselineDeferred } from "./baseline/deferred";
import { baselineMissing } from "./baseline/missing";
import { baselineUnreadable } from "./baseline/unreadable";
import { decimalPoint } from "./baseline/decimalPoint";
import { footnoteMark } from "./baseline/footnoteMark";
import { labelsMissing } from "./baseline/labelsMissing";
import { outOfRange } from "./baseline/outOfRange";
import { partsTotal } from "./baseline/partsTotal";
import { targetAlreadyMet } from "./baseline/targetAlreadyMet";
import { unitMismatch } from "./baseline/unitMismatch";
import { unitMissing } from "./baseline/unitMissing";
import { amountShare } from "./budget/amountShare";
import { cofinancing } from "./budget/cofinancing";
import { noStaffingLine } from "./budget/noStaffingLine";
import { numberAsText } from "./budget/numberAsText";
import { budgetPeriod } from "./budget/period";
import { sumWrong } from "./budget/sumWrong";
import { columnUnread } from "./budget/columnUnread";
import { yearsDiffer } from "./budget/yearsDiffer";
import { comparisonLabelMissing } from "./comparison/labelMissing";
import { comparisonMissing } from "./comparison/missing";
import { comparisonNotKommune } from "./comparison/notKommune";
import { comparisonOtherYear } from "./comparison/otherYear";
import { areaUnknown } from "./data/areaUnknown";
import { indicatorUnmatched } from "./data/indicatorUnmatched";
import { newerYear } from "./data/newerYear";
import { conflict } from "./data/conflict";
import { dataSuppressed } from "./data/suppressed";
import { valueDiffers } from "./data/valueDiffers";
import { notMeasurable } from "./indicator/notMeasurable";
import { cellMissing } from "./layout/cellMissing";
import { columnMissing } from "./layout/columnMissing";
import { columnOrder } from "./layout/columnOrder";
import { columnUnknown } from "./layout/columnUnknown";
import { duplicateRow } from "./layout/duplicateRow";
import { emptyRow } from "./layout/emptyRow";
import { guidanceText } from "./layout/guidanceText";
import { headingWording } from "./layout/headingWording";
import { hidden } from "./layout/hidden";
import { mergedCells } from "./layout/mergedCells";
import { splitRow } from "./layout/splitRow";
import { tableMissing } from "./layout/tableMissing";
import { textResidue } from "./layout/textResidue";
import { layoutNotCalculated } from "./layout/notCalculated";
import { layoutErrorValue } from "./layout/errorValue";
import { layoutStruckOut } from "./layout/struckOut";
import { privacyDerivable } from "./privacy/derivable";
import { smallCount } from "./privacy/smallCount";
import { headerDiffers } from "./plan/headerDiffers";
import { figureDiffers } from "./consistency/figureDiffers";
import { draftMark } from "./plan/draftMark";
import { indicatorMissing } from "./goals/indicatorMissing";
import { unitClash } from "./delmaal/unitClash";
import { isOverallGoal } from "./delmaal/isOverallGoal";
import { noLevel } from "./delmaal/noLevel";
import { footnoteText } from "./layout/footnoteText";
import { alreadyBetter } from "./comparison/alreadyBetter";
import { noSuchElection } from "./year/noSuchElection";
import { newerElection } from "./year/newerElection";
import { goalWording } from "./indicator/goalWording";
import { twoMeasures } from "./indicator/twoMeasures";
import { gradeRange } from "./baseline/gradeRange";
import { repeatedFigure } from "./baseline/repeatedFigure";
import { baseDiffers } from "./baseline/baseDiffers";
import { contractDiffers } from "./staffing/contractDiffers";
import { noHoursOrShare } from "./staffing/noHoursOrShare";
import type { Rule } from "./rule";
import { sourceMissing } from "./source/missing";
import { sourceVague } from "./source/vague";
import { amountDiffers } from "./staffing/amountDiffers";
import { areaWeight } from "./staffing/areaWeight";
import { hoursDiffer } from "./staffing/hoursDiffer";
import { hoursUnknown } from "./staffing/hoursUnknown";
import { noBudgetRow } from "./staffing/noBudgetRow";
import { overFullTimeRule } from "./staffing/overFullTime";
import { shareDiffers } from "./staffing/shareDiffers";
import { shareSum } from "./staffing/shareSum";
import { staffingUnreadable } from "./staffing/unreadable";
import { staffingVague } from "./staffing/vague";
import { yearContradictionRule } from "./year/contradiction";
import { yearInFuture } from "./year/inFuture";
import { yearMissing } from "./year/missing";
import { yearSeveral } from "./year/several";
import { yearTooOld } from "./year/tooOld";
import { yearUnreadable } from "./year/unreadable";

/** Group by group, in the order of the catalogue (docs/regler.md). */
const KNOWN = [
  tableMissing,
  columnMissing,
  columnOrder,
  columnUnknown,
  headingWording,
  mergedCells,
  splitRow,
  emptyRow,
  cellMissing,
  duplicateRow,
  hidden,
  guidanceText,
  textResidue,
  layoutNotCalculated,
  layoutErrorValue,
  layoutStruckOut,
  footnoteText,
  headerDiffers,
  draftMark,
  indicatorMissing,
  unitClash,
  isOverallGoal,
  noLevel,
  baselineMissing,
  baselineDeferred,
  baselineUnreadable,
  unitMissing,
  unitMismatch,
  outOfRange,
  gradeRange,
  decimalPoint,
  footnoteMark,
  labelsMissing,
  partsTotal,
  repeatedFigure,
  baseDiffers,
  targetAlreadyMet,
  smallCount,
  privacyDerivable,
  comparisonMissing,
  comparisonLabelMissing,
  comparisonNotKommune,
  comparisonOtherYear,
  alreadyBetter,
  yearMissing,
  yearUnreadable,
  yearInFuture,
  yearTooOld,
  yearSeveral,
  yearContradictionRule,
  noSuchElection,
  newerElection,
  sourceMissing,
  sourceVague,
  notMeasurable,
  goalWording,
  twoMeasures,
  figureDiffers,
  staffingUnreadable,
  noHoursOrShare,
  staffingVague,
  hoursUnknown,
  noBudgetRow,
  shareDiffers,
  hoursDiffer,
  amountDiffers,
  shareSum,
  contractDiffers,
  overFullTimeRule,
  areaWeight,
  noStaffingLine,
  sumWrong,
  amountShare,
  cofinancing,
  budgetPeriod,
  numberAsText,
  yearsDiffer,
  columnUnread,
  valueDiffers,
  newerYear,
  indicatorUnmatched,
  areaUnknown,
  conflict,
  dataSuppressed,
] as const;

/** One of the rules, with the messages that it may report. */
export type KnownRule = (typeof KNOWN)[number];

/** Every rule of the check. */
export const RULES: readonly Rule[] = KNOWN;

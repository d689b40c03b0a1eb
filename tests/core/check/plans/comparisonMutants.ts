import { spoiled, type Mutant } from "./mutant";

const missing: Mutant[] = [
  spoiled("vejle", "comparison/missing", "D9", null),
  spoiled("vejle", "comparison/missing", "D10", "-"),
  spoiled("vejle", "comparison/missing", "D13", "ukendt"),
  spoiled("vejle", "comparison/missing", "D12", "ikke oplyst"),
  spoiled("randers", "comparison/missing", "D9", null),
  spoiled("randers", "comparison/missing", "D17", "–"),
  spoiled("randers", "comparison/missing", "Beskæftigelse!D10", null),
  spoiled("esbjerg", "comparison/missing", "F10", null),
  spoiled("holbaek", "comparison/missing", "D18", "n/a"),
];

const labelMissing: Mutant[] = [
  spoiled("vejle", "comparison/label-missing", "D9", "9,9 %"),
  spoiled("vejle", "comparison/label-missing", "D10", "11,3 %"),
  spoiled("vejle", "comparison/label-missing", "D10", "Vejle Kommune: 11,3 %\n12,8 %"),
  spoiled("vejle", "comparison/label-missing", "D11", "412 unge"),
  spoiled("vejle", "comparison/label-missing", "D11", 412),
  spoiled("vejle", "comparison/label-missing", "D12", "7,1"),
  spoiled("vejle", "comparison/label-missing", "D12", 7.1),
  spoiled("vejle", "comparison/label-missing", "D9", "9,9 % (2023)"),
  spoiled("randers", "comparison/label-missing", "Uddannelse og livschancer!D10", "92,3 %"),
  spoiled(
    "randers",
    "comparison/label-missing",
    "Uddannelse og livschancer!D9",
    "Skriftsprog: 14,8 %\n\nTalesprog: 16,2 %",
  ),
  spoiled("esbjerg", "comparison/label-missing", "F8", 0.912, "0.0%"),
  spoiled("esbjerg", "comparison/label-missing", "F9", "8,4 %"),
  spoiled("holbaek", "comparison/label-missing", "D17", "140 udsættelser"),
  spoiled("holbaek", "comparison/label-missing", "D8", "1.920"),
];

const notKommune: Mutant[] = [
  spoiled("vejle", "comparison/not-kommune", "D9", "Hele landet: 9,9 %"),
  spoiled("vejle", "comparison/not-kommune", "D13", "Region Syddanmark: 412 udsættelser"),
  spoiled("vejle", "comparison/not-kommune", "D10", "Hele landet: 12,8 %"),
  spoiled("randers", "comparison/not-kommune", "D9", "Hele landet: 88,1 %"),
  spoiled("randers", "comparison/not-kommune", "D10", "Landsgennemsnit: 7,02"),
  spoiled("randers", "comparison/not-kommune", "D15", "Befolkningen: 88,2 % (2023)"),
  spoiled("randers", "comparison/not-kommune", "D16", "41 % (hele befolkningen)"),
  spoiled("randers", "comparison/not-kommune", "D17", "FV22: 84,1 % (hele landet)\n\nKV21: 66,3 % (hele landet)"),
  spoiled("randers", "comparison/not-kommune", "D12", "Danmark: 10,4 %"),
  spoiled("esbjerg", "comparison/not-kommune", "F8", "91,2 % (hele landet)"),
  spoiled("holbaek", "comparison/not-kommune", "D16", "Hele landet: 1,9 %"),
];

const otherYear: Mutant[] = [
  spoiled("vejle", "comparison/other-year", "D9", "Vejle Kommune: 9,9 % (2021)"),
  spoiled("vejle", "comparison/other-year", "D9", "Vejle Kommune (2024): 9,9 %"),
  spoiled("vejle", "comparison/other-year", "D10", "Vejle Kommune: 11,3 % (2022)\nHele landet: 12,8 % (2022)"),
  spoiled("vejle", "comparison/other-year", "D11", "Vejle Kommune, 2022: 412 unge"),
  spoiled("randers", "comparison/other-year", "D12", "Randers Kommune: 10,4 % (2021)"),
  spoiled("randers", "comparison/other-year", "Beskæftigelse!D9", "Randers Kommune: 90,6 % (2021)"),
  spoiled("esbjerg", "comparison/other-year", "F9", "8,4 % (Esbjerg Kommune, 2022)"),
  spoiled("esbjerg", "comparison/other-year", "F10", "Esbjerg Kommune: 6,9 (2021/22)"),
  spoiled("holbaek", "comparison/other-year", "D18", "7,1 % (Holbæk Kommune, 2021/2022)"),
];

/** Mutations of Evt. anden baseline and of Baseline kommune. */
export const comparisonMutants: readonly Mutant[] = [...missing, ...labelMissing, ...notKommune, ...otherYear];

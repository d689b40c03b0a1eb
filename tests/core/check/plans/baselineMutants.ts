import { mutant, spoiled, spoiledElsewhere, type Mutant } from "./mutant";

/** Every placeholder that rules.md names. */
export const PLACEHOLDERS = [
  "_", "-", "–", "?", "x", "xx", "n/a", "tbd", "mangler", "ukendt", "udfyldes senere", "ikke oplyst", ".", "..",
] as const; // prettier-ignore

const missing: Mutant[] = [
  spoiled("vejle", "baseline/missing", "C9", null),
  ...PLACEHOLDERS.map((text) => spoiled("vejle", "baseline/missing", "C9", text)),
  spoiled("vejle", "baseline/missing", "C10", null),
  spoiled("vejle", "baseline/missing", "C11", "  "),
  spoiled("vejle", "baseline/missing", "C13", "Mangler"),
  spoiled("vejle", "baseline/missing", "C12", "XX"),
  spoiled("vejle", "baseline/missing", "C10", "N/A"),
  spoiled("randers", "baseline/missing", "C9", null),
  spoiled("randers", "baseline/missing", "C17", null),
  spoiled("randers", "baseline/missing", "C15", "?"),
  spoiled("randers", "baseline/missing", "Uddannelse og livschancer!C9", null),
  spoiled("esbjerg", "baseline/missing", "E8", null),
  spoiled("esbjerg", "baseline/missing", "E11", "xx"),
  spoiled("holbaek", "baseline/missing", "C9", null),
  spoiled("holbaek", "baseline/missing", "C18", "ikke oplyst"),
];

const deferred: Mutant[] = [
  mutant("vejle", "baseline/deferred", "C9", "announced for a year inside the plan", (d) =>
    d.sheet().set("C9", "Baseline måles i år 1").set("E9", 2025),
  ),
  mutant("vejle", "baseline/deferred", "C13", "to be fixed at the start", (d) =>
    d.sheet().set("C13", "Fastlægges ved projektstart").set("E13", 2025),
  ),
  spoiled("vejle", "baseline/deferred", "C9", "Baseline måles i år 1"),
  spoiled("vejle", "baseline/deferred", "C10", "Fastlægges, når indsatsen er i gang"),
  spoiled("vejle", "baseline/deferred", "C13", "Opgøres i første halvår 2026"),
  spoiled("randers", "baseline/deferred", "C15", "Måles i år 1"),
  spoiled("randers", "baseline/deferred", "Uddannelse og livschancer!C11", "Opgøres ved indsatsens start"),
  spoiledElsewhere("holbaek", "baseline/deferred", "C9", "E9", 2031),
  spoiledElsewhere("holbaek", "baseline/deferred", "C9", "E9", 2024),
  spoiled("esbjerg", "baseline/deferred", "E11", "Baseline fastlægges i år 1"),
];

const unreadable: Mutant[] = [
  spoiled("vejle", "baseline/unreadable", "C9", "Se bilag 3"),
  spoiled("vejle", "baseline/unreadable", "C11", "Jf. tabel 2"),
  spoiled("holbaek", "baseline/unreadable", "C10", "Se side 14"),
  spoiled("vejle", "baseline/unreadable", "C9", "Lavt"),
  spoiled("vejle", "baseline/unreadable", "C10", "For mange voksne står uden for arbejdsmarkedet"),
  spoiled("vejle", "baseline/unreadable", "C11", "Se bilag"),
  spoiled("vejle", "baseline/unreadable", "C12", "Under gennemsnittet"),
  spoiled("randers", "baseline/unreadable", "C12", "Højere end i kommunen"),
  spoiled("randers", "baseline/unreadable", "C15", "Gullandsgade: lav\nJennumparken: høj"),
  spoiled("esbjerg", "baseline/unreadable", "E8", "Findes i Beboerdata"),
  spoiled("holbaek", "baseline/unreadable", "C17", "Enkelte udsættelser"),
  spoiled("holbaek", "baseline/unreadable", "C9", "Vi ved det ikke endnu"),
];

const unitMissing: Mutant[] = [
  spoiled("vejle", "baseline/unit-missing", "C9", "Løget: 14,2\nFinlandsparken: 15,8"),
  spoiled("vejle", "baseline/unit-missing", "C9", "Løget: 14,2 %\nFinlandsparken: 15,8"),
  spoiled("vejle", "baseline/unit-missing", "D9", "Vejle Kommune: 9,9"),
  spoiled("vejle", "baseline/unit-missing", "D10", "Vejle Kommune: 11,3\nHele landet: 12,8 %"),
  spoiled(
    "vejle",
    "baseline/unit-missing",
    "C10",
    "Samlet: 24 (240 personer)\n\nLøget: 30 (150 personer)\nFinlandsparken: 18 (90 personer)",
  ),
  spoiled("vejle", "baseline/unit-missing", "C9", "Løget 14,2; Finlandsparken 15,8"),
  spoiled("randers", "baseline/unit-missing", "C9", "82,4"),
  spoiled("randers", "baseline/unit-missing", "D9", "88,1"),
  spoiled("randers", "baseline/unit-missing", "C17", "FV22: 61,2\n\nKV21: 43,5"),
  spoiled("randers", "baseline/unit-missing", "Uddannelse og livschancer!D10", "Randers Kommune: 92,3"),
  spoiled("esbjerg", "baseline/unit-missing", "E8", 84.6),
  spoiled("esbjerg", "baseline/unit-missing", "E9", 17.12, "0.00"),
  spoiled("esbjerg", "baseline/unit-missing", "E12", 9.8),
  spoiled("esbjerg", "baseline/unit-missing", "F9", "8,4 (Esbjerg Kommune)"),
  spoiled("holbaek", "baseline/unit-missing", "C16", "4,47"),
  spoiled("holbaek", "baseline/unit-missing", "C16", 4.47),
];

const unitMismatch: Mutant[] = [
  spoiled("vejle", "baseline/unit-mismatch", "C9", "Løget: 71 personer\nFinlandsparken: 64 personer"),
  spoiled("vejle", "baseline/unit-mismatch", "C11", "38 %"),
  spoiled("vejle", "baseline/unit-mismatch", "C13", "1,7 %"),
  spoiledElsewhere(
    "vejle",
    "baseline/unit-mismatch",
    "C9",
    "B9",
    "Antal 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
  ),
  spoiledElsewhere(
    "vejle",
    "baseline/unit-mismatch",
    "C11",
    "B11",
    "Andel unge på 13-17 år, der har fået fritidsjob gennem indsatsen",
  ),
  spoiled("vejle", "baseline/unit-mismatch", "D11", "Vejle Kommune: 4,1 %"),
  spoiled("vejle", "baseline/unit-mismatch", "D9", "Vejle Kommune: 1.820 personer"),
  spoiled("randers", "baseline/unit-mismatch", "C9", "117 børn"),
  spoiled("randers", "baseline/unit-mismatch", "D13", "Randers Kommune: 6.120 personer"),
  spoiled("randers", "baseline/unit-mismatch", "Beskæftigelse!C11", "12 %"),
  spoiled("esbjerg", "baseline/unit-mismatch", "E11", 0.41, "0%"),
  spoiled("esbjerg", "baseline/unit-mismatch", "E8", "121 børn"),
  spoiled("holbaek", "baseline/unit-mismatch", "C16", "23 unge"),
  spoiled("holbaek", "baseline/unit-mismatch", "C17", "3,1 %"),
];

const outOfRange: Mutant[] = [
  spoiled("vejle", "baseline/out-of-range", "C9", "Løget: 142 %\nFinlandsparken: 15,8 %"),
  spoiled("vejle", "baseline/out-of-range", "C9", "Løget: 14,2 %\nFinlandsparken: -15,8 %"),
  spoiled("vejle", "baseline/out-of-range", "D9", "Vejle Kommune: 990 %"),
  spoiled("vejle", "baseline/out-of-range", "D10", "Vejle Kommune: 11,3 %\nHele landet: 1280 %"),
  spoiled("randers", "baseline/out-of-range", "C9", "100,4 %"),
  spoiled("randers", "baseline/out-of-range", "C12", "-16,2 %"),
  spoiled("randers", "baseline/out-of-range", "C17", "FV22: 612 %\n\nKV21: 43,5 %"),
  spoiled("randers", "baseline/out-of-range", "D15", "188,2 % (Randers Kommune)"),
  spoiled("randers", "baseline/out-of-range", "Kriminalitetsforebyggelse!C10", "161 %"),
  spoiled("esbjerg", "baseline/out-of-range", "E8", 1.36, "0%"),
  spoiled("esbjerg", "baseline/out-of-range", "E9", 17.12, "0.00%"),
  spoiled("esbjerg", "baseline/out-of-range", "E12", -0.098, "0.0%"),
  spoiled("holbaek", "baseline/out-of-range", "C16", "447 %"),
  spoiled("holbaek", "baseline/out-of-range", "C10", "Agervang: 410 % (82 børn)\nLadegårdsparken: 46 % (69 børn)"),
];

const decimalPoint: Mutant[] = [
  spoiled("vejle", "baseline/decimal-point", "C9", "Løget: 14.2 %\nFinlandsparken: 15,8 %"),
  spoiled("vejle", "baseline/decimal-point", "C9", "Løget: 14,2 %\nFinlandsparken: 15.8%"),
  spoiled("vejle", "baseline/decimal-point", "D9", "Vejle Kommune: 9.9 %"),
  spoiled("vejle", "baseline/decimal-point", "C12", "5.4"),
  spoiled("vejle", "baseline/decimal-point", "D12", "Vejle Kommune: 7.1"),
  spoiled("randers", "baseline/decimal-point", "C11", "17.14 %"),
  spoiled("randers", "baseline/decimal-point", "C17", "FV22: 61.2 %\n\nKV21: 43.5 %"),
  spoiled("randers", "baseline/decimal-point", "Beskæftigelse!D9", "Randers Kommune: 90.6 %"),
  spoiled("esbjerg", "baseline/decimal-point", "E8", "84.6 %"),
  spoiled("holbaek", "baseline/decimal-point", "C16", "4.47 %"),
  spoiled("holbaek", "baseline/decimal-point", "D18", "7.1 % (Holbæk Kommune)"),
];

const footnote: Mutant[] = [
  spoiled(
    "vejle",
    "baseline/footnote-mark",
    "C10",
    "Samlet: 24 % 3 (240 personer)\n\nLøget: 30 % (150 personer)\nFinlandsparken: 18 % (90 personer)",
  ),
  spoiled("vejle", "baseline/footnote-mark", "C9", "Løget: 14,2² %\nFinlandsparken: 15,8 %"),
  spoiled("vejle", "baseline/footnote-mark", "C9", "Løget: 14,2 % [3]\nFinlandsparken: 15,8 %"),
  spoiled("randers", "baseline/footnote-mark", "D15", "88,2 % 3 (Randers Kommune)"),
  spoiled("esbjerg", "baseline/footnote-mark", "F9", "8,4 % 3 (Esbjerg Kommune)"),
  spoiled("holbaek", "baseline/footnote-mark", "D18", "7,1 % 3 (Holbæk Kommune)"),
  spoiled("vejle", "baseline/footnote-mark", "C11", "38 unge 3"),
  spoiled("vejle", "baseline/footnote-mark", "C13", "17 udsættelser 1"),
  spoiled("vejle", "baseline/footnote-mark", "C9", "Løget: 14,2 % 7\nFinlandsparken: 15,8 %"),
  spoiled("vejle", "baseline/footnote-mark", "C9", "Løget: 14,2 %\nFinlandsparken: 15,8 % 12"),
  spoiled("vejle", "baseline/footnote-mark", "D9", "Vejle Kommune: 9,9 % 4"),
  spoiled("vejle", "baseline/footnote-mark", "C9", "Løget: 14,2 %¹\nFinlandsparken: 15,8 %"),
  spoiled("randers", "baseline/footnote-mark", "C9", "82 20 %"),
  spoiled("randers", "baseline/footnote-mark", "C12", "16,2 20 %"),
  spoiled("randers", "baseline/footnote-mark", "D12", "Randers Kommune: 10 14 %"),
  spoiled("randers", "baseline/footnote-mark", "Beskæftigelse!C9", "83,9 % 15"),
  spoiled("holbaek", "baseline/footnote-mark", "C17", "12 udsættelser 1"),
  spoiled("holbaek", "baseline/footnote-mark", "C16", "4 20 %"),
  spoiled("esbjerg", "baseline/footnote-mark", "E8", "I Stengårdsvej: 84 20 %"),
];

const labels: Mutant[] = [
  spoiled("holbaek", "baseline/labels-missing", "C8", "Samlet: 284\n\nNiv. 1: 104\nNiv. 2: 146\nNiv. 3: 18\n16"),
  spoiled("holbaek", "baseline/labels-missing", "C8", "Samlet: 284\n\n104\nNiv. 2: 146\nNiv. 3: 18\nNiv. 4: 16"),
  spoiled(
    "vejle",
    "baseline/labels-missing",
    "C10",
    "Samlet: 24 % (240 personer)\n\nLøget: 30 % (150 personer)\n18 % (90 personer)",
  ),
  spoiled("vejle", "baseline/labels-missing", "C9", "14,2 %\n15,8 %"),
  spoiled("vejle", "baseline/labels-missing", "C9", "Løget: 14,2 %\n15,8 %"),
  spoiled("vejle", "baseline/labels-missing", "C9", "14,2 %\nFinlandsparken: 15,8 %"),
  spoiled("vejle", "baseline/labels-missing", "C9", "14,2 %; 15,8 %"),
  spoiled("vejle", "baseline/labels-missing", "C9", "14,2 % og 15,8 %"),
  spoiled("vejle", "baseline/labels-missing", "C10", "24 % (240 personer)\n\n30 % (150 personer)\n18 % (90 personer)"),
  spoiled("randers", "baseline/labels-missing", "C15", "68 %\n74,5 %"),
  spoiled("randers", "baseline/labels-missing", "C16", "31 % / 36 %"),
  spoiled("randers", "baseline/labels-missing", "Uddannelse og livschancer!C9", "29,4 %\n\n33,1 %"),
  spoiled("randers", "baseline/labels-missing", "Kriminalitetsforebyggelse!C9", "4,4 %\nJennumparken: 3,9 %"),
  spoiled("holbaek", "baseline/labels-missing", "C10", "41 % (82 børn)\n46 % (69 børn)"),
  spoiled("holbaek", "baseline/labels-missing", "C8", "104\n146\n18\n16"),
  spoiled("holbaek", "baseline/labels-missing", "C8", "Samlet: 284\n\n104\n146\n18\n16"),
];

const parts: Mutant[] = [
  spoiled(
    "vejle",
    "baseline/parts-total",
    "C10",
    "Samlet: 24 % (250 personer)\n\nLøget: 30 % (150 personer)\nFinlandsparken: 18 % (90 personer)",
  ),
  spoiled(
    "vejle",
    "baseline/parts-total",
    "C10",
    "Samlet: 27 % (240 personer)\n\nLøget: 30 % (150 personer)\nFinlandsparken: 18 % (90 personer)",
  ),
  spoiled(
    "vejle",
    "baseline/parts-total",
    "C10",
    "Samlet: 24 % (240 personer)\n\nLøget: 30 % (150 personer)\nFinlandsparken: 18 % (80 personer)",
  ),
  spoiled(
    "vejle",
    "baseline/parts-total",
    "C10",
    "Samlet: 20,1 % (240 personer)\nLøget: 30 % (150 personer)\nFinlandsparken: 18 % (90 personer)",
  ),
  spoiled("holbaek", "baseline/parts-total", "C8", "Samlet: 294\n\nNiv. 1: 104\nNiv. 2: 146\nNiv. 3: 18\nNiv. 4: 16"),
  spoiled("holbaek", "baseline/parts-total", "C8", "Samlet: 284\n\nNiv. 1: 104\nNiv. 2: 146\nNiv. 3: 28\nNiv. 4: 16"),
  spoiled("holbaek", "baseline/parts-total", "C8", "Samlet: 284\n\nNiv. 1: 104\nNiv. 2: 146\nNiv. 3: 18"),
  spoiled("holbaek", "baseline/parts-total", "C8", "I alt: 300\nNiv. 1: 104\nNiv. 2: 146\nNiv. 3: 18\nNiv. 4: 16"),
  spoiled(
    "holbaek",
    "baseline/parts-total",
    "C11",
    "Samlet 28 %, svarer til 150 fuldtidspersoner\n\nAgervang: 30 % (90 fuldtidspersoner)\nLadegårdsparken: 25 % (50 fuldtidspersoner)",
  ),
  spoiled(
    "holbaek",
    "baseline/parts-total",
    "C11",
    "Samlet 26,42 %, svarer til 140 fuldtidspersoner\n\nAgervang: 30 % (90 fuldtidspersoner)\nLadegårdsparken: 25 % (50 fuldtidspersoner)",
  ),
  spoiled(
    "randers",
    "baseline/parts-total",
    "Beskæftigelse!C11",
    "I alt: 26 unge\nGullandsgade: 12 unge\nJennumparken: 24 unge",
  ),
];

const target: Mutant[] = [
  spoiledElsewhere(
    "vejle",
    "baseline/target-already-met",
    "C9",
    "A9",
    "Andelen af unge uden uddannelse og job skal være under 20 %.",
  ),
  spoiledElsewhere("vejle", "baseline/target-already-met", "C13", "A13", "Højst 20 udsættelser om året."),
  spoiledElsewhere("vejle", "baseline/target-already-met", "C11", "A11", "Mindst 30 unge kommer i fritidsjob."),
  spoiledElsewhere(
    "randers",
    "baseline/target-already-met",
    "Uddannelse og livschancer!C10",
    "Uddannelse og livschancer!A10",
    "Mindst 80 % af eleverne klarer afgangsprøven",
  ),
  spoiledElsewhere("esbjerg", "baseline/target-already-met", "E8", "C8", "Over 80 % af børnene går i dagtilbud"),
  spoiledElsewhere("holbaek", "baseline/target-already-met", "C16", "A16", "Andelen af sigtede unge er under 6 %"),
];

const smallCount: Mutant[] = [
  spoiled("vejle", "privacy/small-count", "C11", "2 unge"),
  spoiled("vejle", "privacy/small-count", "C11", "4 unge"),
  spoiled("vejle", "privacy/small-count", "C11", "Løget: 3 unge\nFinlandsparken: 35 unge"),
  spoiled("vejle", "privacy/small-count", "C9", "Løget: 14,2 % (2 personer)\nFinlandsparken: 15,8 % (31 personer)"),
  spoiled("vejle", "privacy/small-count", "C9", "Løget: 14,2 %, svarer til 1 person\nFinlandsparken: 15,8 %"),
  spoiled("vejle", "privacy/small-count", "D11", "Vejle Kommune: 2 unge"),
  spoiled("vejle", "privacy/small-count", "C13", "2 udsættelser"),
  spoiled("randers", "privacy/small-count", "Beskæftigelse!C11", "3 unge"),
  spoiled("esbjerg", "privacy/small-count", "E11", 2),
  spoiled("esbjerg", "privacy/small-count", "E11", 3),
  spoiled("holbaek", "privacy/small-count", "C8", "Samlet: 284\n\nNiv. 1: 104\nNiv. 2: 146\nNiv. 3: 33\nNiv. 4: 1"),
  spoiled("holbaek", "privacy/small-count", "C10", "Agervang: 41 % (82 børn)\nLadegårdsparken: 50 % (2 børn)"),
];

/** Mutations of the column Baseline and of the figures in either baseline. */
export const baselineMutants: readonly Mutant[] = [
  ...missing,
  ...deferred,
  ...unreadable,
  ...unitMissing,
  ...unitMismatch,
  ...outOfRange,
  ...decimalPoint,
  ...footnote,
  ...labels,
  ...parts,
  ...target,
  ...smallCount,
];

import { PLACEHOLDERS } from "./baselineMutants";
import { mutant, spoiled, spoiledElsewhere, type Mutant } from "./mutant";

const missing: Mutant[] = [
  spoiled("vejle", "year/missing", "E9", null),
  ...PLACEHOLDERS.map((text) => spoiled("vejle", "year/missing", "E10", text)),
  spoiled("vejle", "year/missing", "E12", null),
  spoiled("vejle", "year/missing", "E13", " "),
  spoiled("randers", "year/missing", "E9", "Boligsociale data"),
  spoiled("randers", "year/missing", "E15", "LBF/Megafon - Områdenotat"),
  spoiled("randers", "year/missing", "Beskæftigelse!E10", null),
  spoiled("esbjerg", "year/missing", "G9", null),
  spoiled("esbjerg", "year/missing", "G10", "ukendt"),
  spoiled("holbaek", "year/missing", "E8", null),
  spoiled("holbaek", "year/missing", "E16", "xx"),
];

const unreadable: Mutant[] = [
  spoiled("vejle", "year/unreadable", "E9", "nyeste tal"),
  spoiled("vejle", "year/unreadable", "E10", "sidste år"),
  spoiled("vejle", "year/unreadable", "E11", "løbende"),
  spoiled("vejle", "year/unreadable", "E12", "skoleåret"),
  spoiled("vejle", "year/unreadable", "E9", 202),
  spoiled("vejle", "year/unreadable", "E9", "2O23"),
  spoiled("vejle", "year/unreadable", "E9", "20233"),
  spoiled("randers", "year/unreadable", "Beskæftigelse!E9", "forrige år"),
  spoiled("esbjerg", "year/unreadable", "G8", 20233),
  spoiled("esbjerg", "year/unreadable", "G11", "efteråret"),
  spoiled("holbaek", "year/unreadable", "E17", "før projektets start"),
];

const inFuture: Mutant[] = [
  spoiled("vejle", "year/in-future", "E9", 2027),
  spoiled("vejle", "year/in-future", "E10", 2030),
  spoiled("vejle", "year/in-future", "E13", "2029"),
  spoiled("vejle", "year/in-future", "E11", 2028),
  spoiled("vejle", "year/in-future", "E12", "2027/2028"),
  mutant("vejle", "year/in-future", "E9", "the plan's last year, though it has come", (d) =>
    d.sheet().set("B4", "1. juni 2022 – 31. maj 2026").set("E9", 2026),
  ),
  spoiled("randers", "year/in-future", "E9", "Boligsociale data 2027"),
  spoiled("randers", "year/in-future", "Beskæftigelse!E9", 2032),
  spoiled("esbjerg", "year/in-future", "G9", 46388, "dd-mm-yyyy"),
  spoiled("esbjerg", "year/in-future", "G8", 2032),
  spoiled("holbaek", "year/in-future", "E17", 2042),
  spoiled("holbaek", "year/in-future", "E16", "1. januar 2028"),
];

const tooOld: Mutant[] = [
  spoiled("vejle", "year/too-old", "E9", 2021),
  spoiled("vejle", "year/too-old", "E10", 2019),
  spoiled("vejle", "year/too-old", "E11", 2018),
  spoiled("vejle", "year/too-old", "E12", "2018/2019"),
  spoiled("vejle", "year/too-old", "E13", 1999),
  spoiled("randers", "year/too-old", "E9", "Boligsociale data 2019"),
  spoiled("randers", "year/too-old", "E15", "LBF/Megafon - Områdenotat 2020"),
  spoiled("randers", "year/too-old", "Beskæftigelse!E11", "2020"),
  spoiled("esbjerg", "year/too-old", "G9", 43831, "dd-mm-yyyy"),
  spoiled("esbjerg", "year/too-old", "G10", "2019/20"),
  spoiled("holbaek", "year/too-old", "E10", 2022),
  spoiled("holbaek", "year/too-old", "E18", "2020/2021"),
];

const several: Mutant[] = [
  spoiled("vejle", "year/several", "E9", "2022 og 2024"),
  spoiled("vejle", "year/several", "E10", "2022-2024"),
  spoiled("vejle", "year/several", "E9", "2022, 2023, 2024"),
  spoiled("vejle", "year/several", "E13", "2022\n2024"),
  spoiled("vejle", "year/several", "E10", "2022 og 2023"),
  spoiled("randers", "year/several", "Beskæftigelse!E9", "2022; 2024"),
  spoiled("esbjerg", "year/several", "G8", "2022/2025"),
  spoiled("holbaek", "year/several", "E17", "2023 og 2025"),
];

const contradiction: Mutant[] = [
  spoiledElsewhere("vejle", "year/contradiction", "E9", "F9", "LBF Beboerdata 2021"),
  spoiledElsewhere("vejle", "year/contradiction", "E11", "F11", "Datablad fra Vejle Kommune, 2022"),
  spoiledElsewhere("vejle", "year/contradiction", "E10", "F10", "LBF Beboerdata, udtræk 1. marts 2022"),
  spoiled("vejle", "year/contradiction", "E11", 2025),
  spoiledElsewhere("vejle", "year/contradiction", "E9", "C9", "Løget: 14,2 % (2021)\nFinlandsparken: 15,8 % (2021)"),
  spoiledElsewhere("vejle", "year/contradiction", "E11", "C11", "38 unge (2023)"),
  spoiledElsewhere("vejle", "year/contradiction", "E12", "F12", "Boligsociale data 2021"),
  spoiledElsewhere("randers", "year/contradiction", "E9", "C9", "82,4 % (2021)"),
  spoiledElsewhere("randers", "year/contradiction", "E12", "C12", "2022: 16,2 %"),
  spoiledElsewhere(
    "randers",
    "year/contradiction",
    "Kriminalitetsforebyggelse!E9",
    "Kriminalitetsforebyggelse!F9",
    "Boligsociale data 2022",
  ),
  spoiledElsewhere("esbjerg", "year/contradiction", "G9", "H9", "LBF Beboerdata 2022"),
  spoiledElsewhere("holbaek", "year/contradiction", "E18", "F18", "Uddannelsesstatistik.dk, 2021"),
  spoiledElsewhere("holbaek", "year/contradiction", "E16", "C16", "4,47 % (2022)"),
];

const sourceMissing: Mutant[] = [
  spoiled("vejle", "source/missing", "F9", null),
  ...PLACEHOLDERS.map((text) => spoiled("vejle", "source/missing", "F10", text)),
  spoiled("vejle", "source/missing", "F12", null),
  spoiled("vejle", "source/missing", "F13", "\u00a0"),
  spoiled("randers", "source/missing", "E9", null),
  spoiled("randers", "source/missing", "E12", "mangler"),
  spoiled("randers", "source/missing", "E17", null),
  spoiled("randers", "source/missing", "Kriminalitetsforebyggelse!F10", null),
  spoiled("esbjerg", "source/missing", "H8", null),
  spoiled("esbjerg", "source/missing", "H12", "?"),
  spoiled("holbaek", "source/missing", "F9", null),
  spoiled("holbaek", "source/missing", "F17", "Udfyldes senere"),
];

const sourceVague: Mutant[] = [
  spoiled("vejle", "source/vague", "F9", "Egne tal"),
  spoiled("vejle", "source/vague", "F10", "statistik"),
  spoiled("vejle", "source/vague", "F11", "Kommunen"),
  spoiled("vejle", "source/vague", "F13", "internt"),
  spoiled("randers", "source/vague", "E9", "Statistik 2023"),
  spoiled("esbjerg", "source/vague", "H11", "Egne optællinger"),
  spoiled("holbaek", "source/vague", "F17", "Egne tal, 2024"),
];

const notMeasurable: Mutant[] = [
  spoiled("vejle", "indicator/not-measurable", "B9", "Unge trives og har det godt"),
  spoiled("vejle", "indicator/not-measurable", "B10", "Der gennemføres en ekstern evaluering af indsatsen"),
  spoiled("vejle", "indicator/not-measurable", "B11", "Bedre fritidsliv"),
  spoiled("vejle", "indicator/not-measurable", "B12", "De unge klarer sig bedre i skolen"),
  spoiled("vejle", "indicator/not-measurable", "B13", "Der formuleres en indikator sammen med jobcenteret"),
  spoiled("randers", "indicator/not-measurable", "B9", "Børn går i dagtilbud"),
  spoiled("randers", "indicator/not-measurable", "B16", "Beboerne hjælper hinanden"),
  spoiled("randers", "indicator/not-measurable", "Beskæftigelse!B10", "Unge holder fast i deres uddannelse"),
  spoiled("esbjerg", "indicator/not-measurable", "D8", "Børnene er glade for at gå i dagtilbud"),
  spoiled("holbaek", "indicator/not-measurable", "B9", "Beboerne hilser på hinanden"),
  spoiled("holbaek", "indicator/not-measurable", "B17", "Familierne får styr på økonomien"),
];

/** Mutations of Baseline år, Datakilde and the indicator's quantity. */
export const yearMutants: readonly Mutant[] = [
  ...missing,
  ...unreadable,
  ...inFuture,
  ...tooOld,
  ...several,
  ...contradiction,
  ...sourceMissing,
  ...sourceVague,
  ...notMeasurable,
];

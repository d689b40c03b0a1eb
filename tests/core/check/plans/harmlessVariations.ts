import { DraftSheet } from "./draft";
import { harmless, rewritten, type Harmless } from "./mutant";

const HEADINGS = [
  "Delmål",
  "Indikator",
  "Baseline boligområde/målgruppe",
  "Evt. anden baseline",
  "Baseline år",
  "Datakilde",
];

const headings: Harmless[] = [
  harmless("vejle", "headings in capitals", (d) => d.sheet().rewrite("A8:F8", (text) => text.toUpperCase())),
  harmless("vejle", "headings in small letters", (d) => d.sheet().rewrite("A8:F8", (text) => text.toLowerCase())),
  harmless("vejle", "headings with spaces around", (d) => d.sheet().rewrite("A8:F8", (text) => `  ${text} `)),
  harmless("vejle", "headings with hard spaces", (d) => d.sheet().rewrite("A8:F8", (text) => text.replaceAll(" ", "\u00a0"))),
  harmless("vejle", "headings with a colon", (d) => d.sheet().rewrite("A8:F8", (text) => `${text}:`)),
  harmless("vejle", "headings with line breaks", (d) => d.sheet().rewrite("A8:F8", (text) => text.replaceAll(" ", "\n"))),
  harmless("vejle", "headings hyphenated by a PDF", (d) =>
    d.sheet().set("C8", "Baseline bolig-\nområde/mål-\ngruppe").set("F8", "Data-\nkilde"),
  ),
  harmless("vejle", "headings letter-spaced by a PDF", (d) =>
    d.sheet().write("A8", ["De lmå l", "Indik ator", "Basel ine bo l i gområde/må lgruppe", "Evt. and en baseline", "Baselin e år", "Datak ilde"]),
  ),
  harmless("vejle", "headings over two rows, merged down", (d) =>
    d.sheet()
      .insertRow(9, [null, null, "boligområde/målgruppe", "baseline", "år"])
      .set("C8", "Baseline").set("D8", "Evt. anden").set("E8", "Baseline")
      .merge("A8:A9").merge("B8:B9").merge("F8:F9"),
  ),
  harmless("vejle", "headings over two rows, nothing merged", (d) =>
    d.sheet()
      .insertRow(9, [null, null, "boligområde/målgruppe", "baseline", "år"])
      .set("C8", "Baseline").set("D8", "Evt. anden").set("E8", "Baseline"),
  ),
  rewritten("vejle", "C8", "Baseline boligområde / målgruppe"),
  rewritten("vejle", "D8", "Evt.anden baseline"),
  rewritten("vejle", "E8", "Baseline-år"),
  rewritten("vejle", "C8", "Baseline boligområde"),
  harmless("vejle", "a column of remarks to the right", (d) => d.sheet().set("G8", "Bemærkninger").set("G9", "Tjekket af JH")),
  harmless("vejle", "a column of numbers to the left", (d) =>
    d.sheet().insertColumn("A", { 8: "Nr.", 9: 1, 10: 2, 11: 3, 12: 4, 13: 5 }),
  ),
  harmless("vejle", "a remark far to the right", (d) => d.sheet().set("J10", "Husk at spørge jobcenteret")),
  harmless("randers", "overordnede mål headed in capitals", (d) => d.sheet().rewrite("A8:E8", (text) => text.toUpperCase())),
]; // prettier-ignore

const places: Harmless[] = [
  harmless("vejle", "the table moved to the right", (d) => d.sheet().insertColumn("A").insertColumn("A")),
  harmless("vejle", "the table moved down", (d) => d.sheet().insertRow(7).insertRow(7).insertRow(7)),
  harmless("vejle", "the table without a title", (d) => d.sheet().set("A7", null)),
  harmless("vejle", "the headings right below the lines", (d) => d.sheet().deleteRow(7).deleteRow(6)),
  harmless("vejle", "the sheet renamed", (d) => { d.sheet().name = "Ark1"; }),
  harmless("vejle", "an unrelated sheet in front", (d) => {
    d.sheets.unshift(new DraftSheet("Noter", [["Møde i styregruppen"], ["Dato", "Deltagere"], [45992, "Alle"]]));
  }),
  harmless("vejle", "an unrelated table behind", (d) => {
    d.sheets.push(new DraftSheet("Kontakter", [["Navn", "Telefon", "Mail"], ["Mette", "12345678", "mette@eksempel.dk"]]));
  }),
  harmless("vejle", "an empty sheet behind", (d) => { d.sheets.push(new DraftSheet("Ark2", [])); }),
  harmless("randers", "the sheets in another order", (d) => { d.sheets.reverse(); }),
  harmless("randers", "the sheets renamed", (d) => d.sheets.forEach((sheet, index) => { sheet.name = `Ark${String(index + 1)}`; })),
  harmless("randers", "no delaftaler", (d) => { d.sheets = [d.sheet()]; }),
  harmless("randers", "no overordnede mål", (d) => { d.sheets.shift(); }),
  harmless("randers", "Mål written once, nothing merged", (d) =>
    d.sheet().unmerge("A9:A11").unmerge("A12:A13").unmerge("A14:A15").unmerge("A16:A17"),
  ),
  harmless("randers", "Mål written in every row", (d) => {
    const sheet = d.sheet().unmerge("A9:A11").unmerge("A12:A13").unmerge("A14:A15").unmerge("A16:A17");
    for (const row of [10, 11, 13, 15, 17]) sheet.set(`A${String(row)}`, sheet.get(`A${String(row - 1)}`));
  }),
  harmless("randers", "overordnede mål moved to the right", (d) => d.sheet().insertColumn("A")),
  harmless("esbjerg", "the table moved back to A", (d) => d.sheet().deleteColumn("B").deleteColumn("A")),
  harmless("esbjerg", "an empty column left of it hidden", (d) => d.sheet().hideColumn("A")),
  harmless("vejle", "a row above the table hidden", (d) => d.sheet().hideRow(2)),
  harmless("vejle", "a row of staffing hidden", (d) => d.sheet().hideRow(17)),
  harmless("holbaek", "the two tables with one row between", (d) => d.sheet().deleteRow(12)),
  harmless("holbaek", "the second table's headings right below its title", (d) => d.sheet().deleteRow(14)),
  harmless("holbaek", "the second delaftale on the left of further text", (d) => d.sheet().set("H16", "Kilde tjekket")),
  harmless("vejle", "a title merged across", (d) => d.sheet().merge("A1:F1").merge("A7:F7")),
]; // prettier-ignore

const lines: Harmless[] = [
  harmless("vejle", "each of LBF's lines in one cell", (d) =>
    d.sheet()
      .set("A3", "Navn på den boligsociale indsats, som delaftalen vedrører: Fælles om Vejle Vest").set("B3", null)
      .set("A4", "Delaftalen gælder fra - til: 1. juni 2025 – 31. maj 2029").set("B4", null)
      .set("A5", "Kommune: Vejle Kommune").set("B5", null),
  ),
  harmless("vejle", "all of LBF's lines in one cell", (d) =>
    d.sheet().clear("A3:B5").set(
      "A3",
      "Navn på den boligsociale indsats, som delaftalen vedrører: Fælles om Vejle Vest\nDelaftalen gælder fra - til: 1. juni 2025 – 31. maj 2029\nKommune: Vejle Kommune",
    ),
  ),
  harmless("vejle", "a title block as in Word", (d) =>
    d.sheet().clear("A1:B5").set("A1", "DELAFTALE\nfor indsatsområdet Beskæftigelse").set("A2", "mellem Vejle Kommune og boligorganisationerne")
      .set("A4", "Delaftalen gælder fra - til:").set("A5", "1. juni 2025 – 31. maj 2029"),
  ),
  harmless("vejle", "answers below the lines", (d) =>
    d.sheet().clear("A3:B5").insertRow(6).insertRow(6).insertRow(6)
      .set("A3", "Navn på den boligsociale indsats, som delaftalen vedrører:").set("A4", "Fælles om Vejle Vest")
      .set("A5", "Delaftalen gælder fra - til:").set("A6", "1. juni 2025 – 31. maj 2029")
      .set("A7", "Kommune:").set("A8", "Vejle Kommune"),
  ),
  rewritten("vejle", "B4", "1/6-2025 til 31/5-2029"),
  rewritten("vejle", "B4", "1 juni 2025 – 31. maj 2029"),
  rewritten("vejle", "B4", "01.06.2025 - 31.05.2029"),
  rewritten("vejle", "B4", "juni 2025 - maj 2029"),
  rewritten("vejle", "B4", "2025-2029"),
  rewritten("vejle", "B4", "2025-29"),
  rewritten("vejle", "B4", "1. juni 2025-\n31. maj 2029"),
  rewritten("vejle", "B4", null),
  rewritten("vejle", "B5", "Vejle"),
  rewritten("vejle", "B5", "VEJLE KOMMUNE"),
  rewritten("vejle", "B5", null),
  harmless("holbaek", "the period's two days in cells of their own, as dates", (d) =>
    d.sheet().set("B3", 46023, "dd-mm-yyyy").set("C3", 47483, "dd-mm-yyyy"),
  ),
  harmless("vejle", "a plan in København with KK", (d) =>
    d.sheet().set("B5", "Københavns Kommune").rewrite("D9:D13", (text) => text.replace("Vejle Kommune", "KK"))
      .set("F11", "Datablad fra TMF/KK, 2024").set("F13", "Københavns Kommune"),
  ),
]; // prettier-ignore

const cells: Harmless[] = [
  rewritten(
    "vejle",
    "C10",
    "Samlet: 24 %\n(240 personer)\n\nLøget: 30 %\n(150 personer)\nFinlandsparken: 18 %\n(90 personer)",
  ),
  rewritten("holbaek", "C10", "Agervang: 41 %\n(82 børn)\nLadegårdsparken: 46 %\n(69 børn)"),
  rewritten(
    "randers",
    "Uddannelse og livschancer!D9",
    "Skriftsprog: 14,8 %\n(Randers Kommune)\n\nTalesprog: 16,2 %\n(Randers Kommune)",
  ),
  rewritten("vejle", "C9", "1) Løget: 14,2 %\n2) Finlandsparken: 15,8 %"),
  rewritten("vejle", "C9", "1. Løget: 14,2 %\n2. Finlandsparken: 15,8 %"),
  rewritten("vejle", "C9", "75 ud af 528 (14,2 %)"),
  rewritten("vejle", "C9", "17 ud af 120 unge (14,2 %)"),
  rewritten("vejle", "C9", "14,2 % (n=120)"),
  rewritten("vejle", "C9", "15-17-årige: 14,2 %\n18-29-årige: 15,8 %"),
  rewritten("vejle", "C9", "6. klasse: 14,2 %\n9. klasse: 15,8 %"),
  rewritten("vejle", "C9", "Spørgsmål 1: 62 %\nSpørgsmål 2: 58 %"),
  rewritten("vejle", "C9", "Løget 2023: 14,2 %\nFinlandsparken 2023: 15,8 %"),
  rewritten("vejle", "C9", "I 2023 var andelen 14,2 %"),
  rewritten("vejle", "C9", "14,2 % pr. 1. januar 2023"),
  rewritten("vejle", "C9", "Løget: 14-16 %\nFinlandsparken: 15-17 %"),
  rewritten("vejle", "C9", "Mænd: 14 %\nKvinder: 12 %"),
  rewritten("vejle", "C9", 0.1497, "0.0\\ %"),
  rewritten("vejle", "C11", "21 piger og 17 drenge"),
  rewritten("vejle", "C11", "38 unge (heraf 21 piger)"),
  rewritten("vejle", "C11", 38, '0" unge"'),
  rewritten("vejle", "C12", "5,4 (skala -3 til 12)"),
  rewritten("vejle", "C12", "Dansk: 5,6\nMatematik: 5,2"),
  rewritten("vejle", "B12", "Karaktersnit ved afgangsprøven"),
  rewritten("vejle", "B9", "Ledighedsprocent blandt 15-29-årige"),
  rewritten("vejle", "D9", "Øvrige boligområder i Vejle Kommune: 13,1 %"),
  rewritten("vejle", "D9", "Til sammenligning: 9,9 % i Vejle Kommune"),
  rewritten("holbaek", "C8", "284 (Niv. 1: 104, Niv. 2: 146, Niv. 3: 18, Niv. 4: 16)"),
  rewritten(
    "holbaek",
    "C8",
    "Samlet: 284\nNiv. 1: 104 (36,6 %)\nNiv. 2: 146 (51,4 %)\nNiv. 3: 18 (6,3 %)\nNiv. 4: 16 (5,6 %)",
  ),
  rewritten("randers", "C17", "FV22:\nGullandsgade: 61,2 %\nJennumparken: 58 %"),
  rewritten("randers", "C17", "61,2 % (FV22)\n43,5 % (KV21)"),
  rewritten("vejle", "C9", "Løget: 14,2%\nFinlandsparken: 15,8%"),
  rewritten("vejle", "C9", "Løget: 14,2 pct.\nFinlandsparken: 15,8 pct."),
  rewritten("vejle", "C9", "Løget: 14,2 procent\nFinlandsparken: 15,8 procent"),
  rewritten("vejle", "C9", "14,2 % (Løget)\n15,8 % (Finlandsparken)"),
  rewritten("vejle", "C9", "14,2 % i Løget\n15,8 % i Finlandsparken"),
  rewritten("vejle", "C9", "I Løget: 14,2 %\nI Finlandsparken: 15,8 %"),
  rewritten("vejle", "C9", "Løget: 14,2 %; Finlandsparken: 15,8 %"),
  rewritten("vejle", "C9", "Løget 14,2 % og Finlandsparken 15,8 %"),
  rewritten("vejle", "C9", "Løget: 14,2 %, Finlandsparken: 15,8 %"),
  rewritten("vejle", "C9", "Løget – 14,2 %\nFinlandsparken – 15,8 %"),
  rewritten("vejle", "C9", "Løget - 14,2 %\nFinlandsparken - 15,8 %"),
  rewritten("vejle", "C9", "Løget:\n14,2 %\nFinlandsparken:\n15,8 %"),
  rewritten("vejle", "C9", "- Løget: 14,2 %\n- Finlandsparken: 15,8 %"),
  rewritten("vejle", "C9", "• Løget: 14,2 %\r\n• Finlandsparken: 15,8 %"),
  rewritten("vejle", "C9", "Løget:\u00a014,2\u00a0%\n\nFinlandsparken:\u00a015,8\u00a0%\n"),
  rewritten("vejle", "C9", "Løget: 14,2 % (2023)\nFinlandsparken: 15,8 % (2023)"),
  rewritten("vejle", "C9", "14,97 %"),
  rewritten("vejle", "C9", 0.1497, "0.0%"),
  rewritten("vejle", "C9", 0.15, "0%"),
  rewritten("vejle", "C9", 0.1497, "0.00 %"),
  rewritten("vejle", "C9", "Afdeling 12: 14,2 %\nAfdeling 31: 15,8 %"),
  rewritten("vejle", "C9", "0 %"),
  rewritten("vejle", "C9", "100 %"),
  rewritten("vejle", "C10", "Samlet 24 % (240 personer)\nLøget 30 % (150 personer)\nFinlandsparken 18 % (90 personer)"),
  rewritten(
    "vejle",
    "C10",
    "I alt: 24 % (240 personer); Løget: 30 % (150 personer); Finlandsparken: 18 % (90 personer)",
  ),
  rewritten("vejle", "C10", "240 personer (24 %)"),
  rewritten("vejle", "C10", "24 %, svarer til 240 personer"),
  rewritten(
    "vejle",
    "C10",
    "Løget: 30 % (150 personer)\nFinlandsparken: 18 % (90 personer)\nSamlet: 24 % (240 personer)",
  ),
  rewritten("vejle", "C11", 38),
  rewritten("vejle", "C11", "38"),
  rewritten("vejle", "C11", "1.238 unge"),
  rewritten("vejle", "C11", "0 unge"),
  rewritten("vejle", "C11", "Løget: 21 unge\nFinlandsparken: 17 unge"),
  rewritten("vejle", "C12", 5.4),
  rewritten("vejle", "C12", 5.4, "0.0"),
  rewritten("vejle", "C13", "under 3 udsættelser"),
  rewritten("vejle", "C13", "5 udsættelser eller færre"),
  rewritten("vejle", "D11", null),
  rewritten("vejle", "B11", "Unge kommer i fritidsjob"),
  rewritten("vejle", "D9", "9,9 % (Vejle Kommune)"),
  rewritten("vejle", "D9", "Kommunen: 9,9 %"),
  rewritten("vejle", "D9", "Hele kommunen: 9,9 %"),
  rewritten("vejle", "D9", "Vejle: 9,9 %"),
  rewritten("vejle", "D9", "I Vejle Kommune er andelen 9,9 %"),
  rewritten("vejle", "D9", "Vejle Kommune: 9,9 % (2023)"),
  rewritten("vejle", "D9", "Vejle Kommune (2023): 9,9 %"),
  rewritten("vejle", "D9", "Hele landet: 9,9 %\nVejle Kommune: 9,7 %"),
  rewritten("vejle", "D11", "Vejle Kommune: 412"),
  rewritten("vejle", "D12", "7,1 (Vejle Kommune)"),
  rewritten("vejle", "B9", "ANDELEN AF 15-29-ÅRIGE, DER HVERKEN ER I GANG MED EN UDDANNELSE ELLER ER I BESKÆFTIGELSE"),
  rewritten(
    "vejle",
    "B9",
    "Andelen af 15-29 årige, der hverken er i gang med en uddannelse eller er i beskæftigelse 15",
  ),
  rewritten("vejle", "B9", "Procentdel af 15-29-årige uden uddannelse eller job"),
  rewritten("vejle", "B9", "15-29-årige uden uddannelse eller job (pct.)"),
  rewritten("vejle", "B13", "Antallet af udsættelser"),
  rewritten("vejle", "A9", "Flere unge er i uddannelse eller job. ".repeat(40)),
  rewritten("vejle", "F9", "LBF"),
  rewritten("vejle", "F9", "Landsbyggefonden, Boligsociale Data 2024, hentet 3. marts 2025"),
  rewritten("vejle", "F9", "Danmarks Statistik (STATBANK: RAS200), 2023"),
  rewritten("randers", "C9", 0.824, "0.0%"),
  rewritten("randers", "D9", "Randers Kommune: 88,1 %"),
  rewritten("randers", "D9", 0.881, "0.0%"),
  rewritten("randers", "D10", 7.02),
  rewritten("randers", "E17", "Boligsociale data 2023"),
  rewritten("randers", "C17", "Folketingsvalg 2022: 61,2 %\nKommunalvalg 2021: 43,5 %"),
  rewritten("randers", "D17", "FV22: 84,1 % (Randers Kommune)\n\nKV21: 66,3 % (Randers Kommune)"),
  rewritten("randers", "C17", "FV 2022: 61,2 %\nKV 2021: 43,5 %"),
  rewritten("randers", "Kriminalitetsforebyggelse!D10", "Randers Kommune: 76 %"),
  rewritten("esbjerg", "E8", "84,6 %"),
  rewritten("esbjerg", "E8", 0.846, "0%"),
  rewritten("esbjerg", "E11", "41"),
  rewritten("holbaek", "C8", "Samlet: 284; Niv. 1: 104; Niv. 2: 146; Niv. 3: 18; Niv. 4: 16"),
  rewritten("holbaek", "C8", "Niveau 1: 104\nNiveau 2: 146\nNiveau 3: 18\nNiveau 4: 16\nI alt: 284"),
  rewritten("holbaek", "C9", "Fastlægges i 2026"),
  rewritten("holbaek", "C9", "Opgøres ved projektets start"),
  rewritten("holbaek", "D10", "71,4 % (Holbæk Kommune)"),
  rewritten("holbaek", "D8", "Holbæk Kommune: 1920"),
];

const years: Harmless[] = [
  rewritten("vejle", "E9", "2023"),
  rewritten("vejle", "E9", " 2023 "),
  rewritten("vejle", "E9", "2023."),
  rewritten("vejle", "E9", "År 2023"),
  rewritten("vejle", "E9", 45291, "dd-mm-yyyy"),
  rewritten("vejle", "E9", "31.12.2023"),
  rewritten("vejle", "E9", "1. januar 2024"),
  rewritten("vejle", "E9", "2022/2023"),
  rewritten("vejle", "E9", 2022),
  rewritten("vejle", "E9", 2025),
  rewritten("vejle", "E12", "2023/24"),
  rewritten("vejle", "E12", "Skoleåret 2023/2024"),
  rewritten("vejle", "E12", "2023-2024"),
  rewritten("vejle", "E12", 2024),
  rewritten("vejle", "E12", "2021/2022"),
  rewritten("vejle", "E9", "4. kvartal 2023"),
  rewritten("holbaek", "E9", "År 1"),
  rewritten("holbaek", "E9", 2027),
  rewritten("holbaek", "E16", "2023 "),
  rewritten("vejle", "F12", "Boligsociale data 2025"),
  rewritten("vejle", "F11", "Datablad fra Vejle Kommune, 2025"),
];

const below: Harmless[] = [
  harmless("vejle", "a note right below the table", (d) =>
    d.sheet().set("A14", "Note: Alle tal er opgjort ved årets udgang."),
  ),
  harmless("vejle", "a note below with a row between", (d) =>
    d.sheet().insertRow(15, ["* Tallene er foreløbige."]).insertRow(16),
  ),
  harmless("vejle", "a footnote's text below", (d) =>
    d.sheet().insertRow(15, ["1 Kilde: Beboerdata, Landsbyggefonden"]).insertRow(16),
  ),
  harmless("vejle", "no staffing", (d) => d.sheet().clear("A15:A17")),
  harmless("vejle", "two empty rows below the table", (d) => d.sheet().insertRow(15)),
  harmless("vejle", "a row without texts but with borders below", (d) => d.sheet().write("A14", ["", "", "", "", "", ""])),
  harmless("vejle", "another delaftale's table beside, with its own headings", (d) =>
    d.sheet().write("H8", HEADINGS).write("H9", [
      "Flere ældre er med i fællesskabet", "Antal ældre i ugentlige aktiviteter", "44 ældre", "Vejle Kommune: 812 ældre", 2024, "Datablad fra Vejle Kommune",
    ]),
  ),
]; // prettier-ignore

/** Clean plans written otherwise and just as rightly. */
export const harmlessVariations: readonly Harmless[] = [...headings, ...places, ...lines, ...cells, ...years, ...below];

import { Draft, DraftSheet, type Written } from "../draft";
import { delaftale } from "./delaftale";

const PLAN = { name: "Sorø Sammen 2025-29", kommune: "Sorø Kommune", period: "1. juni 2025 – 31. maj 2029" };

/** Lines of text in three delaftaler of four, and a budget in percent, with part-years, costs beside pay, and funding. */
export function soroe(): Draft {
  return new Draft([
    delaftale("Uddannelse og livschancer", PLAN, [
      ["Indsatsområdet vægtes overordnet 28 %"],
      ["Projektleder 30 % af 37 timer"],
      ["Kommunikationsmedarbejder 33 % af 19 timer"],
      ["Boligsocial medarbejder 30 timer – Lektiecafé for de mindste"],
      ["Boligsocial medarbejder 25 timer – Familierådgivning"],
      ["Fritidsvejleder 50 %"],
      ["Pædagog 20 timer, ansat i Sorø Kommunes dagtilbud"],
    ]),
    delaftale("Beskæftigelse", PLAN, [
      ["Projektleder 30 % af 37 timer"],
      ["Kommunikationsmedarbejder 33 % af 19 timer"],
      ["Boligsocial medarbejder 28 timer – Jobbrobyggere"],
      ["Boligsocial medarbejder 37 timer – Jobbrobyggere"],
      ["Boligsocial medarbejder 12 timer – Lokal danskundervisning for udlændinge, Den lille sprogskole"],
      ["Fritidsvejleder 50 %"],
      ["Økonomirådgiver, 105.000 kr. årligt"],
    ]),
    delaftale("Kriminalitetsforebyggelse", PLAN, [
      ["Projektleder 20 % af 37 timer"],
      ["To gadeplansmedarbejdere à 18,5 timer"],
      ["Boligsocial medarbejder 0,5 årsværk – Fædregruppe"],
    ]),
    budget(),
  ]);
}

const percent = (share: number): Written => [share, "0%"];

/** Four years of full pay: seven months of 2025 and five of 2029. */
function years(amount: number): number[] {
  const first = Math.round((amount * 7) / 12);
  return [first, amount, amount, amount, amount - first, amount * 4];
}

function position(
  stilling: string,
  activity: string | null,
  hours: number,
  pay: number,
  shares: readonly (number | null)[],
): Written[] {
  const all = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  return [
    stilling,
    activity,
    hours,
    pay,
    ...shares.map((share): Written => (share === null ? null : percent(share))),
    percent(Math.round(all * 100) / 100),
    ...years(pay),
  ];
}

const POSITIONS: readonly Written[][] = [
  position("Projektleder", null, 37, 640000, [0.3, 0.3, 0.2, 0.2]),
  position("Kommunikationsmedarbejder", null, 19, 290000, [0.33, 0.33, null, 0.34]),
  position("Boligsocial medarbejder", "Lektiecaféen", 30, 430000, [1, null, null, null]),
  position("Boligsocial medarbejder", "Familierådgivning", 25, 360000, [1, null, null, null]),
  position("Fritidsvejleder", null, 32, 440000, [0.5, 0.5, null, null]),
  position("Boligsocial medarbejder", "Jobbrobyggere", 28, 400000, [null, 1, null, null]),
  position("Boligsocial medarbejder", "Jobbrobyggere", 37, 530000, [null, 1, null, null]),
  position("Boligsocial medarbejder", "Den Lille Sprogskole", 12, 175000, [null, 1, null, null]),
  position("Økonomirådgiver", null, 15, 210000, [null, 0.5, null, 0.5]),
  position("Gadeplansmedarbejder", "Nord", 18.5, 270000, [null, null, 1, null]),
  position("Gadeplansmedarbejder", "Syd", 18.5, 270000, [null, null, 1, null]),
  position("Boligsocial medarbejder", "Fædregruppe", 18.5, 265000, [null, null, 1, null]),
  position("Frivilligkoordinator", null, 30, 430000, [null, null, null, 1]),
];

/** Headings in row 3, positions in rows 4-16, pay in all in row 17, costs in 18-19, everything in 20, funding in 22-26. */
function budget(): DraftSheet {
  const pay = POSITIONS.reduce((sum, row) => sum + Number(row[3]), 0);
  const columns = (from: readonly (readonly number[])[]): number[] =>
    (from[0] ?? []).map((_, index) => from.reduce((sum, row) => sum + (row[index] ?? 0), 0));
  const paid = columns(POSITIONS.map((row) => row.slice(9).map(Number)));
  const costs = [70000, 30000].map((amount) => years(amount));
  const all = columns([paid, ...costs]);
  const total = all.at(-1) ?? 0;
  const blank: Written[] = [null, null, null, null, null, null, null, null];
  return new DraftSheet("Budget", [
    ["Budget for Sorø Sammen"],
    [],
    [
      "Stilling",
      "Aktivitet",
      "Timer pr. uge",
      "Årsløn inkl. pension (kr.)",
      "Uddannelse og livschancer (%)",
      "Beskæftigelse (%)",
      "Kriminalitetsforebyggelse (%)",
      "Sammenhængskraft og medborgerskab (%)",
      "I alt (%)",
      2025,
      2026,
      2027,
      2028,
      2029,
      "I alt (kr.)",
    ],
    ...POSITIONS,
    ["Løn i alt", null, null, pay, null, null, null, null, null, ...paid],
    ["Aktivitetsmidler", ...blank, ...(costs[0] ?? [])],
    ["Transport og revision", ...blank, ...(costs[1] ?? [])],
    ["Udgifter i alt", ...blank, ...all],
    [],
    ["Finansiering", "Beløb (kr.)"],
    ["Landsbyggefonden", total * 0.74],
    ["Sorø Kommune", total * 0.14],
    ["Boligorganisationerne", total * 0.12],
    ["Finansiering i alt", total],
  ]);
}

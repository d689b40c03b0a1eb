import { Draft, DraftSheet } from "./draft";

/** A delaftale alone: name, period and kommune in lines, one delmålstabel in A8:F13, two staffing lines. */
export function vejle(): Draft {
  return new Draft([
    new DraftSheet("Beskæftigelse", [
      ["Delaftale for indsatsområdet Beskæftigelse"],
      [],
      ["Navn på den boligsociale indsats, som delaftalen vedrører:", "Fælles om Vejle Vest"],
      ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
      ["Kommune:", "Vejle Kommune"],
      [],
      ["Delmål og indikatorer for indsatsområdet"],
      ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
      [
        "Flere unge er i uddannelse eller job.",
        "Andelen af 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
        "Løget: 14,2 %\nFinlandsparken: 15,8 %",
        "Vejle Kommune: 9,9 %",
        2023,
        "LBF Beboerdata",
      ],
      [
        "Flere voksne får fodfæste på arbejdsmarkedet.",
        "Andel 18-64-årige, der er uden tilknytning til arbejdsmarked og uddannelse",
        "Samlet: 24 % (240 personer)\n\nLøget: 30 % (150 personer)\nFinlandsparken: 18 % (90 personer)",
        "Vejle Kommune: 11,3 %\nHele landet: 12,8 %",
        2023,
        "LBF Beboerdata",
      ],
      [
        "Flere unge kommer i fritidsjob.",
        "Antal unge på 13-17 år, der har fået fritidsjob gennem indsatsen",
        "38 unge",
        "Vejle Kommune: 412 unge",
        2024,
        "Datablad fra Vejle Kommune, 2024",
      ],
      [
        "De unge står bedre, når de forlader skolen.",
        "Karaktergennemsnit i dansk og matematik for 9.-klasseselever",
        "5,4",
        "Vejle Kommune: 7,1",
        "2023/2024",
        "Boligsociale data 2024",
      ],
      [
        "Økonomirådgivning\nFærre sættes ud af deres bolig.",
        "Antal udsættelser pga. huslejerestancer",
        "17 udsættelser",
        "Vejle Kommune: 64 udsættelser",
        2024,
        "Vejle Kommune, Borgerservice",
      ],
      [],
      ["Medarbejderressourcer for indsatsområdet:"],
      ["Projektleder 40 % af 37 timer"],
      ["Boligsocial medarbejder 30 timer – Fritidsjob"],
    ]),
  ]);
}

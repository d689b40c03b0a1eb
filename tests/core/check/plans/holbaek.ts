import { Draft, DraftSheet } from "./draft";

const HEADINGS = [
  "Delmål",
  "Indikator",
  "Baseline boligområde/målgruppe",
  "Evt. anden baseline",
  "Baseline år",
  "Datakilde",
];

/** Two delaftaler below each other on one sheet (A7:F11, A15:F18): levels with a total, second units, a deferred baseline. */
export function holbaek(): Draft {
  return new Draft([
    new DraftSheet("Delaftaler", [
      ["Delaftale for indsatsområdet Sammenhængskraft og medborgerskab"],
      ["Navn på den boligsociale indsats, som delaftalen vedrører:", "Vi bor her – Holbæk Øst"],
      ["Delaftalen gælder fra - til:", "1. januar 2026 – 31. december 2029"],
      ["Kommune:", "Holbæk Kommune"],
      [],
      ["Delmål og indikatorer for indsatsområdet"],
      HEADINGS,
      [
        "Flere børn lærer dansk gennem leg",
        "Antal børn i sprogscreening fordelt på niveau",
        "Samlet: 284\n\nNiv. 1: 104\nNiv. 2: 146\nNiv. 3: 18\nNiv. 4: 16",
        "Holbæk Kommune: 1.920",
        "2023/2024",
        "Datablad fra Holbæk Kommune, 2024",
      ],
      [
        "Beboerne oplever et stærkere fællesskab",
        "Andel beboere, der føler sig som en del af fællesskabet",
        "Baseline måles i år 1",
        null,
        2026,
        "Megafon, beboerundersøgelse",
      ],
      [
        "Flere børn er med i en forening",
        "Andel 6-17-årige, der er medlem af en forening",
        "Agervang: 41 % (82 børn)\nLadegårdsparken: 46 % (69 børn)",
        "Holbæk Kommune: 71,4 %",
        2024,
        "Datablad fra Holbæk Kommune",
      ],
      [
        "Flere voksne kommer i arbejde",
        "Andelen af offentligt forsørgede i alderen 30-64 år, der er ”passive kontanthjælpsmodtagere”",
        "Samlet 28 %, svarer til 140 fuldtidspersoner\n\nAgervang: 30 % (90 fuldtidspersoner)\nLadegårdsparken: 25 % (50 fuldtidspersoner)",
        "Holbæk Kommune: 19,21 %\nHele landet: 16,13 %",
        2023,
        "Landsbyggefondens Beboerdata",
      ],
      [],
      ["Delaftale for indsatsområdet Kriminalitetsforebyggelse"],
      ["Delmål og indikatorer for indsatsområdet"],
      HEADINGS,
      [
        "Færre unge kommer i kontakt med politiet",
        "Andel af 15-29-årige, som er sigtet mindst en gang",
        "4,47 %",
        "Holbæk Kommune: 2,1 %\nHele landet: 1,9 %",
        2023,
        "Boligsociale data 2023",
      ],
      [
        "Færre familier mister deres bolig",
        "Antal udsættelser pga. huslejerestancer",
        "12 udsættelser",
        "Holbæk Kommune: 140 udsættelser",
        2024,
        "Holbæk Kommune, Borgerservice",
      ],
      [
        "Eleverne kommer i skole",
        "Gennemsnitligt fravær i grundskolen",
        "9,8 %",
        "7,1 % (Holbæk Kommune)",
        "2023/2024",
        "Uddannelsesstatistik.dk",
      ],
    ]),
  ]);
}

import {
  agreementSheet,
  DELMAAL_CAPTION,
  DELMAAL_HEADINGS,
  OVERORDNEDE_HEADINGS,
  type AgreementHead,
  type Sample,
} from "./sheet";

const head: AgreementHead = {
  plan: "NørreBrobyggerne 2026-28",
  period: "1. januar 2026 – 31. december 2028",
  kommune: "Københavns Kommune",
};

const overordnedeMaal = agreementSheet("Overordnede mål", head, {
  title: "Strategisk samarbejdsaftale om boligsocial indsats",
  caption: "Overordnede mål og indikatorer for den boligsociale indsats",
  headings: OVERORDNEDE_HEADINGS,
  // A Mål stands once, beside the first of its indicators.
  rows: [
    [
      "Der skal ske et fagligt løft af børn og unge, så flere bliver skoleparate, og flere tager en uddannelse",
      "Andel 1-5-årige i dagtilbud",
      "81,45 %",
      "87,04 %",
      "Boligsociale data 2021",
    ],
    [null, "Karaktergennemsnit i dansk og matematik for 9.-klasseselever", "5,29", "7,25", "Boligsociale data 2023"],
    [
      null,
      "Andel 18-29-årige, der har grundskole som højest fuldførte uddannelse, og som ikke er i gang med en uddannelse.",
      "16,59 %",
      "6,36 %",
      "Boligsociale data 2023",
    ],
    [
      "Flere bliver tilknyttet arbejdsmarkedet",
      "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse (restgruppen)",
      "15,12 %",
      "12,11 %",
      "Boligsociale data 2023",
    ],
    [
      null,
      "Andel 18-64-årige, der er uden tilknytning til arbejdsmarked og uddannelse",
      "23,6 %",
      "8,86 %",
      "Boligsociale data 2023",
    ],
    [
      "Børn og unge skal støttes i et liv uden kriminalitet, og områderne skal opleves trygge",
      "Andel af 15-29-årige, som er sigtet mindst en gang",
      "4,47 %",
      "1,49 %",
      "Boligsociale data 2023",
    ],
    [
      null,
      "Andel beboere over 18 år, der føler sig grundlæggende trygge i boligområdet",
      "Blågården: 65%\nLundtoftegade: 83,6%",
      "Befolkningen: 87,9 % (2023)",
      "LBF/Megafon - Områdenotat",
    ],
    [
      "Flere er en del af fællesskabet og deltager aktivt i samfundet",
      "Andel beboere over 18 år, der laver frivilligt arbejde",
      "Blågården: 35%\nLundtoftegade: 38%",
      "Befolkningen: 41 %\n(2023)",
      "LBF/Megafon - Områdenotat",
    ],
    [
      null,
      "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/folketingsvalg",
      "FV22: 65,7 %\n\nKV21: 40,5 %",
      "FV22: 83,4 % (KK)\n\nKV21: 60 % (KK)",
      "Boligsociale data",
    ],
  ],
  staffing: [],
});

const uddannelse = agreementSheet("Uddannelse og livschancer", head, {
  title: "Delaftale for indsatsområdet Uddannelse og livschancer",
  caption: DELMAAL_CAPTION,
  headings: DELMAAL_HEADINGS,
  rows: [
    [
      "Sikre at børn får et alderssvarende sprog, der kan hjælpe dem i deres videre skolegang og uddannelse",
      "Test af skriftkompetencer og talesprog: Andel børn i 0. kl. der har behov for en fokuseret eller særlig indsats",
      "Skriftssprog: 31,82 %\n\nTalesprog: 31,82 %",
      "Skriftssprog: 13,20 % (KK)\n\nTalesprog: 15,77 % (KK)",
      "2023/2024",
      "Datablad fra Teknik- og Miljøforvaltningen, Københavns Kommune",
    ],
    [
      "Der skal ske et fagligt løft af børn og unge, så flere bliver skoleparate, og flere tager en uddannelse",
      "Andel elever med gennemsnit på mindst 2 i dansk og matematik ved afgangsprøve i 9. klasse skal stige.",
      "87,62 %",
      "94 % (KK)",
      2023,
      "LBF, Beboerdata",
    ],
    [
      "Børn og unge benytter relevante fritidstilbud og bliver en del af konstruktive ungefællesskaber",
      "Andelen af de 6-13-årige i boligområderne omfattet af helhedsplanen, der indmeldt i fritidsordninger",
      "52,91 %",
      "72,83 % (KK)",
      2023,
      "Datablad fra TMF/KK, 2024",
    ],
  ],
  staffing: [
    "En familierådgiver, finansieret af og organisatorisk forankret i Socialforvaltningen, Din sociale indgang - Børn, men lokaliseret i helhedsplanen.",
    "En medarbejder ansat i en partnerskabsstilling mellem Socialforvaltningen, Din sociale indgang – Børn (300.000 kr. årligt), Nørrebro United (100.000 kr. årligt) og NørreBrobyggerne (200.000 kr. årligt) med henblik på at sikre flere børn i foreningslivet.",
    "Ca. 1,5 medarbejdere fra helhedsplanen med særligt fokus på familieindsatserne.",
  ],
});

const beskaeftigelse = agreementSheet("Beskæftigelse", head, {
  title: "Delaftale for indsatsområdet Beskæftigelse",
  caption: DELMAAL_CAPTION,
  headings: DELMAAL_HEADINGS,
  rows: [
    [
      "Flere unge i gang med uddannelse",
      "Andel unge der 15 mdr. efter afsluttet 9. klasse er i gang med en Ungdomsuddannelse stiger",
      "85,9 %",
      "90,01 % (KK)",
      2023,
      "Datablad, Teknik- og miljøforvaltningen, Københavns Kommune",
    ],
    [
      "Flere unge i gang med uddannelse",
      "Andel 18-29-årrige, som i løbet af året har afbrudt en ungdomsuddannelse og ikke har påbegyndt en ny uddannelse, falder",
      "7,93 %",
      "4,31 % (KK)",
      2023,
      "Landsbyggefondens Beboerdata",
    ],
    [
      "Flere unge i gang med job og uddannelse",
      "Andel unge 18-29-årige med kontaktforløb til Jobcenter falder 15",
      "22,27%",
      "KK: 9,83%",
      2024,
      "Datablad, Teknik- og Miljøforvaltningen, Københavns Kommune",
    ],
  ],
  staffing: [
    "Der afsættes 1 medarbejderressource til indsatsområdet. I praksis forventes det, at to medarbejdere vil bruge halvdelen af deres tid på indsatserne.",
  ],
});

/** Figures and lines from NørreBrobyggerne's published agreements of 2026-28. */
export const noerrebro: Sample = {
  name: "noerrebro-2026-udsnit",
  title: "NørreBrobyggerne 2026-28: udsnit af den strategiske samarbejdsaftale og to delaftaler",
  sheets: [overordnedeMaal, uddannelse, beskaeftigelse],
};

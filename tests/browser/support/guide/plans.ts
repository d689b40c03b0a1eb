import { sheetFromRows, workbookOf } from "../../../../src/core/workbook/fromRows";
import type { Workbook } from "../../../../src/core/workbook/snapshot";
import { buildDocx, paragraph, table } from "../../../support/docxBuilder";
import { buildXlsx } from "../../../support/xlsxBuilder";

type Rows = readonly (readonly (string | number | null)[])[];

/** What the reader of a section has before them: sheets by name, the same as a file and as Excel has it open. */
export type GuidePlan = Readonly<Record<string, Rows>>;

export const fileOf = (plan: GuidePlan): Buffer =>
  Buffer.from(buildXlsx({ sheets: Object.entries(plan).map(([name, rows]) => ({ name, rows })) }));

export const workbookOfPlan = (plan: GuidePlan): Workbook =>
  workbookOf(...Object.entries(plan).map(([name, rows]) => sheetFromRows(name, rows)));

const HEADINGS = [
  ...["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
];

const headerOf = (area: string): Rows => [
  [`Delaftale for indsatsområdet ${area}`],
  ["Navn på den boligsociale indsats, som delaftalen vedrører:", "Brøndby Projektet"],
  ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
  ["Kommune:", "Brøndby Kommune"],
  [],
];

const UNTIED = "Andel 30-64-årige uden tilknytning";
const LEISURE = "Andel unge med fritidsjob";

/** A plan as it is a week before the deadline: slips that can be put right, gaps, and staff that nearly fit the budget. */
const PLAN: GuidePlan = {
  Beskæftigelse: [
    ...headerOf("Beskæftigelse"),
    [...HEADINGS.slice(0, 3), "Anden baseline", ...HEADINGS.slice(4)],
    ["Andelen falder til 10 %", UNTIED, "12.9 %", "Brøndby Kommune: 14,4 %", 2023, "LBF Beboerdata"],
    ["25 % af de unge har fritids-\njob", LEISURE, "21,5 %", "Brøndby Kommune: 30,0 %", null, "LBF Beboerdata"],
    [],
    ["Medarbejderressourcer"],
    ["Projektleder 33 % af 37 timer"],
    ["Boligsocial medarbejder 15 timer"],
    ["Boligsocial medarbejder 16 timer"],
  ],
  Budget: [
    ["Budget for Brøndby Projektet 2025-2029"],
    [],
    ["Stilling", "Aktivitet", "Ansat (timer pr. uge)", "Beskæftigelse (%)"],
    ["Projektleder", null, 37, 0.3],
    ["Boligsocial medarbejder", "Den Lille Sprogskole", 20, 1],
    ["Boligsocial medarbejder", "Familierådgivning", 25, 1],
  ],
};

/** The same as a table pasted from Word leaves it. */
const PASTED: GuidePlan = {
  Beskæftigelse: [
    ...headerOf("Beskæftigelse"),
    HEADINGS,
    ["Flere i job", UNTIED, "Nord: 45,5 %", "Brøndby Kommune: 61,0 %", 2023, "LBF Beboerdata"],
    [null, null, "Syd: 44,0 %"],
    [],
    ["Flere i skole", "Andel elever", "80,0 %", "Brøndby Kommune: 90,0 %", 2023, "LBF Beboerdata"],
  ],
};

/** With a form of the reader's own, yet empty. */
const WITH_FORM: GuidePlan = {
  ...PLAN,
  Skema: [["Indikator", "Resultatmål", "Værdi", "Enhed", "Årstal"], [], [], []],
};

/** With figures yet to be put in. */
const WITHOUT_FIGURES: GuidePlan = {
  ...PLAN,
  Beskæftigelse: [
    ...headerOf("Beskæftigelse"),
    HEADINGS,
    ["Andelen falder til 10 %", UNTIED, "12,9 %", "Brøndby Kommune: 14,4 %", 2023, "LBF Beboerdata"],
    ["25 % af de unge har fritidsjob", LEISURE, "21,5 %", null, null, null],
    ...PLAN.Beskæftigelse!.slice(8),
  ],
};

/** What the reader of each section has open, by the section's anchor. */
export const PLANS: Readonly<Record<string, GuidePlan>> = {
  "leder-få-planen-på-plads-før-fristen": PLAN,
  "tabellen-er-indsat-fra-word": PASTED,
  "aftalen-står-i-word": { Ark1: [["Noter"]] },
  "controller-find-det-der-skal-spørges-om": WITHOUT_FIGURES,
  // Many plans, in a folder of their own.
  "sekretariat-mange-planer-på-én-gang": {},
  "grundlaget-for-indberetningsskemaet": WITH_FORM,
  "bemanding-passer-delaftalerne-til-budgettet": PLAN,
  "baseline-passer-tallene-til-kilden": WITHOUT_FIGURES,
  "accepter-et-fund": PLAN,
};

/** What the kommune has sent: a file of figures. */
export const FIGURES = [
  "Indikator;Område;Niveau;År;Værdi;Enhed;Kilde",
  `${LEISURE};Brøndby Strand;boligområde;2023;21,5;%;LBF Beboerdata`,
  `${LEISURE};Brøndby Kommune;kommune;2023;30,0;%;LBF Beboerdata`,
  `${UNTIED};Brøndby Strand;boligområde;2023;12,9;%;LBF Beboerdata`,
  `${UNTIED};Brøndby Kommune;kommune;2023;14,4;%;LBF Beboerdata`,
  "",
].join("\n");

/** A delaftale in Word. */
export function delaftale(area: string): Buffer {
  return Buffer.from(
    buildDocx({
      body: [
        paragraph(`Delaftale for indsatsområdet ${area}`),
        paragraph("Navn på den boligsociale indsats, som delaftalen vedrører: Brøndby Projektet"),
        paragraph("Delaftalen gælder fra - til: 1. juni 2025 – 31. maj 2029"),
        paragraph("Kommune: Brøndby Kommune"),
        table([
          HEADINGS,
          ["Andelen falder til 10 %", UNTIED, "12,9 %", "Brøndby Kommune: 14,4 %", "2023", "LBF Beboerdata"],
          ["25 % af de unge har fritidsjob", LEISURE, "21,5 %", "", "2023", "LBF Beboerdata"],
        ]),
      ].join(""),
    }),
  );
}

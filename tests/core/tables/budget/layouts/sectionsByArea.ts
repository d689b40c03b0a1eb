import type { Layout } from "../layout";

/** One set of headings; the areas as lines between the rows, each with its sub-total, and a total of everything. */
export const sectionsByArea: Layout = {
  name: "areas as sections with sub-totals",
  sheets: [
    {
      name: "Budgetskema",
      rows: [
        [],
        [null, "Stilling", "Aktivitet", "Timer pr. uge", "Beløb"],
        [null, "Uddannelse og livschancer"],
        [null, "Boligsocial medarbejder", "Læsevenner", 12, 180000],
        [null, "Boligsocial medarbejder", "Fædregruppe", 8, 120000],
        [null, "Aktivitetspulje", null, null, 50000],
        [null, "Uddannelse i alt", null, 20, 350000],
        [null, "Beskæftigelse"],
        [null, "Boligsocial medarbejder", "Jobcafé", 17, 255000],
        [null, "Beskæftigelse i alt", null, 17, 255000],
        [null, "I alt", null, 37, 605000],
      ],
      formulas: { E7: "SUM(E4:E6)", E10: "SUM(E9:E9)", E11: "E7+E10" },
    },
  ],
  tables: [
    [
      "Budgetskema",
      "P B4 Boligsocial medarbejder/Læsevenner | t Udd 12 D4 | kr Udd 180000 E4",
      "P B5 Boligsocial medarbejder/Fædregruppe | t Udd 8 D5 | kr Udd 120000 E5",
      "P B9 Boligsocial medarbejder/Jobcafé | t Besk 17 D9 | kr Besk 255000 E9",
      "C B6 Aktivitetspulje | kr Udd 50000 E6",
      "S column D7 < D4 D5",
      "S column E7 < E4 E5 E6",
      "S column D10 < D9",
      "S column E10 < E9",
      "S column D11 < D7 D10",
      "S column E11 < E7 E10",
    ],
  ],
  positions: [
    "Boligsocial medarbejder/Læsevenner ×1",
    "Boligsocial medarbejder/Fædregruppe ×1",
    "Boligsocial medarbejder/Jobcafé ×1",
  ],
};

import { draftMark } from "../../../../src/core/rules/plan/draftMark";
import { delmaalRow } from "../../../../src/core/rules/support/examples";
import { agreements, reportedBy } from "../support/agreements";

function plan(line: string) {
  return agreements({ name: "Beskæftigelse", rows: [delmaalRow()], below: [line] });
}

test.each([
  "Beboerne får et udkast til nye opholdsarealer",
  "Udkastet drøftes med beboerne i marts",
  "Sager, der kræver afklaring med boligorganisationen, drøftes på de månedlige møder i styregruppen, og de afklares nærmere",
  "Drafting af breve",
  "Aktiviteterne uddybes i bilag 2",
])("accepts %j", (line) => {
  expect(reportedBy(draftMark, plan(line))).toEqual([]);
});

test.each([
  "Udkast",
  "UDKAST 3. maj 2026",
  "Udkast til delaftale",
  "Kladde v2",
  "BEMÆRKNING: kræver afklaring",
  "Uddybes nærmere.",
  "Sprogcafé (skal afklares)",
  "Lokaler afventer godkendelse",
  "Budgettet for år 3 kræver afklaring",
  "TBD",
  "???",
])("reports %j", (line) => {
  expect(reportedBy(draftMark, plan(line))).toEqual(["info Beskæftigelse!A12 left"]);
});

test("a draft that an indicator counts is none", () => {
  const rows = ["Antal beboermøder om udkast til haver", "Antal sager, der kræver afklaring"].map((indikator) =>
    delmaalRow({ indikator }),
  );
  expect(reportedBy(draftMark, agreements({ name: "Beskæftigelse", rows }))).toEqual([]);
});

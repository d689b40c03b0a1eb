import { contractDiffers } from "../../../../src/core/rules/staffing/contractDiffers";
import { noHoursOrShare } from "../../../../src/core/rules/staffing/noHoursOrShare";
import { delmaalRow } from "../../../../src/core/rules/support/examples";
import { agreements, reportedBy } from "../support/agreements";

function staff(...lists: readonly (readonly string[])[]) {
  const names = ["Beskæftigelse", "Uddannelse og livschancer", "Kriminalitetsforebyggelse"];
  return agreements(...lists.map((lines, at) => ({ name: names[at] ?? "", rows: [delmaalRow()], staff: lines })));
}

test.each<[string, string[][]]>([
  ["the same hours", [["Projektleder 33 % af 37 timer"], ["Projektleder 50 % af 37 timer"]]],
  [
    "two holders of one title",
    [
      [
        "Boligsocial medarbejder 50 % af 37 timer – Fritidsjob",
        "Boligsocial medarbejder 50 % af 30 timer – Rådgivning",
      ],
      ["Boligsocial medarbejder 50 % af 37 timer – Lektiehjælp", "Boligsocial medarbejder 50 % af 30 timer – Kurser"],
    ],
  ],
  ["other activities", [["Medarbejder 50 % af 37 timer – Fritidsjob"], ["Medarbejder 50 % af 30 timer – Lektiehjælp"]]],
  ["more than one post in all", [["Familievejleder 80 % af 37 timer"], ["Familievejleder 80 % af 30 timer"]]],
  ["hours that only one states", [["Projektleder 33 % af 37 timer"], ["Projektleder 33 %"]]],
])("accepts %s", (_, lists) => {
  expect(reportedBy(contractDiffers, staff(...lists))).toEqual([]);
});

test.each<[string, string[][], string[]]>([
  [
    "two",
    [["Projektleder 33 % af 37 timer"], ["Projektleder 33 % af 32 timer"]],
    ["error Uddannelse og livschancer!A13 differs → Beskæftigelse!A13"],
  ],
  [
    "the third",
    [
      ["Jobkonsulent 30 % af 37 timer"],
      ["Jobkonsulent 30 % af 37 timer"],
      ["Jobkonsulent (ansat på 30 timer): 30 % af stillingen"],
    ],
    ["error Kriminalitetsforebyggelse!A13 differs → Beskæftigelse!A13"],
  ],
])("reports %s", (_, lists, expected) => {
  expect(reportedBy(contractDiffers, staff(...lists))).toEqual(expected);
});

test.each([
  "1,5 årsværk til sprogstøtte",
  "To fuldtidsstillinger",
  "Jobkonsulent 37 timer",
  "To medarbejdere à 18,5 timer",
  "Projektleder 33 %",
])("staffing/no-hours-or-share accepts %j", (line) => {
  expect(reportedBy(noHoursOrShare, staff([line]))).toEqual([]);
});

test.each(["To medarbejdere arbejder med jobcaféen", "3 vejledere"])(
  "staffing/no-hours-or-share reports %j",
  (line) => {
    expect(reportedBy(noHoursOrShare, staff([line]))).toEqual(["info Beskæftigelse!A13 persons"]);
  },
);

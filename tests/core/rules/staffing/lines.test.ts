import { hoursUnknown } from "../../../../src/core/rules/staffing/hoursUnknown";
import { noBudgetRow } from "../../../../src/core/rules/staffing/noBudgetRow";
import { staffingUnreadable } from "../../../../src/core/rules/staffing/unreadable";
import { staffingVague } from "../../../../src/core/rules/staffing/vague";
import { staffed, withBudget } from "../../../../src/core/rules/support/staffingExamples";
import { testRule } from "../support/testRule";

const NO_HOURS = [
  ["Budget"],
  ["Stilling", "Uddannelse og livschancer (%)", "Beskæftigelse (%)", "I alt (%)"],
  ["Projektleder", 60, 40, 100],
];

testRule(staffingUnreadable, {
  accept: [
    { name: "a share", sheet: staffed(["Projektleder 40 %"]) },
    { name: "hours", sheet: staffed(["Projektleder 15 t/uge"]) },
    { name: "posts", sheet: staffed(["En fuldtidsansat projektleder"]) },
    { name: "kroner", sheet: staffed(["Projektleder, 240.000 kr. årligt"]) },
    { name: "the weight of the area", sheet: staffed(["Indsatsområdet vægtes overordnet 30 %", "Projektleder 40 %"]) },
    {
      name: "another's employee",
      sheet: staffed(["Projektleder 40 %", "Socialrådgiver, ansat i Socialforvaltningen"]),
    },
    { name: "a placeholder", sheet: staffed(["Projektleder 40 %", "-"]) },
  ],
  reject: [
    {
      name: "a title alone",
      sheet: staffed(["Projektleder"]),
      cell: "A6",
      what: "”Projektleder” har hverken andel, timer eller beløb.",
    },
    {
      name: "a title with its activity",
      sheet: staffed(["Projektleder 40 %", "Boligsocial medarbejder – Lektiecafé"]),
      cell: "A7",
      what: "”Boligsocial medarbejder – Lektiecafé” har hverken andel, timer eller beløb.",
    },
  ],
});

testRule(staffingVague, {
  accept: [
    { name: "an exact figure", sheet: staffed(["Projektleder 40 % af 37 timer"]) },
    {
      name: "a vague line without a figure, which another rule asks about",
      sheet: staffed(["Projektleder 40 %", "Boligsocial medarbejder forventes"]),
    },
  ],
  reject: [
    {
      name: "ca.",
      sheet: staffed(["Ca. 1,5 medarbejdere"]),
      cell: "A6",
      what: "”Ca.” gør tallet usikkert.",
    },
    {
      name: "omkring",
      sheet: staffed(["Projektleder omkring 12 timer"]),
      cell: "A6",
      what: "”omkring” gør tallet usikkert.",
    },
    {
      name: "forventes",
      sheet: staffed(["Projektleder forventes 12 timer"]),
      cell: "A6",
      what: "”forventes” gør tallet usikkert.",
    },
    {
      name: "a range",
      sheet: staffed(["Projektleder 10-15 timer"]),
      cell: "A6",
      what: "”10-15 timer” gør tallet usikkert.",
    },
  ],
});

testRule(hoursUnknown, {
  accept: [
    { name: "hours in the line", sheet: staffed(["Projektleder 40 % af 37 timer"], NO_HOURS) },
    { name: "hours in the budget", sheet: withBudget(["Projektleder 40 %"]) },
    { name: "neither budget nor another delaftale", sheet: staffed(["Projektleder 40 %"]) },
    { name: "full time", sheet: staffed(["Projektleder 40 % af fuld tid"], NO_HOURS) },
    { name: "a line without a row, which another rule asks about", sheet: staffed(["Psykolog 40 %"], NO_HOURS) },
    {
      name: "hours for each area, which together are the post's",
      sheet: staffed(
        ["Projektleder 40 %"],
        [
          ["Budget"],
          ["Stilling", "Beskæftigelse (timer)", "Uddannelse og livschancer (timer)"],
          ["Projektleder", 14.8, 22.2],
        ],
      ),
    },
  ],
  reject: [
    {
      name: "hours in neither",
      sheet: staffed(["Projektleder 40 %"], NO_HOURS),
      cell: "A6",
      what: "Hverken linjen eller budgettet siger, hvor mange timer 40 % er af.",
    },
    {
      name: "no budget, but another delaftale that names the position",
      sheet: staffed(
        ["Leder 40 %"],
        [
          ["Delaftale for indsatsområdet Kriminalitetsforebyggelse"],
          ["Medarbejderressourcer for indsatsområdet:"],
          ["Projektleder 30 % af 37 timer"],
        ],
      ),
      cell: "A6",
      what: "Linjen siger ikke, hvor mange timer 40 % er af.",
    },
  ],
});

testRule(noBudgetRow, {
  accept: [
    { name: "a row of the same title", sheet: withBudget(["Projektleder 40 % af 37 timer"]) },
    { name: "the only leader in other words", sheet: withBudget(["Boligsocial leder 40 % af 37 timer"]) },
    { name: "no budget", sheet: staffed(["Sundhedskoordinator 10 timer"]) },
    {
      name: "people whom someone else pays",
      sheet: withBudget(["Projektleder 40 %", "Socialrådgiver 10 timer, finansieret af kommunen"]),
    },
    { name: "a line without a title", sheet: withBudget(["Projektleder 40 %", "10 timer til lektiecafé"]) },
    {
      name: "a line without a figure, which another rule asks about",
      sheet: withBudget(["Projektleder 40 %", "Sundhedskoordinator"]),
    },
  ],
  reject: [
    {
      name: "another title",
      sheet: withBudget(["Projektleder 40 %", "Sundhedskoordinator 10 timer"]),
      cell: "A7",
      what: "Budgettet har ingen række til ”Sundhedskoordinator”.",
    },
    {
      name: "a second of one title",
      sheet: withBudget(["Projektleder 40 % af 37 timer", "Projektleder 20 % af 37 timer"]),
      cell: "A7",
      what: "Budgettet har ingen række til ”Projektleder”.",
    },
  ],
});

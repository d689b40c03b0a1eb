import type { RuleTextsOf } from "../../ruleTexts";

const SUMS = "Når en sum ikke passer, er mindst ét af tallene forkert, og resten af budgettet kan ikke regnes efter.";
const TODO = "Ret det tal, der er forkert.";

export const budget: RuleTextsOf<"budget"> = {
  "budget/no-staffing-line": {
    title: "Stillingen mangler i delaftalen",
    why: "Skabelonen til delaftalen siger, at medarbejdernes timer eller procent skal stemme med budgettet.",
    messages: {
      none: {
        what: "Budgettet giver ”{stilling}” en andel til {area}, men delaftalen nævner den ikke.",
        todo: "Skriv stillingen ind i delaftalen, eller flyt andelen i budgettet.",
      },
    },
    fixes: {},
  },
  "budget/sum-wrong": {
    title: "Summen passer ikke",
    why: SUMS,
    messages: {
      amount: { what: "Her står {total} kr., men tallene giver {expected} kr.", todo: TODO },
      hours: {
        what: "Her står {total} {total|time|timer}, men tallene giver {expected} {expected|time|timer}.",
        todo: TODO,
      },
      share: { what: "Her står {total} %, men andelene giver {expected} %.", todo: TODO },
      amountAt: {
        what: "Her står {total} kr., men tallene giver {expected} kr. Det er sandsynligvis {cell}, der er forkert.",
        todo: TODO,
      },
      hoursAt: {
        what: "Her står {total} {total|time|timer}, men tallene giver {expected} {expected|time|timer}. Det er sandsynligvis {cell}, der er forkert.",
        todo: TODO,
      },
      shareAt: {
        what: "Her står {total} %, men andelene giver {expected} %. Det er sandsynligvis {cell}, der er forkert.",
        todo: TODO,
      },
      funding: {
        what: "Finansieringen er {total} kr., men udgifterne er {expected} kr.",
        todo: "Ret finansieringen eller udgifterne, så de er lige store.",
      },
      product: {
        what: "Her står {total}, men {factors} giver {expected}.",
        todo: "Ret det tal, der er forkert: resultatet eller et af de tal, der er ganget sammen.",
      },
    },
    fixes: {},
  },
  "budget/amount-share": {
    title: "Beløbet svarer ikke til andelen",
    why: "Beløbet til et indsatsområde er stillingens udgift gange andelen. Passer det ikke, er andelen eller beløbet forkert.",
    messages: {
      differs: {
        what: "Her står {amount} kr., men {share} % af {cost} kr. er {expected} kr.",
        todo: "Ret beløbet eller andelen, så de passer sammen.",
      },
    },
    fixes: {},
  },
  "budget/cofinancing": {
    title: "For lille lokal medfinansiering",
    why: "LBF betaler højst 75 % af planens samlede udgifter. Mindst 25 % skal komme fra kommunen og boligorganisationerne.",
    messages: {
      above: {
        what: "Landsbyggefonden betaler {share} % af planen: {amount} kr. af {total} kr.",
        todo: "Fordel finansieringen, så mindst 25 % betales lokalt.",
      },
    },
    fixes: {},
  },
  "budget/period": {
    title: "Budgettet mangler år",
    why: "Budgettet skal dække hele den periode, aftalen gælder for.",
    messages: {
      missing: {
        what: "Planen gælder fra {from} til {to}, men budgettet mangler {missing}.",
        todo: "Tilføj de år, der mangler, eller ret planens periode.",
      },
    },
    fixes: {},
  },
  "budget/number-as-text": {
    title: "Tal gemt som tekst",
    why: "Excel springer tekst over, når det regner en sum ud. Så bliver summen for lille.",
    messages: {
      text: { what: "Tallet ”{text}” er gemt som tekst.", todo: "Gem det som et tal, så Excel kan regne med det." },
    },
    fixes: { number: "Gem som tal" },
  },
  "budget/years-differ": {
    title: "Stillingen ændrer sig fra år til år",
    why: "Delaftalen giver ét tal for stillingen. Det er holdt op mod det år, hvor aftalen begynder, ikke mod de andre.",
    messages: {
      hours: {
        what: "”{stilling}” har {value} {value|time|timer} om ugen i {year}, men {first} i {firstYear}.",
        todo: "Skriv ændringen i delaftalen, eller ret budgettet, hvis tallet skal være det samme alle år.",
      },
      share: {
        what: "”{stilling}” har {value} % i {year}, men {first} % i {firstYear}.",
        todo: "Skriv ændringen i delaftalen, eller ret budgettet, hvis tallet skal være det samme alle år.",
      },
    },
    fixes: {},
  },
  "budget/column-unread": {
    title: "Kolonnen er ikke læst",
    why: "Programmet gætter ikke. Tal, det ikke forstår, bliver ikke brugt i kontrollen.",
    messages: {
      named: {
        what: "Det er ikke til at se, hvad tallene under ”{heading}” er. De er ikke med i kontrollen.",
        todo: "Vælg under Bemanding, hvad kolonnen er, eller giv den en tydeligere overskrift.",
      },
      unnamed: {
        what: "Her står {count} tal uden overskrift. {count|Det|De} er ikke med i kontrollen.",
        todo: "Vælg under Bemanding, hvad {count|det|de} er, eller giv {count|det|dem} en overskrift.",
      },
    },
    fixes: {},
  },
};

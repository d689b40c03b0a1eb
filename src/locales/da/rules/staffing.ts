import type { RuleTextsOf } from "../../ruleTexts";

const AGREE = "Skabelonen til delaftalen siger, at medarbejdernes timer eller procent skal stemme med budgettet.";

export const staffing: RuleTextsOf<"staffing"> = {
  "staffing/unreadable": {
    title: "Linje uden tal",
    why: "Uden en andel eller et timetal kan ingen se, hvor meget arbejde der er afsat til indsatsområdet.",
    messages: {
      nothing: {
        what: "”{text}” har hverken andel, timer eller beløb.",
        todo: "Skriv en andel, timer, antal stillinger eller et beløb, fx 33 % af 37 timer.",
      },
    },
    fixes: {},
  },
  "staffing/vague": {
    title: "Usikkert tal",
    why: "Andelene skal stemme med budgettet. Et usikkert tal kan ikke holdes op mod det.",
    messages: {
      vague: {
        what: "”{word}” gør tallet usikkert.",
        todo: "Skriv tallet fra budgettet.",
      },
    },
    fixes: {},
  },
  "staffing/hours-unknown": {
    title: "Stillingens timetal mangler",
    why: "En andel siger kun, hvor mange timer der er afsat, når stillingens timetal er kendt.",
    messages: {
      budget: {
        what: "Hverken linjen eller budgettet siger, hvor mange timer {share} % er af.",
        todo: "Skriv stillingens timer om ugen, fx {share} % af 37 timer.",
      },
      line: {
        what: "Linjen siger ikke, hvor mange timer {share} % er af.",
        todo: "Skriv stillingens timer om ugen, fx {share} % af 37 timer.",
      },
    },
    fixes: {},
  },
  "staffing/no-budget-row": {
    title: "Stillingen mangler i budgettet",
    why: AGREE,
    messages: {
      none: {
        what: "Budgettet har ingen række til ”{stilling}”.",
        todo: "Skriv stillingen ind i budgettet, eller skriv, hvem der betaler den, hvis det ikke er helhedsplanen.",
      },
    },
    fixes: {},
  },
  "staffing/share-differs": {
    title: "Andelen stemmer ikke med budgettet",
    why: AGREE,
    messages: {
      contract: {
        what: "Delaftalen siger {share} % af {contract} {contract|time|timer} ({hours:2} t/uge). Budgettet siger {budgetShare} % ({budgetHours:2} t/uge).",
        todo: "Ret andelen i delaftalen eller i budgettet, så de stemmer.",
      },
      hours: {
        what: "Delaftalen siger {share} % ({hours:2} t/uge). Budgettet siger {budgetShare} % ({budgetHours:2} t/uge).",
        todo: "Ret andelen i delaftalen eller i budgettet, så de stemmer.",
      },
      share: {
        what: "Delaftalen siger {share} %. Budgettet siger {budgetShare} %.",
        todo: "Ret andelen i delaftalen eller i budgettet, så de stemmer.",
      },
      nothing: {
        what: "Delaftalen siger {share} %. Budgettet har ingen andel til indsatsområdet.",
        todo: "Ret andelen i delaftalen eller i budgettet, så de stemmer.",
      },
      together: {
        what: "Delaftalens linjer siger tilsammen {share} %. Budgettet siger {budgetShare} %.",
        todo: "Ret andelen i delaftalen eller i budgettet, så de stemmer.",
      },
    },
    fixes: { intoLine: "Skriv budgettets andel i delaftalen", intoBudget: "Skriv delaftalens andel i budgettet" },
  },
  "staffing/hours-differ": {
    title: "Timerne stemmer ikke med budgettet",
    why: AGREE,
    messages: {
      hours: {
        what: "Delaftalen siger {hours} {hours|time|timer} om ugen. Budgettet siger {budgetHours} {budgetHours|time|timer} om ugen.",
        todo: "Ret timerne i delaftalen eller i budgettet, så de stemmer.",
      },
      share: {
        what: "Delaftalen siger {share} % ({hours:2} t/uge). Budgettet siger {budgetHours:2} t/uge.",
        todo: "Ret timerne i delaftalen eller i budgettet, så de stemmer.",
      },
      posts: {
        what: "Delaftalen siger {posts} {posts|fuldtidsstilling|fuldtidsstillinger} ({hours:2} t/uge). Budgettet siger {budgetHours:2} t/uge.",
        todo: "Ret timerne i delaftalen eller i budgettet, så de stemmer.",
      },
      contract: {
        what: "Delaftalen regner med en stilling på {hours} {hours|time|timer} om ugen. Budgettet siger {budgetHours} {budgetHours|time|timer} om ugen.",
        todo: "Ret stillingens timer i delaftalen eller i budgettet, så de stemmer.",
      },
      nothing: {
        what: "Delaftalen siger {hours} {hours|time|timer} om ugen. Budgettet har ingen timer til indsatsområdet.",
        todo: "Ret timerne i delaftalen eller i budgettet, så de stemmer.",
      },
      together: {
        what: "Delaftalens linjer siger tilsammen {hours} {hours|time|timer} om ugen. Budgettet siger {budgetHours} {budgetHours|time|timer} om ugen.",
        todo: "Ret timerne i delaftalen eller i budgettet, så de stemmer.",
      },
    },
    fixes: { intoLine: "Skriv budgettets timer i delaftalen", intoBudget: "Skriv delaftalens timer i budgettet" },
  },
  "staffing/amount-differs": {
    title: "Beløbet stemmer ikke med budgettet",
    why: AGREE,
    messages: {
      amount: {
        what: "Delaftalen siger {amount} kr. om året. Budgettet siger {budget} kr. om året.",
        todo: "Ret beløbet i delaftalen eller i budgettet, så de stemmer.",
      },
    },
    fixes: {},
  },
  "staffing/share-sum": {
    title: "Stillingens andele giver ikke 100 %",
    why: "En stilling kan ikke bruges mere end én gang. Lidt under 100 % er som regel afrunding.",
    messages: {
      over: {
        what: "Stillingens andele på indsatsområderne giver tilsammen {sum} %.",
        todo: "Ret andelene, så de højst giver 100 %.",
      },
      under: {
        what: "Stillingens andele på indsatsområderne giver tilsammen {sum} %.",
        todo: "Er det afrunding, skal der ikke rettes noget.",
      },
    },
    fixes: {},
  },
  "staffing/over-full-time": {
    title: "Mere end fuld tid",
    why: "Fuld tid er 37 timer om ugen. Flere timer til én person er som regel en tastefejl.",
    messages: {
      line: {
        what: "Linjen giver én person {hours} {hours|time|timer} om ugen.",
        todo: "Skriv højst 37 timer, eller skriv, hvor mange medarbejdere det er.",
      },
      budget: {
        what: "Budgettet giver én person {hours} {hours|time|timer} om ugen.",
        todo: "Skriv højst 37 timer, eller skriv, hvor mange medarbejdere det er.",
      },
    },
    fixes: {},
  },
  "staffing/area-weight": {
    title: "Indsatsområdets vægt stemmer ikke med budgettet",
    why: "Vægten skal svare til de timer, budgettet giver indsatsområdet.",
    messages: {
      weight: {
        what: "Delaftalen siger, at indsatsområdet vægter {weight} %. I budgettet får det {part} % af timerne.",
        todo: "Ret vægten, eller ret timerne i budgettet.",
      },
    },
    fixes: {},
  },
  "staffing/contract-differs": {
    title: "Stillingens timetal er forskelligt",
    why: "En stillings andele regnes af dens timetal. Er det forskelligt i delaftalerne, er mindst én andel forkert.",
    messages: {
      differs: {
        what: "Her er ”{title}” på {hours} {hours|time|timer} om ugen, i {area} på {other}.",
        todo: "Ret det timetal, der er forkert. Er det to personer, så skriv det, fx med aktiviteten.",
      },
    },
    fixes: {},
  },
  "staffing/no-hours-or-share": {
    title: "Personer uden timer eller procent",
    why: "Antallet af personer siger ikke, hvor meget de arbejder, så linjen kan ikke holdes op mod budgettet.",
    messages: {
      persons: {
        what: "I ”{text}” står antallet af personer, men ikke deres timer eller procent.",
        todo: "Skriv timer om ugen eller procent af stillingen.",
      },
    },
    fixes: {},
  },
};

import type { RuleTextsOf } from "../../ruleTexts";

export const year: RuleTextsOf<"year"> = {
  "year/missing": {
    title: "Baseline year is missing",
    why: "Without a year nobody can see how long the change has taken, and the figure cannot be found again.",
    messages: {
      missing: {
        what: "The baseline year is missing.",
        todo: "Write the year the figure is from, for example {example}.",
      },
      nowhere: {
        what: "It does not say which year the figure is from.",
        todo: "Write the year after the data source, for example {example}.",
      },
    },
    fixes: {},
  },
  "year/unreadable": {
    title: "Baseline year cannot be read",
    why: "Only with its year can the figure be found again and compared with other figures.",
    messages: {
      unreadable: {
        what: "No year can be read in “{text}”.",
        todo: "Write the year with four digits, for example {example}, or a school year with a slash.",
      },
    },
    fixes: { year: "Write the year as the number {year}" },
  },
  "year/in-future": {
    title: "Baseline year is too late",
    why: "A baseline is measured before the work has had its effect. A later year is usually a typing error.",
    messages: {
      future: {
        what: "The year {year} has not come yet.",
        todo: "Correct the year, or say in Baseline that the figure is measured later.",
      },
      planEnds: {
        what: "The baseline is from {year}, but the plan’s last year is {limit}.",
        todo: "Change it to the year the baseline was measured.",
      },
    },
    fixes: {},
  },
  "year/too-old": {
    title: "Baseline year is too old",
    why: "An old figure does not show how things stand when the plan begins.",
    messages: {
      old: {
        what: "The figure is from {year}, but the plan begins in {first}.",
        todo: "Find a newer figure, at most {limit} {limit|year|years} older than the plan.",
      },
    },
    fixes: {},
  },
  "year/several": {
    title: "Several baseline years",
    why: "Progress is measured from one year. Where there are several, nobody can see which figure is from which year.",
    messages: {
      several: {
        what: "There are several years: “{text}”.",
        todo: "Write one year, or write the year at every figure in Baseline.",
      },
    },
    fixes: {},
  },
  "year/contradiction": {
    title: "Years disagree",
    why: "Where the years disagree, nobody can tell when the figure was measured.",
    messages: {
      source: {
        what: "The baseline year is {year}, but the data source is from {other}.",
        todo: "Correct the year that is wrong.",
      },
      figure: {
        what: "This says {year}, but a figure in Baseline is from {other}.",
        todo: "Correct the year that is wrong.",
      },
      election: {
        what: "The data source is from {year}, but the election was in {other}.",
        todo: "Correct the year of the data source, or the election.",
      },
    },
    fixes: {},
  },
  "year/no-such-election": {
    title: "There was no election that year",
    why: "Nobody can find a figure from an election that wasn’t held, or measure the development from it.",
    messages: {
      KV: {
        what: "There was no kommunalvalg in {year}.",
        todo: "Correct the election’s year or name. Kommunalvalg are held in 2017, 2021, 2025 and so on.",
      },
      RV: {
        what: "There was no regionsrådsvalg in {year}.",
        todo: "Correct the election’s year or name. Regionsrådsvalg are held in 2017, 2021, 2025 and so on.",
      },
      FV: {
        what: "There was no folketingsvalg in {year}.",
        todo: "Correct the election’s year or name. The latest folketingsvalg known here were in 2015, 2019 and 2022.",
      },
      EP: {
        what: "There was no election to the European Parliament in {year}.",
        todo: "Correct the election’s year or name. They are held in 2014, 2019, 2024 and so on.",
      },
    },
    fixes: {},
  },
  "year/newer-election": {
    title: "A newer election was held",
    why: "The newer a baseline is, the better it shows how things are when the plan begins.",
    messages: {
      KV: {
        what: "A kommunalvalg was held in {last}, before the plan begins. The figure is from {year}.",
        todo: "Consider the figure from the latest election.",
      },
      RV: {
        what: "A regionsrådsvalg was held in {last}, before the plan begins. The figure is from {year}.",
        todo: "Consider the figure from the latest election.",
      },
      FV: {
        what: "A folketingsvalg was held in {last}, before the plan begins. The figure is from {year}.",
        todo: "Consider the figure from the latest election.",
      },
      EP: {
        what: "An election to the European Parliament was held in {last}, before the plan begins. The figure is from {year}.",
        todo: "Consider the figure from the latest election.",
      },
    },
    fixes: {},
  },
};

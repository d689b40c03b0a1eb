import * as React from "react";
import type { SolvedFinding } from "../../core/review/sinceLast";
import { fillIn } from "../../locales/fillIn";
import { MANY_PLANS_TEXTS } from "../../locales/manyPlansTexts";
import { hasRuleText, ruleText } from "../../locales/rules";
import type { Language } from "../../locales/types";
import { figureInWords } from "../../reports/basis/lines";
import { numberText } from "../../reports/figureText";
import { inOrder, twoPlans, type DatedFigure, type FigurePair, type PlanSide } from "../../reports/overview/twoPlans";
import { counted, voiceOf } from "../../reports/voice";

export interface TwoPlansPanelProps {
  readonly language: Language;
  /** The plans chosen, with their paths. */
  readonly sides: readonly PlanSide[];
}

/** A plan beside its last year's, or any two. */
export default function TwoPlansPanel({ language, sides }: TwoPlansPanelProps): React.ReactElement {
  const texts = MANY_PLANS_TEXTS[language].twoPlans;
  const [one, other] = sides;
  if (one === undefined || other === undefined) return <p>{texts.how}</p>;
  const [before, now] = inOrder(one, other);
  const { figures, findings } = twoPlans(before, now);
  const [beforeName, nowName] = namesOf(before, now);
  return (
    <>
      {figures.length === 0 ? (
        <p>{texts.noIndicators}</p>
      ) : (
        <div className="wide-table" role="region" aria-label={texts.heading} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.indikator}</th>
                <th scope="col">{texts.label}</th>
                <th scope="col">{beforeName}</th>
                <th scope="col">{texts.year}</th>
                <th scope="col">{nowName}</th>
                <th scope="col">{texts.year}</th>
                <th scope="col">{texts.difference}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map((pair, number) => (
                <tr key={number}>
                  <th scope="row">{pair.indikator}</th>
                  <td>{pair.label}</td>
                  <td>{inWords(pair.before, language)}</td>
                  <td>{pair.before?.year}</td>
                  <td>{inWords(pair.now, language)}</td>
                  <td>{pair.now?.year}</td>
                  <td className="count">{differenceInWords(pair, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {findings === null ? (
        <p>{texts.tooMany}</p>
      ) : (
        (["come", "gone"] as const).map((kind) => (
          <FindingList
            key={kind}
            language={language}
            about={fillIn(language, counted(texts[kind], findings[kind].length, voiceOf(language)), {
              plan: nowName,
              other: beforeName,
            })}
            findings={findings[kind]}
          />
        ))
      )}
    </>
  );
}

function FindingList({
  language,
  about,
  findings,
}: {
  readonly language: Language;
  readonly about: string;
  readonly findings: readonly SolvedFinding[];
}): React.ReactElement {
  return (
    <>
      <p>{about}</p>
      {findings.length > 0 && (
        <ul>
          {findings.map(({ rule, label }, number) => {
            const title = hasRuleText(rule) ? ruleText(language, rule).title : rule;
            const texts = MANY_PLANS_TEXTS[language].twoPlans;
            return <li key={number}>{label === "" ? title : fillIn(language, texts.finding, { title, label })}</li>;
          })}
        </ul>
      )}
    </>
  );
}

/** By name and years; by file where those don't tell them apart. */
function namesOf(...sides: readonly [PlanSide, PlanSide]): readonly [string, string] {
  const [a, b] = sides.map(({ entry: { file, line } }) => {
    const years = [line?.period.from, line?.period.to].map((date) => date?.slice(0, 4)).filter(Boolean);
    return [line?.plan ?? file, ...(years.length === 0 ? [] : [years.join("-")])].join(" ");
  });
  const [one, other] = sides;
  return a === b || a === undefined || b === undefined ? [one.entry.file, other.entry.file] : [a, b];
}

function inWords(dated: DatedFigure | null, language: Language): string {
  if (dated === null) return "–";
  return dated.figure === null ? dated.text : figureInWords({ ...dated.figure, label: null }, language);
}

function differenceInWords({ difference }: FigurePair, language: Language): string {
  if (difference === null) return "";
  const { value, decimals, unit } = difference;
  const sign = value > 0 ? "+" : value < 0 ? "−" : "";
  const named = unit === "%" ? MANY_PLANS_TEXTS[language].twoPlans.points : unit;
  return `${sign}${numberText(Math.abs(value), decimals, language)} ${named}`.trim();
}

import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { LBF_HEADINGS, readHeading, type GoalColumn, type GoalTableKind } from "../../../core/reading/headings";
import { LAYOUT } from "../../../core/tables/planTables";
import { columnName } from "../../../core/workbook/address";
import { SelectField } from "../../parts/SelectField";
import { useStyles } from "../../fabric/styles";
import { opens } from "../../parts/opens";
import { useScope } from "../../PaneScope";
import { beginColumns } from "../../state/budgetColumns";
import { placeName, useTable as keepTable } from "../../state/pointing";
import type { Mapping } from "../../state/state";

const NONE = "";
const KINDS: readonly GoalTableKind[] = ["delmaal", "overordnede-maal"];

type Choice = ReadonlyMap<number, GoalColumn>;

/** What the columns of a table are that the user has pointed out. */
export default function MappingForm({ mapping }: { readonly mapping: Mapping }): React.ReactElement {
  const styles = useStyles();
  const { pane, texts, say } = useScope();
  const [kind, setKind] = React.useState<GoalTableKind>("delmaal");
  const [choice, setChoice] = React.useState<Choice>(() => guess(mapping, "delmaal"));
  const [tried, setTried] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const words = texts.mapping;
  const problem = problemOf(choice);
  const close = (): void => pane.dispatch({ type: "mapping", mapping: null });
  const use = (): void => {
    setTried(true);
    if (problem !== null) return;
    const columns = Object.fromEntries([...choice].map(([column, goal]) => [goal, column]));
    const { sheet, range, mark } = mapping;
    void keepTable(pane, { kind, sheet, range, columns, mark });
  };
  return (
    <section className={styles.panel} aria-labelledby="baselinekontrol-mapping" {...opens(close)}>
      <h2 id="baselinekontrol-mapping" ref={heading} tabIndex={-1} className={styles.subheading}>
        {say(words.heading, { place: placeName(mapping) })}
      </h2>
      <p>{words.intro}</p>
      <SelectField
        label={words.kind}
        selectedKey={kind}
        options={[...KINDS, "budget" as const].map((key) => ({ key, text: words.kinds[key] }))}
        onChange={(_, option) => {
          if (option?.key === "budget") {
            void beginColumns(pane, mapping);
            return;
          }
          const next = KINDS.find((key) => key === option?.key) ?? kind;
          setKind(next);
          setChoice(guess(mapping, next));
        }}
      />
      {mapping.headings.map(({ column, text }) => (
        <SelectField
          key={column}
          label={labelOf(column, text, words, say)}
          selectedKey={choice.get(column) ?? NONE}
          options={[
            { key: NONE, text: words.none },
            ...LAYOUT[kind].map((goal) => ({ key: goal, text: LBF_HEADINGS[kind][goal] ?? goal })),
          ]}
          onChange={(_, option) => {
            const next = new Map(choice);
            const goal = LAYOUT[kind].find((key) => key === option?.key);
            if (goal === undefined) next.delete(column);
            else next.set(column, goal);
            setChoice(next);
          }}
        />
      ))}
      {tried && problem !== null && (
        <p role="alert" className={styles.severityerror}>
          {problem === "too-few" ? words.tooFew : say(words.twice, { column: LBF_HEADINGS[kind][problem] ?? problem })}
        </p>
      )}
      <div className={styles.buttons}>
        <PrimaryButton text={words.use} onClick={use} />
        <DefaultButton text={words.cancel} onClick={close} />
      </div>
    </section>
  );
}

function labelOf(
  column: number,
  text: string,
  words: { readonly column: string; readonly columnWith: string },
  say: ReturnType<typeof useScope>["say"],
): string {
  const letter = columnName(column);
  if (text === "") return say(words.column, { letter });
  return say(words.columnWith, { letter, heading: text.length > 60 ? `${text.slice(0, 59)}…` : text });
}

/** What the headings say; where they say nothing at all, LBF's order from the left. */
function guess({ headings }: Mapping, kind: GoalTableKind): Choice {
  const found = new Map<number, GoalColumn>();
  for (const { column, text } of headings) {
    const goal = readHeading(text)?.goal;
    if (goal === undefined || !LAYOUT[kind].includes(goal) || [...found.values()].includes(goal)) continue;
    found.set(column, goal);
  }
  if (found.size > 0) return found;
  return new Map(
    headings.flatMap(({ column }, index): [number, GoalColumn][] => {
      const goal = LAYOUT[kind][index];
      return goal === undefined ? [] : [[column, goal]];
    }),
  );
}

function problemOf(choice: Choice): GoalColumn | "too-few" | null {
  const goals = [...choice.values()];
  const twice = goals.find((goal, index) => goals.indexOf(goal) !== index);
  if (twice !== undefined) return twice;
  return goals.includes("indikator") && goals.includes("baseline") ? null : "too-few";
}

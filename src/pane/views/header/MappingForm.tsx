import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { formsFor } from "../../../core/forms";
import {
  columnsOf,
  formColumn,
  GOAL_TABLES,
  lbfWording,
  type Form,
  type FormTableRef,
  type GoalColumn,
} from "../../../core/forms/form";
import { readHeading } from "../../../core/forms/readHeading";
import { columnName } from "../../../core/workbook/address";
import { SelectField } from "../../parts/SelectField";
import { useStyles } from "../../fabric/styles";
import { opens } from "../../parts/opens";
import { useFirstFocus } from "../../parts/useFirstFocus";
import { useScope } from "../../PaneScope";
import { beginColumns } from "../../state/budgetColumns";
import { placeName, useTable as keepTable } from "../../state/pointing";
import type { Mapping } from "../../state/state";

const NONE = "";

type Choice = ReadonlyMap<number, GoalColumn>;

/** What the columns of a table are that the user has pointed out. */
export default function MappingForm({ mapping }: { readonly mapping: Mapping }): React.ReactElement {
  const styles = useStyles();
  const { pane, state, texts, say } = useScope();
  const forms = formsFor({ form: state.store?.settings.form, forms: pane.props().forms }, null);
  const [table, setTable] = React.useState<FormTableRef>(() => ({ form: likeliest(mapping, forms), kind: "delmaal" }));
  const [choice, setChoice] = React.useState<Choice>(() => guess(mapping, table));
  const { form, kind } = table;
  const turnTo = (next: FormTableRef): void => {
    setTable(next);
    setChoice(guess(mapping, next));
  };
  const [tried, setTried] = React.useState(false);
  const heading = useFirstFocus<HTMLHeadingElement>();
  const words = texts.mapping;
  const problem = problemOf(choice);
  const close = (): void => pane.dispatch({ type: "mapping", mapping: null });
  const use = (): void => {
    setTried(true);
    if (problem !== null) return;
    const columns = Object.fromEntries([...choice].map(([column, goal]) => [goal, column]));
    const { sheet, range, mark } = mapping;
    // Of the only form there is, nothing need be said.
    void keepTable(pane, { kind, sheet, range, columns, mark, ...(forms.length === 1 ? {} : { form: form.id }) });
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
        options={[...GOAL_TABLES, "budget" as const].map((key) => ({ key, text: words.kinds[key] }))}
        onChange={(_, option) => {
          if (option?.key === "budget") {
            void beginColumns(pane, mapping);
            return;
          }
          turnTo({ form, kind: GOAL_TABLES.find((key) => key === option?.key) ?? kind });
        }}
      />
      {forms.length > 1 && (
        <SelectField
          label={texts.settings.form}
          selectedKey={form.id}
          options={forms.map(({ id, ruleSet }) => ({ key: id, text: ruleSet.template }))}
          onChange={(_, option) => turnTo({ form: forms.find(({ id }) => id === option?.key) ?? form, kind })}
        />
      )}
      {mapping.headings.map(({ column, text }) => (
        <SelectField
          key={column}
          label={labelOf(column, text, words, say)}
          selectedKey={choice.get(column) ?? NONE}
          options={[
            { key: NONE, text: words.none },
            ...columnsOf(table).map((one) => ({ key: one.id, text: one.heading })),
          ]}
          onChange={(_, option) => {
            const next = new Map(choice);
            const chosen = columnsOf(table).find(({ id }) => id === option?.key);
            if (chosen === undefined) next.delete(column);
            else next.set(column, chosen.id);
            setChoice(next);
          }}
        />
      ))}
      {tried && problem !== null && (
        <p role="alert" className={styles.severityerror}>
          {problem === "too-few" ? words.tooFew : say(words.twice, { column: lbfWording(table, problem.twice) })}
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

/** The form that knows most of the headings. */
function likeliest({ headings }: Mapping, [first, ...others]: readonly [Form, ...Form[]]): Form {
  const known = (form: Form): number => headings.filter(({ text }) => readHeading(text, form) !== null).length;
  return others.reduce((best, form) => (known(form) > known(best) ? form : best), first);
}

/** What the headings say; where they say nothing at all, LBF's order from the left. */
function guess({ headings }: Mapping, table: FormTableRef): Choice {
  const found = new Map<number, GoalColumn>();
  for (const { column, text } of headings) {
    const goal = formColumn(table, readHeading(text, table.form)?.goal ?? null)?.id;
    if (goal === undefined || [...found.values()].includes(goal)) continue;
    found.set(column, goal);
  }
  if (found.size > 0) return found;
  return new Map(
    headings.flatMap(({ column }, index): [number, GoalColumn][] => {
      const goal = columnsOf(table)[index];
      return goal === undefined ? [] : [[column, goal.id]];
    }),
  );
}

function problemOf(choice: Choice): { readonly twice: GoalColumn } | "too-few" | null {
  const goals = [...choice.values()];
  const twice = goals.find((goal, index) => goals.indexOf(goal) !== index);
  if (twice !== undefined) return { twice };
  return goals.includes("indikator") && goals.includes("baseline") ? null : "too-few";
}

import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { TextField, type ITextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import { FORMS, likeliestForm } from "../../../core/forms";
import { kommuneNames } from "../../../core/reading/kommuner";
import { EMPTY_STORE, type Store, type StoredSettings } from "../../../core/store/store";
import type { Language } from "../../../locales/types";
import { periodInWords } from "../../../reports/words";
import { SelectField } from "../../parts/SelectField";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { withHost } from "../../state/context";
import { loadStore, saveSettings, setLanguage } from "../../state/storing";
import {
  formChoices,
  formOf,
  LONGEST_NAME,
  MOST_AREAS,
  readAreas,
  readForm,
  readPeriodField,
  readYears,
  type SettingsForm,
} from "./form";

/** What the workbook's store keeps of the plan, the limits and the language. */
export default function SettingsView(): React.ReactElement {
  const styles = useStyles();
  const { state, pane, texts } = useScope();
  const { host } = pane.props();
  React.useEffect(() => {
    if (state.store === null) void withHost(pane, "store", (given) => loadStore(pane, given));
  }, [pane, state.store]);
  const words = texts.settings;
  return (
    <div>
      <h2 className={styles.heading}>{words.heading}</h2>
      {host !== null && <p>{host.capabilities.store ? words.shared : words.notShared}</p>}
      <Form key={state.store === null ? "unread" : "read"} store={state.store ?? EMPTY_STORE} />
    </div>
  );
}

const KOMMUNER = "baselinekontrol-kommuner";

function Form({ store }: { readonly store: Store }): React.ReactElement {
  const styles = useStyles();
  const { state, pane, texts, voice, say } = useScope();
  // What the fields were filled from: a check may read another's settings while the user types.
  const [shown, setShown] = React.useState(store);
  const [form, setForm] = React.useState<SettingsForm>(() => formOf(store, voice));
  const [tried, setTried] = React.useState(false);
  const periodField = React.useRef<ITextField>(null);
  const areasField = React.useRef<ITextField>(null);
  const yearsField = React.useRef<ITextField>(null);
  const words = texts.settings;
  const plan = state.report?.plan ?? null;
  const { forms } = pane.props();
  const likeliest = likeliestForm({ form: form.form, forms }, null);
  const period = readPeriodField(form.period);
  const areas = readAreas(form.areas);
  const years = readYears(form.years);
  const set = (changes: Partial<SettingsForm>): void => setForm({ ...form, ...changes });
  const save = (): void => {
    setTried(true);
    const settings = readForm(form, shown, state.language);
    if (settings !== null) void keep(settings);
    else (period.unread ? periodField : areas.unread ? areasField : yearsField).current?.focus();
  };
  const keep = async (settings: StoredSettings): Promise<void> => {
    if (await saveSettings(pane, shown, settings)) setShown({ ...shown, settings });
  };
  const told = (value: string | null): string => (value === null ? words.saysNothing : say(words.says, { value }));
  const periodShown = period.read === null ? null : periodInWords(period.read, voice);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ChoiceGroup
        label={words.language}
        selectedKey={state.language}
        options={(["da", "en"] as const).map((key) => ({ key, text: words.languages[key] }))}
        onChange={(_, option) => {
          if (option !== undefined) void setLanguage(pane, option.key as Language, "user");
        }}
        className={styles.field}
      />
      <h3 className={styles.subheading}>{words.planHeading}</h3>
      <p>{words.planIntro}</p>
      <TextField
        componentRef={periodField}
        label={words.period}
        value={form.period}
        description={periodShown === null ? words.periodHint : say(words.periodRead, { period: periodShown })}
        errorMessage={tried && period.unread ? words.periodUnread : ""}
        onChange={(_, value) => set({ period: value ?? "" })}
      />
      {plan !== null && <p className={styles.soft}>{told(periodInWords(plan.period, voice))}</p>}
      <TextField
        label={words.kommune}
        value={form.kommune}
        maxLength={LONGEST_NAME}
        description={words.kommuneHint}
        list={KOMMUNER}
        autoComplete="off"
        onChange={(_, value) => set({ kommune: value ?? "" })}
      />
      <datalist id={KOMMUNER}>
        {kommuneNames.map((name) => (
          <option key={name} value={`${name} Kommune`} />
        ))}
      </datalist>
      {plan !== null && <p className={styles.soft}>{told(plan.kommune)}</p>}
      <TextField
        componentRef={areasField}
        label={words.areas}
        multiline
        autoAdjustHeight
        resizable={false}
        rows={2}
        value={form.areas}
        description={words.areasHint}
        errorMessage={tried && areas.unread ? say(words.areasUnread, { most: MOST_AREAS, longest: LONGEST_NAME }) : ""}
        onChange={(_, value) => set({ areas: value ?? "" })}
      />
      <h3 className={styles.subheading}>{words.formHeading}</h3>
      <SelectField
        label={words.form}
        selectedKey={form.form}
        options={[
          { key: "", text: words.formKnown },
          ...formChoices(forms ?? FORMS, form.form).map(({ id, name }) => ({ key: id, text: name })),
        ]}
        onChange={(_, option) => set({ form: String(option?.key ?? "") })}
      />
      <p className={styles.soft}>{words.formHint}</p>
      <h3 className={styles.subheading}>{words.limits}</h3>
      <TextField
        componentRef={yearsField}
        label={words.yearTooOldAfter}
        value={form.years}
        inputMode="numeric"
        styles={{ fieldGroup: { width: 80 } }}
        description={say(words.yearTooOldHint, { standard: likeliest.thresholds.yearTooOldAfter })}
        errorMessage={tried && years.unread ? words.yearTooOldUnread : ""}
        onChange={(_, value) => set({ years: value ?? "" })}
      />
      <div className={styles.buttons}>
        <PrimaryButton type="submit" text={words.save} />
      </div>
    </form>
  );
}

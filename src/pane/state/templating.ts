import { likeliestForm } from "../../core/forms";
import type { NewSheet } from "../../core/workbook/newSheet";
import { fillIn } from "../../locales/fillIn";
import { PANE_TEXTS } from "../../locales/paneTexts";
import { voiceOf } from "../../reports/voice";
import type { TemplateKind } from "../../templates/kinds";
import { localDay } from "./checking";
import type { PaneContext } from "./context";
import { copy } from "./copying";
import { addAndTell } from "./inserting";
import { loadStore } from "./storing";
import { LAZY_PARTS } from "../lazyParts";

/** Adds the template as a new sheet. */
export async function insertTemplate(pane: PaneContext, kind: TemplateKind): Promise<void> {
  await addAndTell(pane, {
    make: async () => {
      const { host } = pane.props();
      if (host !== null) await loadStore(pane, host);
      return [await sheetOf(pane, kind)];
    },
    what: "template",
    sentence: PANE_TEXTS[pane.state().language].templates.inserted,
  });
}

/** Copies the template as a table, where no sheet can be added. */
export async function copyTemplate(pane: PaneContext, kind: TemplateKind): Promise<void> {
  const [sheet, { templateAsTable }] = await Promise.all([sheetOf(pane, kind), LAZY_PARTS.templateAsTable()]);
  const { language } = pane.state();
  const { templates } = PANE_TEXTS[language];
  const said = fillIn(language, templates.copied, { name: templates.names[kind] });
  await copy(pane, templateAsTable(sheet), { notice: { kind: "templateCopied", template: kind }, said });
}

/** The template with what is known of the plan already in its place. */
async function sheetOf(pane: PaneContext, kind: TemplateKind): Promise<NewSheet> {
  const [{ templateSheet }, { periodInWords }] = await Promise.all([LAZY_PARTS.templates(), LAZY_PARTS.words()]);
  const { report, store } = pane.state();
  const plan = report?.plan ?? null;
  const given = store?.settings.plan;
  const period =
    plan !== null && plan.period.from !== null ? plan.period : { from: given?.from ?? null, to: given?.to ?? null };
  const { today = localDay, forms } = pane.props();
  const firstYear = Number((period.from ?? today()).slice(0, 4));
  return templateSheet(kind, {
    plan: {
      name: plan?.name ?? null,
      kommune: plan?.kommune ?? given?.kommune ?? null,
      period: periodInWords(period, voiceOf("da")),
    },
    form: likeliestForm({ form: store?.settings.form, forms }, period.from === null ? null : firstYear),
    firstYear,
  });
}

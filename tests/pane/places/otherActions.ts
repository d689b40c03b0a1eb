import { EMPTY_STORE } from "../../../src/core/store/store";
import { chooseIndicator } from "../../../src/pane/state/choosing";
import { check } from "../../../src/pane/state/checking";
import { goTo } from "../../../src/pane/state/fixing";
import { beginMapping } from "../../../src/pane/state/pointing";
import { acceptFindings, keepForComparison, tellAccepted, withdraw } from "../../../src/pane/state/reviewing";
import { saveSettings } from "../../../src/pane/state/storing";
import { beginTidying } from "../../../src/pane/state/tidying";
import { toggleMarks } from "../../../src/pane/state/togglingMarks";
import { selectForm } from "../../../src/pane/state/transferring";
import { BOOK, type Write } from "./writes";

const FORM_SELECTED = { top: 1, left: 0, bottom: 5, right: 3 };
const SIGN = { reason: "Aftalt med LBF i foråret", by: "N.N." };

const accepted: Write = {
  name: "Acceptér",
  book: BOOK,
  prepare: ({ pane }) =>
    Promise.resolve(async () => {
      if (await acceptFindings(pane, pane.state().report?.findings.slice(0, 1) ?? [], SIGN))
        await tellAccepted(pane, "N.N.");
    }),
};

const action = (name: string, act: (opened: Parameters<Write["prepare"]>[0]) => Promise<unknown>): Write => ({
  name,
  book: BOOK,
  prepare: (opened) => Promise.resolve(() => act(opened)),
});

/** What the pane does beside writing into cells and sheets; the check first. */
export const OTHER_ACTIONS: readonly Write[] = [
  action("Kontrollér", ({ pane }) => check(pane)),
  action("Gå til cellen", ({ pane }) => goTo(pane, { sheet: "Beskæftigelse", cell: "E6" })),
  action("Markér i arket", ({ pane }) => toggleMarks(pane)),
  {
    name: "Fjern markeringer",
    book: BOOK,
    prepare: async ({ pane }) => {
      await toggleMarks(pane);
      return () => toggleMarks(pane);
    },
  },
  accepted,
  {
    name: "Fortryd accept",
    book: BOOK,
    prepare: async (opened) => {
      await (
        await accepted.prepare(opened)
      )();
      const [acceptance] = opened.pane.state().store?.acceptances ?? [];
      if (acceptance === undefined) throw new Error("nothing accepted");
      return () => withdraw(opened.pane, acceptance);
    },
  },
  action("Gem indstillinger", ({ pane }) =>
    saveSettings(pane, null, { ...EMPTY_STORE.settings, areas: ["Brøndby Strand"] }),
  ),
  action("Vælg indikator", ({ pane }) => chooseIndicator(pane, "Andel i job", "Beskæftigede")),
  action("Sammenlign fra nu", async ({ pane }) => {
    const { report } = pane.state();
    if (report !== null) await keepForComparison(pane, report);
  }),
  action("Se forslag til oprydning", ({ pane }) => beginTidying(pane, { sheet: "Indsat", cell: "A2" })),
  action("Brug markeringen som tabel", ({ excel, pane }) => {
    excel.workbook.selection = { sheet: excel.sheet("Skema"), range: FORM_SELECTED };
    return beginMapping(pane);
  }),
  action("Vælg skema", ({ excel, pane }) => {
    excel.workbook.selection = { sheet: excel.sheet("Skema"), range: FORM_SELECTED };
    return selectForm(pane);
  }),
];

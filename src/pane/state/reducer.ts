import { initialState, type Action, type PaneState } from "./state";

/** The pane's state after an action. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "host-changed":
      return {
        ...initialState(state.language),
        announcement: state.announcement,
        order: state.order,
        following: state.following,
        live: state.live,
      };
    case "language":
      return { ...state, language: action.language, report: action.report };
    case "tab":
      return { ...state, tab: action.tab, notice: null };
    case "check-started":
      return {
        ...state,
        work: { stage: "reading", fraction: 0, sheet: null, shown: false },
        problem: null,
      };
    case "work-slow":
      return state.work === null ? state : { ...state, work: { ...state.work, shown: true } };
    case "progress":
      return state.work === null
        ? state
        : { ...state, work: { ...state.work, stage: action.stage, fraction: action.fraction, sheet: action.sheet } };
    case "checked":
      return {
        ...state,
        work: null,
        report: action.report,
        solved: action.solved,
        resultNumber: state.resultNumber + 1,
        stale: action.stale,
        problem: null,
      };
    case "check-ended":
      return { ...state, work: null };
    case "problem":
      return { ...state, problem: action.problem };
    case "notice":
      return { ...state, notice: action.notice };
    case "stale":
      return state.report === null ? state : { ...state, stale: action.stale };
    case "filter":
      return { ...state, filter: action.filter };
    case "live":
      return { ...state, live: action.live };
    case "marked":
      return { ...state, marked: action.marked };
    case "following":
      return { ...state, following: action.following, selected: null };
    case "selected":
      return { ...state, selected: action.cell };
    case "order":
      return { ...state, order: action.order };
    case "opened":
      return { ...state, opened: action.opened };
    case "store":
      return {
        ...state,
        store: action.kept.store,
        storeProblem: action.kept.problem,
        storeUnread: action.kept.unread,
        storeTexts: action.texts ?? state.storeTexts,
      };
    case "give-up-store":
      return { ...state, storeProblem: null, givenUp: [...state.givenUp, ...state.storeTexts] };
    case "data":
      return { ...state, data: action.figures };
    case "announce":
      return { ...state, announcement: { text: action.text, number: state.announcement.number + 1 } };
    case "mapping":
      return { ...state, mapping: action.mapping, notice: null };
    case "columns":
      return { ...state, columns: action.columns, notice: null };
    case "tidying":
      return { ...state, tidying: action.tidying, notice: action.tidying === null ? state.notice : null };
    case "fixing":
      return { ...state, fixing: action.fixing, notice: action.fixing === null ? state.notice : null };
    case "history":
      return { ...state, history: action.entries };
  }
}

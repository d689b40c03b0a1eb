import * as React from "react";

/** What a finding offers that few readers of the result need. */
export const LAZY_ACTIONS = {
  acceptForm: () => import("./AcceptForm"),
  columnQuestion: () => import("../budget/ColumnQuestion"),
  tidyAction: () => import("./TidyAction"),
};

export const AcceptForm = React.lazy(LAZY_ACTIONS.acceptForm);
export const ColumnQuestionForm = React.lazy(LAZY_ACTIONS.columnQuestion);
export const TidyAction = React.lazy(LAZY_ACTIONS.tidyAction);

import * as React from "react";

/** What a finding offers that few readers of the result need. */
export const LAZY_ACTIONS = {
  acceptForm: () => import("./AcceptForm"),
  tidyAction: () => import("./TidyAction"),
};

export const AcceptForm = React.lazy(LAZY_ACTIONS.acceptForm);
export const TidyAction = React.lazy(LAZY_ACTIONS.tidyAction);

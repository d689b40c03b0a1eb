/** The parts of the check's view that few results need. */
export const LAZY_FORMS = {
  receipt: () => import("./Receipt"),
  reviewed: () => import("./Reviewed"),
  repeated: () => import("./Repeated"),
  tidyForm: () => import("./TidyForm"),
};

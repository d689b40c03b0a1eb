import type { passedOver as danish } from "../da/passedOver";

export const passedOver: typeof danish = {
  reasons: {
    "lock-file": "Passed over: It is only there while another file is open.",
    "own-output": "Passed over: It is a result of this program, not a plan.",
  },
  others: {
    none: "",
    one: "1 other file was passed over.",
    many: "{count} other files were passed over.",
  },
};

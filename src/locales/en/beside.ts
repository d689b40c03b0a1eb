import type { beside as danish } from "../da/beside";

export const beside: typeof danish = {
  heading: "The imported figures",
  use: "Use the figures",
  count: {
    none: "",
    one: "1 imported figure is part of the check.",
    many: "{count} imported figures are part of the check.",
  },
  asLong: "The figures are used for as long as the file is open here.",
  save: "Save the figures as CSV",
  fileName: "Imported figures",
  forget: "Forget the imported figures",
  forgotten: "The imported figures are forgotten. The workbook has been checked again.",
};

/** What is said of figures kept beside a workbook that can't be written to. */
export const beside = {
  heading: "De hentede tal",
  use: "Brug tallene",
  count: { none: "", one: "1 hentet tal er med i kontrollen.", many: "{count} hentede tal er med i kontrollen." },
  asLong: "Tallene gælder, så længe filen er åben her.",
  save: "Gem tallene som CSV",
  fileName: "Hentede tal",
  forget: "Glem de hentede tal",
  forgotten: "De hentede tal er glemt. Projektmappen er kontrolleret igen.",
};

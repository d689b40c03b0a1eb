export const passedOver = {
  reasons: {
    "lock-file": "Sprunget over: Filen er der kun, mens en anden fil er åben.",
    "own-output": "Sprunget over: Det er et resultat fra dette program og ikke en plan.",
  },
  /** Files of kinds that hold no plan, `{count}` of them. */
  others: {
    none: "",
    one: "1 anden fil er sprunget over.",
    many: "{count} andre filer er sprunget over.",
  },
};

import { sourceMissing } from "../../../../src/core/rules/source/missing";
import { delmaal, overordnede } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(sourceMissing, {
  accept: [
    { name: "a source", sheet: delmaal() },
    { name: "a vague source, which is another rule's", sheet: delmaal({ source: "Egne tal" }) },
  ],
  reject: [
    { name: "an empty Datakilde", sheet: delmaal({ source: null }), cell: "F2", what: "Datakilde mangler." },
    { name: "a placeholder", sheet: delmaal({ source: "mangler" }), cell: "F2", what: "Datakilde mangler." },
    { name: "overordnede mål", sheet: overordnede({ source: null }), cell: "E2", what: "Datakilde mangler." },
  ],
});

import { readFileSync } from "node:fs";
import { CATALOGUE_FILE, ruleCatalogue } from "../../scripts/generateRuleCatalogue";
import { RULES } from "../../src/core/rules";
import { ruleText } from "../../src/locales/rules";

test("docs/regler.md is what the rules and their texts give (npm run rules)", () => {
  expect(readFileSync(CATALOGUE_FILE, "utf8")).toBe(ruleCatalogue());
});

test("every rule has an entry with its severity, reason, example and origin", () => {
  const catalogue = ruleCatalogue();
  for (const rule of RULES) {
    const from = catalogue.indexOf(`### ${rule.id}\n`);
    const entry = catalogue.slice(from, catalogue.indexOf("\n### ", from + 1));
    expect(from).toBeGreaterThan(0);
    expect(entry).toContain(`**${ruleText("da", rule.id).title}** · `);
    expect(entry).toContain(ruleText("da", rule.id).why);
    expect(entry).toContain(`meldes i ${rule.example.at}`);
    expect(entry).toContain(rule.origin);
  }
});

test("line breaks, merges and hidden rows of an example are shown in its table", () => {
  const catalogue = ruleCatalogue();
  expect(catalogue).toContain("13,60 %<br>12,59 %");
  expect(catalogue).toContain("*(flettet F2:F3)*");
  expect(catalogue).toContain("Skjult: række 3.");
});

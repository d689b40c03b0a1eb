import type { Finding } from "../../src/core/findings/finding";
import { renderFixTitle, renderMessage } from "../../src/locales/render";

const finding: Finding = {
  rule: "baseline/parts-total",
  severity: "warning",
  at: { sheet: "Ark1", cell: "C2" },
  message: { key: "sum", values: { expected: 1234.5, total: "1.230" } },
  related: [],
  fix: null,
};

test("numbers are written as the language writes them, texts as they are", () => {
  expect(renderMessage("da", finding).what).toBe("Delene giver 1.234,5 tilsammen, men totalen er 1.230.");
  expect(renderMessage("en", finding).what).toBe("The parts add up to 1,234.5, but the total is 1.230.");
});

test("a value is never read as a placeholder or a pattern", () => {
  const message = { key: "unreadable", values: { text: "{text} $& {other}" } };
  expect(renderMessage("da", { rule: "baseline/unreadable", message }).what).toBe(
    "Der kan ikke læses et tal i ”{text} $& {other}”.",
  );
});

test("a message has what, todo and why", () => {
  const { what, todo, why } = renderMessage("da", {
    rule: "year/missing",
    message: { key: "missing", values: { example: "2024" } },
  });
  expect(what).toBe("Baseline år mangler.");
  expect(todo).toBe("Skriv det år, tallet er fra, fx 2024.");
  expect(why).not.toBe("");
});

test("a fix has a title, and a finding without one has none", () => {
  expect(renderFixTitle("da", finding)).toBeNull();
  const fix = { title: { key: "comma", values: {} }, safe: true, changes: [] };
  expect(renderFixTitle("en", { rule: "baseline/decimal-point", fix })).toBe("Change the point to a comma");
});

test("an unknown rule, message or fix is a fault of the program", () => {
  expect(() => renderMessage("da", { ...finding, rule: "no/rule" })).toThrow("no/rule");
  expect(() => renderMessage("da", { ...finding, message: { key: "toString", values: {} } })).toThrow("toString");
  const fix = { title: { key: "constructor", values: {} }, safe: true, changes: [] };
  expect(() => renderFixTitle("da", { rule: "layout/hidden", fix })).toThrow("constructor");
});

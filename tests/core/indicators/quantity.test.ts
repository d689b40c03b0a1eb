import { quantityKey } from "../../../src/core/indicators/quantity";
import { BUILDING } from "./building";
import { HELD_OUT } from "./heldOut";
import { LABELS } from "./labels";

test.each([
  ["Andel 15-29-årige, der er sigtet", "Andel 15-29 årige der er  sigtet.", "%"],
  ["Andel sigtede 15-29-årige", "Andelen af 15-29-årige sigtede", "%"],
  ["Antal udsættelser", "Udsættelser", null],
])("%j and %j measure the same", (one, other, unit) => {
  expect(quantityKey(one, unit ?? "stk.")).toBe(quantityKey(other, unit ?? "stk."));
});

test.each([
  ["Andel 15-29-årige, der er sigtet", "Andel 18-29-årige, der er sigtet"],
  ["Andel unge i uddannelse", "Andel unge, der ikke er i uddannelse"],
  ["Andel udsættelser", "Antal udsættelser"],
  ["Andel elever i 9. klasse med bestået prøve", "Andel elever i 10. klasse med bestået prøve"],
  ["X", "Y"],
])("%j and %j don't", (one, other) => {
  expect(quantityKey(one, null)).not.toBe(quantityKey(other, null));
});

test("unit tells share and number apart where the words don't", () => {
  expect(quantityKey("Udsættelser", "%")).not.toBe(quantityKey("Udsættelser", "sager"));
});

const KNOWN = [...BUILDING, ...HELD_OUT].filter(([, label]) => label !== null);

test("no two wordings of different indicators have the same key", () => {
  const labels = new Map<string, Set<string | null>>();
  for (const [wording, label] of [...KNOWN, ...LABELS.map((label) => [label, label] as const)]) {
    const key = quantityKey(wording, null);
    labels.set(key, (labels.get(key) ?? new Set()).add(label));
  }
  expect([...labels].filter(([, of]) => of.size > 1)).toEqual([]);
});

/** In the overview the figures of both plans tell what they are in. */
function unitOf(wording: string): string {
  return /andel|procent|%|pct/i.test(wording) ? "%" : "stk.";
}

test("most wordings have the key of their indicator", () => {
  const same = KNOWN.filter(([wording, label]) => {
    const unit = unitOf(`${wording} ${label ?? ""}`);
    return quantityKey(wording, unit) === quantityKey(label ?? "", unit);
  });
  expect(same.length / KNOWN.length).toBeGreaterThan(0.8);
});

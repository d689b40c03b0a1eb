import { accept, acceptedIn, checked, faultsIn, goalRow, planOf } from "./support";

test("an acceptance of a split row stays when the row is only joined", () => {
  const whole = goalRow("Et", { 2: "Nord: 136 %\nSyd: 12 %" });
  const first = goalRow("Et", { 2: "Nord: 136 %" });
  const split = planOf({ Ark: [first, [null, null, "Syd: 12 %", null, null, null]] });
  const acceptance = accept(split, "baseline/out-of-range", "C2");
  const result = checked(planOf({ Ark: [whole] }), [acceptance]);
  expect(acceptedIn(result)).toEqual(["baseline/out-of-range Ark!C2"]);
  expect(faultsIn(result)).toEqual([]);
});

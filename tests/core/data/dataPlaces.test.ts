import { readPlace } from "../../../src/core/data/dataPlaces";

test.each(["Trekantområdet", "Hovedstadsområdet", "Storkøbenhavn", "6-byerne"])(
  "%s is kommuner together, and no area of a plan",
  (name) => {
    expect(readPlace(name)).toMatchObject({ niveau: "andet", certain: true });
  },
);

test.each(["Ladegårdsområdet", "Brøndby Strand", "Vejleåparken"])(
  "%s may be a plan's area, and isn't certain",
  (name) => {
    expect(readPlace(name)).toMatchObject({ niveau: "boligomraade", certain: false });
  },
);

import type { BudgetFigure, BudgetProduct, MergedBudget } from "../tables/staffing/staffingTable";
import type { Suspect } from "./compare";
import { amountsAgree } from "./measures";
import { nameOf, type SumFault } from "./sums";

/** The products that aren't what their factors give: hours × price, monthly pay × months. */
export function productFaults({ tables }: MergedBudget): BudgetProduct[] {
  return tables
    .flatMap(({ products }) => products)
    .filter(({ total, expected }) => !amountsAgree(total.value, expected));
}

/**
 * One wrong figure, one finding: products and sums that the same figure breaks. Of both, the one stays that says which
 * figure it is: the product where with it put right the sum holds too, the sum where a factor that it sums put right does.
 */
export function withoutDoubles(
  products: readonly BudgetProduct[],
  sums: readonly SumFault[],
  suspects: readonly Suspect[],
): { readonly products: BudgetProduct[]; readonly sums: SumFault[] } {
  const asked = new Set(suspects.flatMap(({ cell }) => (cell === null ? [] : [nameOf(cell)])));
  const open = products.filter(
    ({ total, factors }) => ![total, ...factors].some((figure) => asked.has(nameOf(figure))),
  );
  const throughFactor = ({ total, factors, expected }: BudgetProduct): boolean =>
    factors.some((factor) =>
      sums.some(({ sum, expected: summed }) => {
        const isSummed = isPart(sum.parts, factor);
        if (!isSummed && nameOf(sum.total) !== nameOf(factor)) return false;
        const gap = isSummed ? sum.total.value - summed : summed - sum.total.value;
        return factor.value !== 0 && amountsAgree((expected / factor.value) * (factor.value + gap), total.value);
      }),
    );
  const kept = open.filter((product) => !throughFactor(product));
  const throughProduct = ({ sum, expected }: SumFault): boolean =>
    kept.some((product) => {
      const gap = product.expected - product.total.value;
      if (nameOf(sum.total) === nameOf(product.total)) return amountsAgree(sum.total.value + gap, expected);
      return isPart(sum.parts, product.total) && amountsAgree(sum.total.value, expected + gap);
    });
  const left = sums.filter((fault) => !throughProduct(fault));
  const told = new Set(left.map(({ sum }) => nameOf(sum.total)));
  return { products: kept.filter(({ total }) => !told.has(nameOf(total))), sums: left };
}

function isPart(parts: readonly BudgetFigure[], figure: BudgetFigure): boolean {
  return parts.some((part) => nameOf(part) === nameOf(figure));
}

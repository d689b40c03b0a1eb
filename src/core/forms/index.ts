import type { Form } from "./form";
import { LBF_2019_26 } from "./lbf2019";

/** The rounds of LBF's templates that the program knows; a new year's form is added here. */
export const FORMS: AtLeastOneForm = [LBF_2019_26];

/** Which forms tables are recognised by, as somebody has told. */
export interface FormChoice {
  /** The only form that counts, by its id; null or a form that isn't known leaves it to the headings. */
  readonly form?: string | null | undefined;
  /** In place of those that the program knows. */
  readonly forms?: readonly Form[] | undefined;
}

/**
 * The forms that tables are held against, the likeliest first: those of the round that a plan of that year belongs to,
 * then the newer ones. One that has been chosen is alone.
 * @param firstYear the plan's; null where it isn't known
 */
export function formsFor({ form, forms = FORMS }: FormChoice, firstYear: number | null): AtLeastOneForm {
  const chosen = forms.filter(({ id }) => id === form);
  const isOfRound = ({ grants }: Form): number =>
    firstYear !== null && grants.from <= firstYear && firstYear <= grants.to ? 1 : 0;
  const likeliest = [...forms].sort((a, b) => isOfRound(b) - isOfRound(a) || b.grants.from - a.grants.from);
  const [first = FORMS[0], ...others] = chosen.length > 0 ? chosen : likeliest;
  return [first, ...others];
}

export type AtLeastOneForm = readonly [Form, ...Form[]];

/** The form that is meant where no table tells: that of an empty template. */
export function likeliestForm(choice: FormChoice, firstYear: number | null): Form {
  return formsFor(choice, firstYear)[0];
}

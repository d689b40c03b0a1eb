import type { Form } from "./form";

/** What is made of a form when it is first asked for, and kept with it: a form's data never change. */
export function perForm<Made extends object>(make: (form: Form) => Made): (form: Form) => Made {
  const known = new WeakMap<Form, Made>();
  return (form) => {
    const made = known.get(form) ?? make(form);
    known.set(form, made);
    return made;
  };
}

/** What is worked out when it is first asked for, and never again: most calls of the program need little of what it knows. */
export function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: work() }).value;
}

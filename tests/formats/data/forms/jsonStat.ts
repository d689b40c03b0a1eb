import type { Cube } from "./cube";

/** How a JSON-stat data set is written, apart from what is in it. */
export interface JsonForm {
  readonly version: 1 | 2;
  readonly index?: "list" | "places" | "shuffled" | "none";
  readonly labels?: "given" | "none";
  readonly size?: "numbers" | "texts" | "none";
  readonly values?: "list" | "sparse" | "texts";
  readonly status?: "places" | "list" | "none";
  readonly unit?: "base" | "label" | "text";
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The data set as an object, with nothing around it. */
export function dataset(cube: Cube, form: JsonForm): Readonly<Record<string, unknown>> {
  const { index = "places", labels = "given", size = "numbers", values = "list", status = "places" } = form;
  const ids = cube.variables.map(({ name }) => name);
  const sizes = cube.variables.map(({ values: own }) => (size === "texts" ? String(own.length) : own.length));
  const dimension = Object.fromEntries(
    cube.variables.map(({ name, values: own, codes }) => {
      const places = Object.fromEntries(codes.map((code, place) => [code, place]));
      const order = {
        list: { index: codes },
        places: { index: places },
        shuffled: { index: Object.fromEntries(Object.entries(places).reverse()) },
        none: {},
      }[index];
      const label = labels === "none" ? {} : { label: Object.fromEntries(codes.map((code, at) => [code, own[at]])) };
      const isUnit = form.unit !== undefined && name === ids[0];
      const one = form.unit === "text" ? cube.unit : { [form.unit ?? "base"]: cube.unit, decimals: 1 };
      const unit = isUnit ? { unit: Object.fromEntries(codes.map((code) => [code, one])) } : {};
      return [name, { label: name, category: { ...order, ...label, ...unit } }];
    }),
  );
  const written = cube.values.map((value) =>
    typeof value === "string" ? null : values === "texts" ? String(value) : value,
  );
  const marks = cube.values.map((value) => (typeof value === "string" ? value : null));
  const sparse = (all: readonly unknown[]) =>
    Object.fromEntries(all.flatMap((one, at) => (one === null ? [] : [[at, one]])));
  return {
    ...(form.version === 2 ? { version: "2.0", class: "dataset", id: ids } : {}),
    ...(form.version === 2 && size !== "none" ? { size: sizes } : {}),
    label: cube.contents,
    source: cube.source,
    updated: "2024-02-01T07:00:00Z",
    value: values === "sparse" ? sparse(written) : written,
    ...(status === "none" ? {} : { status: status === "list" ? marks : sparse(marks) }),
    dimension: form.version === 1 ? { ...dimension, id: ids, size: sizes } : dimension,
    ...form.more,
  };
}

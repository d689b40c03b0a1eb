import { textOptions } from "../../src/cli/terminal";

const { isTTY, columns } = process.stdout;
const environment = { ...process.env };

function onTerminal(wide: number, variables: Readonly<Record<string, string>> = {}): void {
  Object.assign(process.stdout, { isTTY: true, columns: wide });
  process.env = { TERM: "xterm", ...variables };
}

afterEach(() => {
  Object.assign(process.stdout, { isTTY, columns });
  process.env = environment;
});

test("a terminal has its own width and colours", () => {
  onTerminal(97);
  const { width, paint } = textOptions(null);
  expect(width).toBe(97);
  expect(paint("Fejl", "error")).toBe("\u001b[31mFejl\u001b[0m");
});

test.each([
  [20, 40],
  [300, 110],
])("a terminal of %s characters is written in %s", (wide, width) => {
  onTerminal(wide);
  expect(textOptions(null).width).toBe(width);
});

test.each([{ NO_COLOR: "1" }, { TERM: "dumb" }])("no colours with %j", (variables) => {
  onTerminal(80, variables);
  expect(textOptions(null).paint("Fejl", "error")).toBe("Fejl");
});

test("a file has plain lines of 80, whatever the terminal", () => {
  onTerminal(97);
  const { width, paint } = textOptions("kontrol.txt");
  expect([width, paint("Fejl", "error")]).toEqual([80, "Fejl"]);
});

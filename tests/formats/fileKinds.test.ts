import { isOpened, kindOfFile, OPENED_ENDINGS, type FileKind } from "../../src/formats/fileKinds";

test.each<[FileKind, readonly string[]]>([
  [
    "plan",
    [
      "plan.xlsx",
      "PLAN.XLSX",
      "a.xlsm",
      "a.xltx",
      "a.xltm",
      "aftale.docx",
      "aftale.PDF",
      "1.2.xlsx",
      "Æ ø.docx",
      "a.xlsx ",
    ],
  ],
  ["unreadable", ["a.xls", "A.XLS", "a.xlt", "a.xlsb", "a.ods", "a.ots", "a.fods", "a.numbers", "a.gsheet"]],
  ["unreadable", ["a.doc", "a.dot", "a.docm", "a.dotx", "a.dotm", "a.odt", "a.ott", "a.fodt", "a.rtf", "a.pages"]],
  ["lock", ["~$plan.xlsx", "~$laftale.docx", ".~lock.plan.xlsx#", ".~lock.aftale.docx#", "~$plan.xls"]],
  ["hidden", [".DS_Store", "._plan.xlsx", ".plan.xlsx", "Thumbs.db", "desktop.ini", ".git", ".~lock.plan.xlsx"]],
  [
    "other",
    ["noter.txt", "kort.png", "tal.csv", "planer.zip", "xlsx", "plan", "plan.xlsx.crdownload", "", "~WRL1.tmp"],
  ],
  // What a user may call a file all the same.
  ["plan", ["~plan.xlsx", "$plan.xlsx", "plan~$.xlsx", "desktop.ini.xlsx", "lock.plan.xlsx", "kopi (2).xlsx"]],
])("%s: %j", (kind, names) => {
  expect(names.map((name) => [name, kindOfFile(name)])).toEqual(names.map((name) => [name, kind]));
});

test("every ending that a dialog offers is opened, and none else", () => {
  expect(OPENED_ENDINGS.every((ending) => isOpened(kindOfFile(`plan${ending}`)))).toBe(true);
  expect(OPENED_ENDINGS).toContain(".xlsx");
  expect((["lock", "hidden", "other"] as const).some(isOpened)).toBe(false);
});

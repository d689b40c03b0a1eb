import { readXlsxFile } from "../src/formats/xlsx/readXlsxFile";
(async () => {
  for (const f of process.argv.slice(2)) {
    const t = Date.now();
    const w = await readXlsxFile(f);
    console.log(
      f,
      Date.now() - t,
      w.sheets.map((s) => [s.name, s.visibility, s.rows.size, s.merges.length, s.tables]),
      w.definedNames,
      w.customXml.length,
    );
    for (const s of w.sheets)
      for (const [r, c] of [...s.rows].slice(0, 50))
        console.log(
          r,
          c
            .map((x) => x && [x.value, x.text, x.numberFormat, x.formula].join("|"))
            .join(" ; ")
            .replace(/\n/g, "⏎")
            .slice(0, 300),
        );
  }
})();

// Comes first: the pane's package steers Fabric before Fabric is loaded.
import { keepPlain } from "../pane";
import * as React from "react";
import * as ReactDOM from "react-dom";
import { createDataReader } from "../dataReader";
import { App } from "./App";
import { loadAll } from "./lazy";
import { WorkbookReader } from "./opening/workbookReader";
import { createWordReader } from "../wordReader";
import { SAMPLES, sampleFile, sampleInAddress } from "./samples";

/** The build's name and version: "Baselinekontrol 0.1.0". */
declare const __PROGRAM__: string;

keepPlain(document);

const dataReader = createDataReader();
const wordReader = createWordReader();
const reader = new WorkbookReader(
  () => new Worker(new URL("./opening/worker.ts", import.meta.url), { name: "reader" }),
);

ReactDOM.render(
  <App
    reader={reader}
    dataReader={dataReader}
    wordReader={wordReader}
    program={__PROGRAM__}
    sample={sampleInAddress(window.location.search)}
  />,
  document.getElementById("app"),
);

/** How long the page may put off what it doesn't need yet, in milliseconds. */
const AT_THE_LATEST = 2_000;

/** When the page has nothing else to do: from then on it needs no network. */
function prepareForOffline(): void {
  reader.warmUp();
  dataReader.warmUp();
  // What can't be loaded now is loaded, or complained about, when it is used.
  void Promise.allSettled([loadAll(), ...SAMPLES.map(sampleFile)]);
}

if ("requestIdleCallback" in window) requestIdleCallback(prepareForOffline, { timeout: AT_THE_LATEST });
else setTimeout(prepareForOffline, AT_THE_LATEST);

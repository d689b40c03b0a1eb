import type { Encoding, FoundForm, Separator } from "../core/data/dataFile";
import type { ImportMapping } from "../core/data/mapping";
import type { TakenFigures } from "../core/data/readFigures";
import type { DataPreview, DataReadCode, ToldOfTable, WantedFigures } from "../hosts/dataReader";
import type { Problem, Progress } from "../hosts/pageWorker";

/** What the page asks the worker for. The worker keeps the file it opened last, which the others are about. */
export type DataRequest =
  | {
      readonly kind: "open";
      readonly id: number;
      readonly file: File;
      readonly encoding?: Encoding;
      readonly separator?: Separator;
    }
  | { readonly kind: "guess"; readonly id: number; readonly table: number; readonly told: ToldOfTable }
  | {
      readonly kind: "figures";
      readonly id: number;
      readonly table: number;
      readonly mapping: ImportMapping;
      readonly wanted: WantedFigures;
    };

/** What the worker answers; `id` is the request's. */
export type DataAnswer =
  | Progress
  | { readonly kind: "opened"; readonly id: number; readonly found: FoundForm; readonly tables: readonly DataPreview[] }
  | { readonly kind: "guessed"; readonly id: number; readonly mapping: ImportMapping }
  | { readonly kind: "figures"; readonly id: number; readonly read: TakenFigures }
  | Problem<DataReadCode>;

import { broendby } from "./broendby";
import { noerrebro } from "./noerrebro";
import type { Sample } from "./sheet";

/** The workbooks that come with the program, for trying it out. */
export const SAMPLES: readonly Sample[] = [broendby, noerrebro];

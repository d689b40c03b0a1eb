import { sideload } from "./sideload/sideload";
import { manifestAt, thisComputer } from "./sideload/thisComputer";

/** `npm run sideload [-- FILE]`: registers the manifest with the Excel on this computer. */

const outcome = sideload(thisComputer(), manifestAt(process.argv[2]));
console.log(outcome.said);
if (!outcome.isDone) process.exitCode = 1;

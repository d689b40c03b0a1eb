import { stop } from "./sideload/sideload";
import { manifestAt, thisComputer } from "./sideload/thisComputer";

/** `npm run stop [-- FILE]`: takes the manifest away from the Excel on this computer again. */

const outcome = stop(thisComputer(), manifestAt(process.argv[2]));
console.log(outcome.said);
if (!outcome.isDone) process.exitCode = 1;

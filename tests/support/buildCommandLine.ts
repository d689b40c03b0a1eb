import { ensureBuilt } from "../../scripts/cli/build";

/** Before the tests that run the command line: many of them at once would each build it. */
export default ensureBuilt;

/**
 * The wordings of the catalogue's names, in their order, as JSON of `PlainWording`s: the build of the command line reads
 * them and puts them here (scripts/cli/catalogue.js). Null where they are read when they are first needed.
 */
export const READ_BEFORE: string | null = null;

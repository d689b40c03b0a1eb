export { isSigned } from "./signed";
export type { KeptPart } from "./storePart";
export { writeEdits } from "./writeEdits";

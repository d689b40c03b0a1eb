export { KeepingState } from "./KeepingState";
export { KeptList } from "./KeptList";
export { KeptOffer } from "./KeptOffer";
export { LeaveQuestion } from "./LeaveQuestion";

import * as React from "react";
import type { PaneHandle, PaneProps } from "./props";

export type PaneControls = Pick<PaneHandle, "check" | "showFinding" | "focus">;

export const Pane = React.forwardRef<PaneControls, PaneProps>(function Pane(props, ref) {
  React.useImperativeHandle(ref, () => ({ check: () => undefined, showFinding: () => false, focus: () => undefined }));
  return <main>{props.start}</main>;
});

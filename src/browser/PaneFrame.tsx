import * as React from "react";
import { mountPane, type PaneHandle, type PaneProps } from "../pane";

export type PaneFrameProps = PaneProps & { readonly hidden: boolean };

/** The pane in the page. It stays mounted while it is hidden, so that what the user did in it is kept. */
export const PaneFrame = React.forwardRef<PaneHandle | null, PaneFrameProps>(function PaneFrame(
  { hidden, ...props },
  ref,
) {
  const element = React.useRef<HTMLDivElement>(null);
  const [pane, setPane] = React.useState<PaneHandle | null>(null);
  const first = React.useRef(props);
  React.useLayoutEffect(() => {
    if (element.current === null) return undefined;
    const mounted = mountPane(element.current, first.current);
    setPane(mounted);
    return () => mounted.unmount();
  }, []);
  React.useLayoutEffect(() => pane?.update(props));
  React.useImperativeHandle<PaneHandle | null, PaneHandle | null>(ref, () => pane, [pane]);
  return <div ref={element} className="pane" hidden={hidden} />;
});

import type * as React from "react";

/** What opens over or among what was there carries this: when it closes, focus goes back to what opened it. */
export const OPENED = "data-opened";

type Props = { readonly [OPENED]: "" } & Required<Pick<React.HTMLAttributes<HTMLElement>, "onKeyDown">>;

/** For the outermost element of every form and panel that opens: Escape closes it, the innermost first. */
export function opens(close: () => void): Props {
  return {
    [OPENED]: "",
    onKeyDown: (event) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      close();
    },
  };
}

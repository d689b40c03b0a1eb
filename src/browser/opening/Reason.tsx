import * as React from "react";
import type { Sentence } from "../../locales/types";

/** What is wrong, and what to do about it. */
export function Reason({ sentence: { what, todo } }: { readonly sentence: Sentence }): React.ReactElement {
  return (
    <>
      <p>{what}</p>
      <p>{todo}</p>
    </>
  );
}

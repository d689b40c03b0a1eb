import * as React from "react";
import { OPENED_ENDINGS } from "../../formats/fileKinds";

export interface ChooseFilesProps {
  readonly label: string;
  readonly kind: "primary" | "quiet";
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets the user choose workbooks and Word documents from the computer. */
export function ChooseFiles({ label, kind, onFiles }: ChooseFilesProps): React.ReactElement {
  const input = React.useRef<HTMLInputElement>(null);
  const onChange = ({ target }: React.ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // The same file can be chosen again, after it was changed in Excel.
    target.value = "";
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <button type="button" className={kind} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input ref={input} type="file" hidden multiple accept={OPENED_ENDINGS.join(",")} onChange={onChange} />
    </>
  );
}

import * as React from "react";
import { OPENED_ENDINGS } from "../../formats/fileKinds";
import { pickFiles } from "./handles";

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
  const choose = async (): Promise<void> => {
    const picked = await pickFiles(OPENED_ENDINGS);
    if (picked === null) input.current?.click();
    else if (picked.length > 0) onFiles(picked);
  };
  return (
    <>
      <button type="button" className={kind} onClick={() => void choose()}>
        {label}
      </button>
      <input ref={input} type="file" hidden multiple accept={OPENED_ENDINGS.join(",")} onChange={onChange} />
    </>
  );
}

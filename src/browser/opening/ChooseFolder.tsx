import * as React from "react";

export interface ChooseFolderProps {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets the user choose a folder with all that is in it. */
export function ChooseFolder({ label, onFiles }: ChooseFolderProps): React.ReactElement {
  const input = React.useRef<HTMLInputElement>(null);
  // React doesn't know the attribute.
  React.useEffect(() => {
    if (input.current !== null) input.current.webkitdirectory = true;
  }, []);
  return (
    <>
      <button type="button" className="quiet" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        className="folder"
        type="file"
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}

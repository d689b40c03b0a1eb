import * as React from "react";
import { Drawing } from "../fabric/icons";
import { useStyles } from "../fabric/styles";

/** A line that opens and closes what stands below it. */
export function FoldButton(props: {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}): React.ReactElement {
  const styles = useStyles();
  const { label, isOpen, onToggle } = props;
  return (
    <button type="button" className={styles.recognised} aria-expanded={isOpen} onClick={onToggle}>
      <span className={styles.icon}>
        <Drawing name={isOpen ? "chevrondown" : "chevronright"} />
      </span>
      <span>{label}</span>
    </button>
  );
}

import * as React from "react";

interface Answer {
  readonly words: string;
  readonly onChoose: () => void;
}

export interface QuestionProps {
  /** Of the heading. */
  readonly id: string;
  readonly heading: string;
  /** What is said below the heading. */
  readonly children: React.ReactNode;
  /** The answer that has focus when the question is put. */
  readonly first: Answer;
  readonly other: Answer;
  readonly onEscape: () => void;
}

/** A question in the page, with two answers. Once it is answered, focus goes back to what was pressed. */
export function Question({ id, heading, children, first, other, onEscape }: QuestionProps): React.ReactElement {
  const button = React.useRef<HTMLButtonElement>(null);
  const opener = React.useRef(document.activeElement);
  React.useLayoutEffect(() => {
    button.current?.focus();
    return () => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    };
  }, []);
  return (
    <section
      className="notice question"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === "Escape") onEscape();
      }}
    >
      <div>
        <h2 id={id} className="notice-title">
          {heading}
        </h2>
        {children}
      </div>
      <div className="notice-buttons">
        <button ref={button} type="button" className="primary" onClick={first.onChoose}>
          {first.words}
        </button>
        <button type="button" className="quiet" onClick={other.onChoose}>
          {other.words}
        </button>
      </div>
    </section>
  );
}

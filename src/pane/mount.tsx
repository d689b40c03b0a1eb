import * as React from "react";
import * as ReactDOM from "react-dom";
import { Pane, type PaneControls } from "./Pane";
import type { PaneHandle, PaneProps } from "./props";

/**
 * Draws the pane in the element and gives the page what it steers it with. The element should be a landmark of the
 * page's own or none: the pane brings its `main`.
 */
export function mountPane(element: HTMLElement, props: PaneProps): PaneHandle {
  let current = props;
  let controls: PaneControls | null = null;
  const draw = (): void => {
    ReactDOM.render(
      <Pane
        {...current}
        ref={(given) => {
          controls = given;
        }}
      />,
      element,
    );
  };
  draw();
  return {
    update: (changes) => {
      current = { ...current, ...changes };
      draw();
    },
    check: () => controls?.check(),
    showFinding: (cell) => controls?.showFinding(cell) ?? false,
    showQuestion: (cell) => controls?.showQuestion(cell),
    undo: () => controls?.undo(),
    redo: () => controls?.redo(),
    step: (by) => controls?.step(by),
    focus: () => controls?.focus(),
    unmount: () => {
      ReactDOM.unmountComponentAtNode(element);
    },
  };
}

import * as React from "react";
import type { Language } from "../../locales/types";
import { problemSentence } from "./problemSentence";
import type { OpenProblem } from "./protocol";
import { Reason } from "./Reason";

/** Why a file can't be read, whatever it is. The sentences are many, and most files can be read: loaded when needed. */
export default function FileReason(props: {
  readonly language: Language;
  readonly problem: OpenProblem;
}): React.ReactElement {
  return <Reason sentence={problemSentence(props.language, props.problem)} />;
}

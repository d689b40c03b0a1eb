import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { copyTemplate, insertTemplate } from "../../state/templating";
import { TEMPLATE_KINDS } from "../../../templates/kinds";
import { FromWord } from "./FromWord";

/** The empty tables: put into a new sheet where the host can, else copied. */
export default function TemplatesView(): React.ReactElement {
  const styles = useStyles();
  const { pane, texts, say } = useScope();
  const { host, wordReader } = pane.props();
  const canInsert = host?.capabilities.insertSheets === true;
  const words = texts.templates;
  return (
    <div>
      {canInsert && wordReader !== undefined && <FromWord />}
      <h2 className={styles.heading}>{words.heading}</h2>
      <p>{canInsert ? words.introInsert : words.introCopy}</p>
      <ul className={styles.list}>
        {TEMPLATE_KINDS.map((kind) => {
          const name = words.names[kind];
          return (
            <li key={kind} className={styles.card}>
              <h3 className={styles.cardHeading}>{name}</h3>
              <p>{words.about[kind]}</p>
              {canInsert ? (
                <DefaultButton
                  text={words.insert}
                  ariaLabel={say(words.insertNamed, { name })}
                  onClick={() => void insertTemplate(pane, kind)}
                />
              ) : (
                <DefaultButton
                  text={words.copy}
                  ariaLabel={say(words.copyNamed, { name })}
                  onClick={() => void copyTemplate(pane, kind)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

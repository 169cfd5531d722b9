/** A page of the make of Microsoft's React task-pane template: the same parts of React and Fluent, and as few words of its own. */
import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({
  root: { minHeight: "100vh" },
  header: { padding: "20px", backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeHero900 },
});

function Page() {
  const styles = useStyles();
  const [text, setText] = useState("");
  return (
    <div className={styles.root}>
      <section className={styles.header}>
        <Image width="90" height="90" src="logo.png" alt="" />
        <h1>Welcome</h1>
      </section>
      <ul>
        <li>
          <Ribbon24Regular /> <LockOpen24Regular /> <DesignIdeas24Regular />
        </li>
      </ul>
      <Field size="large" label="Text">
        <Textarea size="large" value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary" size="large">
        Insert
      </Button>
    </div>
  );
}

const place = document.getElementById("container");
if (place !== null) {
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Page />
    </FluentProvider>,
  );
}

import { useState } from "preact/hooks";
import { Button } from "../Button.tsx";
import { useDeskWords } from "./words.ts";

interface TextBoxProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly fileName: string;
  readonly rows?: number;
  /** Rejects when the browser does not let it. */
  readonly onCopy: (text: string) => Promise<void>;
  readonly onDownload: (fileName: string, text: string) => void;
}

/** A text to take away: seen whole, copied, or saved as a file. */
export function TextBox({ id, label, text, fileName, rows = 10, onCopy, onDownload }: TextBoxProps) {
  const words = useDeskWords();
  const [said, setSaid] = useState({ of: "", words: "" });
  const copy = () => {
    onCopy(text).then(
      () => setSaid({ of: text, words: words.copied }),
      () => setSaid({ of: text, words: words.copyFailed }),
    );
  };
  return (
    <div class="text-box">
      <label for={id}>{label}</label>
      <textarea id={id} readOnly rows={rows} dir="ltr" spellcheck={false} value={text} />
      <div class="answers">
        <Button look="primary" onPress={() => onDownload(fileName, text)}>
          {words.download(fileName)}
        </Button>
        <Button look="secondary" onPress={copy}>
          {words.copy}
        </Button>
        <span role="status">{said.of === text ? said.words : ""}</span>
      </div>
    </div>
  );
}

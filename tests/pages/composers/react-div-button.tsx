import { startReactChat } from "../react.tsx";

// No form, and a send button that is a bare div: no role, no label, nothing to recognise it by.
startReactChat(({ value, onChange, onKeyDown, send }) => (
  <>
    <textarea className="ds-scroll-area" rows={1} placeholder="Message DeepSeek" value={value} onChange={onChange} onKeyDown={onKeyDown} />
    {/* biome-ignore lint/a11y: the sites that this page stands for have just such a div, and the gate must cope with it */}
    <div className="send" onClick={send}>
      ↑
    </div>
  </>
));

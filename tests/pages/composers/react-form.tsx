import { startReactChat } from "../react.tsx";

startReactChat(({ value, onChange, onKeyDown, send }) => (
  <form
    onSubmit={(event) => {
      event.preventDefault();
      send();
    }}
  >
    <textarea rows={1} placeholder="Message" value={value} onChange={onChange} onKeyDown={onKeyDown} />
    <button type="submit" className="send" aria-label="Send message">
      ↑
    </button>
  </form>
));

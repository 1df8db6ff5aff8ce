// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { warmUp } from "../../lib/page/warm-up.ts";

function* work(steps: number, done: () => void): Generator<undefined, void> {
  for (let step = 1; step < steps; step++) yield;
  done();
}

test.each(["pointerdown", "keydown", "dragenter"])("all is made ready at once when a person begins to do something (%s)", async (sign) => {
  const done = vi.fn();
  warmUp(window, work(20, done), new AbortController().signal);
  expect(done).not.toHaveBeenCalled();
  window.dispatchEvent(new Event(sign));
  expect(done).not.toHaveBeenCalled(); // not within the event of the page
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
});

test("nothing more is made when the guard has ended", async () => {
  const end = new AbortController();
  const next = vi.fn();
  warmUp(window, work(5, next), end.signal);
  window.dispatchEvent(new Event("keydown"));
  end.abort();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(next).not.toHaveBeenCalled();
});

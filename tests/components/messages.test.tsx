// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FailedDialog } from "../../components/FailedDialog.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PendingDialog } from "../../components/PendingDialog.tsx";
import { organization, reasons } from "./gallery/samples.ts";

afterEach(cleanup);

describe("the note that something went on as it was", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("says what the text holds, in a live region, without taking the focus", () => {
    render(<Notice reasons={reasons.contact} entryWay="type" onDismiss={vi.fn()} />);
    expect(screen.getByRole("status").textContent).toBe("Your text holds 1 e-mail address. Sent as it is.");
    expect(document.activeElement).toBe(document.body);
  });

  it("goes away by itself after eight seconds", () => {
    const onDismiss = vi.fn();
    render(<Notice reasons={reasons.contact} entryWay="paste" onDismiss={onDismiss} />);
    vi.advanceTimersByTime(7_999);
    expect(onDismiss).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it("stays while the keyboard is on it", async () => {
    const onDismiss = vi.fn();
    render(<Notice reasons={reasons.contact} entryWay="paste" onDismiss={onDismiss} />);
    await act(() => screen.getByRole("button", { name: "Close" }).focus());
    vi.advanceTimersByTime(60_000);
    expect(onDismiss).not.toHaveBeenCalled();
  });
});

describe("the wait for the rules", () => {
  it("says what it waits for, that nothing is lost, and can be left", () => {
    const onCancel = vi.fn();
    render(<PendingDialog entryWay="type" onCancel={onCancel} />);
    expect(screen.getByText(/fetching your organization's rules.*What you wrote is safe/s)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Keep editing" }));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe("a text that could not be changed", () => {
  it("is said to be as it was, and the safe version can be copied", () => {
    const onCopy = vi.fn();
    render(<FailedDialog toolName="ChatGPT" organization={organization} onClose={vi.fn()} onCopy={onCopy} />);
    expect(screen.getByText(/Your text is as it was, and nothing has been sent/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Copy the safe version" }));
    expect(onCopy).toHaveBeenCalledOnce();
    expect(screen.getByRole("button", { name: "Copied" })).toBeTruthy();
  });

  it("that was not sent, and stands in no box any more, can be copied as it was", () => {
    const onCopy = vi.fn();
    render(<FailedDialog toolName="ChatGPT" organization={organization} onClose={vi.fn()} onCopy={onCopy} unsent />);
    expect(screen.getByText(/Nothing has been sent, but ChatGPT has emptied its box/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Copy my text" }));
    expect(onCopy).toHaveBeenCalledOnce();
  });

  it("leads back to the text when there is no safe version to copy", () => {
    const onClose = vi.fn();
    render(<FailedDialog toolName="ChatGPT" organization={organization} onClose={onClose} />);
    expect(screen.getAllByRole("button")).toHaveLength(1);
    fireEvent.click(screen.getByRole("button", { name: "Back to my text" }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

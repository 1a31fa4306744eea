import { type ReactNode, useEffect, useId, useRef } from "react";
import { message } from "../messages/message.ts";

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A drawer over the page; the browser keeps the focus inside and closes it on Escape. */
export function Panel({ title, onClose, children }: PanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={name} onClose={onClose}>
      <div className="rh">
        <h2 id={name}>{title}</h2>
        <button type="button" onClick={onClose}>
          {message.frame.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}

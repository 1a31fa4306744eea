import { useEffect, useRef } from "react";

export type ShortKey = "t" | "s" | "d" | "?";
const KEYS: readonly string[] = ["t", "s", "d", "?"];

/** Listens for the letter keys, but not while one writes. */
export function useKeys(act: (key: ShortKey) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
      if (!KEYS.includes(event.key)) return;
      event.preventDefault();
      latest.current(event.key as ShortKey);
    };
    addEventListener("keydown", heard);
    return () => removeEventListener("keydown", heard);
  }, []);
}

function writes(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, select, textarea, [contenteditable]") !== null
  );
}

import { useSyncExternalStore } from "react";

export type Theme = "light" | "dark";

const listeners = new Set<() => void>();

function current(): Theme {
  return document.documentElement.dataset.theme === "dark" ? "dark" : "light";
}

new MutationObserver(() => {
  for (const listener of listeners) listener();
}).observe(document.documentElement, { attributeFilter: ["data-theme"] });

/** The theme in use; public/theme.js sets it before the first paint and follows the system. */
export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, current);
}

/** Chooses a theme and keeps the choice on this machine. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("casus-theme", theme);
  } catch {
    // Storage may be barred; the choice then lasts for this visit.
  }
}

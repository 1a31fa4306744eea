import { useSyncExternalStore } from "react";

const query = matchMedia("(max-width: 40rem)");

/** Whether the page is as narrow as a telephone, where a plate is cut closer so that its names stay legible. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => query.matches,
  );
}

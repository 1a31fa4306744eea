import { type AnchorHTMLAttributes, type MouseEvent, useSyncExternalStore } from "react";
import { addressOf, type Place, type Reading, readAddress } from "./permalink.ts";

/** How many states lie behind this one, and the last one reached, within this visit. */
interface Steps {
  readonly at: number;
}

const listeners = new Set<() => void>();
let furthest = stepsOf(history.state).at;
let seen = here();

function here() {
  return { href: location.href, reading: readAddress(location.pathname, location.search) };
}

function stepsOf(state: unknown): Steps {
  return { at: Number((state as Steps | null)?.at ?? 0) };
}

function moved(): void {
  seen = here();
  for (const listener of listeners) listener();
}

addEventListener("popstate", moved);

/** Goes to a place and remembers where one was; `replace` for what is no step of its own. */
export function go(to: Place, { replace = false, anchor = "" } = {}): void {
  const { at } = stepsOf(history.state);
  if (replace) history.replaceState({ at }, "", addressOf(to) + anchor);
  else history.pushState({ at: at + 1 }, "", addressOf(to) + anchor);
  if (!replace) furthest = at + 1;
  const from = seen.reading.place?.page;
  moved();
  if (from !== to.page) arrive();
}

// A new page is read from its top, and from its title by a screen reader.
function arrive(): void {
  scrollTo(0, 0);
  requestAnimationFrame(() => document.querySelector("main")?.focus({ preventScroll: true }));
}

/** What the address says at this moment, outside of drawing. */
export function readNow(): Reading {
  return seen.reading;
}

/** What the address says now. */
export function useReading(): Reading {
  return useSyncExternalStore(subscribe, () => seen).reading;
}

/** Whether there is a step to take back or to take again. */
export function useSteps(): { undo?: () => void; redo?: () => void } {
  useSyncExternalStore(subscribe, () => seen);
  const { at } = stepsOf(history.state);
  return {
    ...(at > 0 ? { undo: () => history.back() } : {}),
    ...(at < furthest ? { redo: () => history.forward() } : {}),
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

interface GoProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  readonly to: Place;
}

/** A link inside the workbench: a true address, followed without loading anew. */
export function Go({ to, onClick, ...rest }: GoProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || event.defaultPrevented) return;
    event.preventDefault();
    go(to);
  };
  return <a {...rest} href={addressOf(to)} onClick={follow} />;
}

import { en } from "./en.ts";

/** Every string of the interface. One language for now; az, tr and ru take the same shape. */
export type Messages = typeof en;
export const message: Messages = en;

export type { Duration } from "./calendar.ts";
export { move, moveSpan } from "./calendar.ts";
export { count } from "./count.ts";
export type { DateSpan, Day } from "./date.ts";
export { isDay, readDate, writeDate } from "./date.ts";
export { dateInWords, MONTHS } from "./date-words.ts";
export type { Fault, Where } from "./fault.ts";
export { CasusError, fail, formatFault } from "./fault.ts";

/** English months, January first. */
export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `2026-03-05` as "5 March 2026", `2011-02` as "February 2011", a span as "2011 to 2012"; other words stay as they are. */
export function dateInWords(text: string): string {
  const ends = text.split(" to ");
  if (ends.length === 2) return ends.map(dateInWords).join(" to ");
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return text;
  const [, year = "", month, day] = match;
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}

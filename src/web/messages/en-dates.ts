export const MONTHS = [
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

/** A day, month, year or span as a reader writes it: 5 March 2026, March 2026, 2026. Other text stays. */
export function day(text: string): string {
  const ends = text.split(" to ");
  if (ends.length === 2) return ends.map(day).join(" to ");
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return text;
  const [, year, month, date] = match;
  const name = month && MONTHS[Number(month) - 1];
  return [date && String(Number(date)), name, year].filter(Boolean).join(" ");
}

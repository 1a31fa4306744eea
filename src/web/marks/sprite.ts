/** The marks, signs and grounds as one sprite. Shape is the kind of promise, fill is its status; the colours are tokens. */

const SHAPE: Record<string, string> = {
  duty: '<rect x="4" y="4" width="16" height="16" A/>',
  permission: '<circle cx="12" cy="12" r="8.6" A/>',
  political: '<path d="M12 2.4 21.6 12 12 21.6 2.4 12Z" A/>',
};
const HALF: Record<string, string> = {
  duty: "M20 4V20H4Z",
  permission: "M18.08 5.92A8.6 8.6 0 0 1 5.92 18.08Z",
  political: "M12 2.4 21.6 12 12 21.6Z",
};
const SLIT: Record<string, string> = {
  duty: "M20 4 4 20",
  permission: "M18.08 5.92 5.92 18.08",
  political: "M12 2.4V21.6",
};
const QUERY =
  '<path d="M9.3 9.6c0-1.7 1.1-2.8 2.8-2.8s2.8 1 2.8 2.5c0 2.2-2.7 2.2-2.7 4.4" fill="none" stroke="var(--undetermined-ink)" stroke-width="2" stroke-linecap="round"/><circle cx="12.15" cy="16.6" r="1.35" fill="var(--undetermined-ink)"/>';

const STATUS: Record<string, (kind: string) => string> = {
  engaged: (k) => drawn(k, `fill="var(--${k}-fill)" stroke="var(--${k}-fill)" stroke-width="2"`),
  dormant: (k) =>
    `${ring(k)}<circle cx="12" cy="12" r="3.5" fill="var(--dormant-fill)" stroke="var(--dormant-ink)"/>`,
  contested: (k) =>
    `${drawn(k, 'fill="var(--paper)"')}<path d="${HALF[k]}" fill="var(--contested-fill)"/><path d="${SLIT[k]}" stroke="var(--${k}-ink)" stroke-width="2.25"/>${drawn(k, `fill="none" stroke="var(--${k}-ink)" stroke-width="2.25"`)}`,
  undetermined: (k) =>
    drawn(k, `fill="var(--paper)" stroke="var(--${k}-ink)" stroke-width="2" stroke-dasharray="2.6 2.2"`) +
    QUERY,
  notengaged: (k) =>
    `${drawn(k, 'fill="var(--paper)" stroke="var(--notengaged-ink)" stroke-width="1.5"')}<path d="${k === "political" ? "M7 17 17 7" : "M4.5 19.5 19.5 4.5"}" stroke="var(--notengaged-ink)" stroke-width="1.5"/>`,
};

// A prohibition is a duty not to act: its square is kept (a check), breached (a cross on solid) or not tested (empty).
const PROHIBITION: Record<string, string> = {
  kept: `${ring("duty")}<path d="M7.5 12.5 11 16 17 8.5" fill="none" stroke="var(--duty-ink)" stroke-width="2"/>`,
  breached: `${drawn("duty", 'fill="var(--duty-fill)" stroke="var(--duty-fill)" stroke-width="2"')}<path d="M8 8 16 16M16 8 8 16" stroke="var(--duty-on)" stroke-width="2.25"/>`,
  nottested: ring("duty"),
};

function drawn(kind: string, attributes: string): string {
  return (SHAPE[kind] ?? "").replace("A", attributes);
}

function ring(kind: string): string {
  return drawn(kind, `fill="var(--paper)" stroke="var(--${kind}-ink)" stroke-width="2.25"`);
}

const SIGNS: Record<string, string> = {
  right: "M5 12h13M13 6l6 6-6 6",
  down: "M5 9l7 7 7-7",
  up: "M5 15l7-7 7 7",
  check: "M4 12.5 9.5 18 20 6",
  cross: "M5 5l14 14M19 5 5 19",
  plus: "M12 4v16M4 12h16",
  minus: "M4 12h16",
  same: "M4 9h16M4 15h16",
  weaker: "M12 4v14M5 12l7 7 7-7",
  stronger: "M12 20V6M5 12l7-7 7 7",
  q: "M8 8c0-3 2-4.5 4.3-4.5S16.5 5 16.5 7.500c0 3.5-4.3 3.5-4.3 7M12.2 19.5v.1",
  split: "M12 3v18M3 12h6M15 12h6M6 9l3 3-3 3M18 9l-3 3 3 3",
};

function pattern(id: string, size: number, turn: number, inner: string): string {
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">${inner}</pattern>`;
}

function grounds(kind: string): string {
  const wash = (size: number) => `<rect width="${size}" height="${size}" fill="var(--${kind}-wash)"/>`;
  const dot =
    '<circle cx="2.4" cy="2.4" r="1.7" fill="var(--undetermined-fill)"/><circle cx="6.9" cy="6.9" r="1.7" fill="var(--undetermined-fill)"/>';
  return [
    pattern(
      `p-${kind}-dormant`,
      8,
      0,
      `${wash(8)}<path d="M0 4H8" stroke="var(--dormant-fill)" stroke-width="1.6"/>`,
    ),
    pattern(
      `p-${kind}-contested`,
      14,
      45,
      `${wash(14)}<rect width="7" height="14" fill="var(--contested-fill)"/><rect x="7" width="1.6" height="14" fill="var(--${kind}-ink)"/>`,
    ),
    pattern(
      `p-${kind}-undetermined`,
      9,
      0,
      `<rect width="9" height="9" fill="var(--undetermined-wash)"/>${dot}`,
    ),
  ].join("");
}

// Weight follows force: only a duty is solid on a map.
const LIGHT = [
  pattern(
    "p-political-engaged",
    13,
    0,
    '<rect width="13" height="13" fill="var(--political-wash)"/><path d="M6.5 3.4 9.6 6.5 6.5 9.6 3.4 6.5Z" fill="var(--political-fill)" fill-opacity=".5"/>',
  ),
  pattern(
    "p-permission-engaged",
    13,
    0,
    '<rect width="13" height="13" fill="var(--permission-wash)"/><circle cx="6.5" cy="6.5" r="2.8" fill="none" stroke="var(--permission-fill)" stroke-width="1.3" stroke-opacity=".75"/>',
  ),
  pattern("p-dispute", 5, -45, '<path d="M0 0V5" stroke="var(--dispute)" stroke-width="1.3"/>'),
  pattern(
    "p-unknown",
    6,
    0,
    '<circle cx="1.5" cy="1.5" r="1.1" fill="var(--undetermined-fill)"/><circle cx="4.5" cy="4.5" r="1.1" fill="var(--undetermined-fill)"/>',
  ),
].join("");

const symbol = (id: string, inner: string) => `<symbol id="${id}" viewBox="0 0 24 24">${inner}</symbol>`;

export const sprite = [
  ...Object.keys(SHAPE).flatMap((kind) =>
    Object.entries(STATUS).map(([status, draw]) => symbol(`m-${kind}-${status}`, draw(kind))),
  ),
  ...Object.entries(PROHIBITION).map(([status, inner]) => symbol(`m-prohibition-${status}`, inner)),
  symbol("m-nothing", '<path d="M4 12H20" stroke="var(--nothing-ink)" stroke-width="2.5"/>'),
  ...Object.entries(SIGNS).map(([name, d]) =>
    symbol(
      `i-${name}`,
      `<path d="${d}" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>`,
    ),
  ),
  ...Object.keys(SHAPE).map(grounds),
  LIGHT,
].join("");

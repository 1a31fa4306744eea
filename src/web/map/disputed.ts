/** An area whose sovereignty is disputed, in rough outline (longitude, latitude), and while it is so. */
export interface DisputedArea {
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
  readonly outline: readonly (readonly [number, number])[];
}

/** Drawn by hand, for plates of a region only: the outlines are rough, and land is cut out of them. */
export const disputedAreas: readonly DisputedArea[] = [
  {
    name: "Crimea",
    from: "2014-03-18",
    outline: [
      [32.3, 45.25],
      [33.6, 46.15],
      [34.4, 46.05],
      [35, 45.75],
      [36.8, 45.55],
      [36.8, 44.7],
      [34.2, 44.1],
      [32.3, 44.9],
    ],
  },
  {
    name: "four regions of Ukraine",
    from: "2022-09-30",
    outline: [
      [32, 46.1],
      [31.9, 46.7],
      [33, 47.5],
      [34.3, 47.6],
      [35.3, 48.1],
      [36.6, 47.9],
      [37, 48.6],
      [37.9, 49.2],
      [38.3, 50],
      [39.2, 50],
      [40.1, 49.5],
      [39.8, 48],
      [38.3, 47.2],
      [36.5, 46.6],
      [34.8, 46.1],
      [33.6, 46.2],
    ],
  },
  {
    name: "Abkhazia",
    from: "1992-07-23",
    outline: [
      [39.95, 43.35],
      [40.3, 43.62],
      [41.6, 43.25],
      [42.1, 43.2],
      [41.75, 42.75],
      [41.5, 42.35],
      [41, 42.6],
    ],
  },
  {
    name: "South Ossetia",
    from: "1991-12-21",
    outline: [
      [43.5, 42.55],
      [44.2, 42.72],
      [44.6, 42.65],
      [44.55, 42.25],
      [44.2, 42.05],
      [43.7, 42.2],
    ],
  },
  {
    name: "Karabakh",
    from: "1991-09-02",
    until: "2023-09-20",
    outline: [
      [46.2, 40.3],
      [46.7, 40.35],
      [47.1, 39.9],
      [47.1, 39.5],
      [46.7, 39.2],
      [46.5, 39.5],
      [46.1, 39.9],
    ],
  },
  {
    name: "Northern Cyprus",
    from: "1974-07-20",
    outline: [
      [32.6, 35.12],
      [33.3, 35.13],
      [34, 35.05],
      [34.75, 35.75],
      [34.5, 35.8],
      [32.7, 35.5],
    ],
  },
  {
    name: "Golan",
    from: "1967-06-10",
    outline: [
      [35.62, 32.7],
      [35.9, 32.7],
      [35.9, 33.35],
      [35.65, 33.3],
    ],
  },
  {
    name: "West Bank and Gaza",
    from: "1967-06-10",
    outline: [
      [34.95, 31.35],
      [35.1, 31.95],
      [35, 32.2],
      [35.2, 32.55],
      [35.55, 32.4],
      [35.48, 31.4],
      [35.2, 31.35],
    ],
  },
  {
    name: "Jammu and Kashmir",
    from: "1947-10-26",
    outline: [
      [73.8, 33],
      [74, 34.2],
      [73, 35.9],
      [74.6, 37],
      [77.8, 35.5],
      [80.3, 35.5],
      [78.7, 33],
      [76.8, 32.8],
      [75.4, 32.3],
      [74.7, 32.8],
    ],
  },
];

/** Features of the base map that are themselves disputed. */
export const disputedFeatures = [
  "N. Cyprus",
  "Kosovo",
  "Somaliland",
  "W. Sahara",
  "Siachen Glacier",
  "Palestine",
  "Taiwan",
];

/** Whether an area was disputed on a day. */
export function isDisputedOn({ from = "", until = "9999" }: DisputedArea, day: string): boolean {
  return from <= day && day < until;
}

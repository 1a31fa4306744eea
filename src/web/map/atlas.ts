import {
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoConicEqualArea,
  geoDistance,
  geoGraticule,
  geoInterpolate,
  geoPath,
} from "d3-geo";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type DisputedArea, disputedAreas, isDisputedOn } from "./disputed.ts";
import { alpha3 } from "./iso-numeric.ts";

export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Country = Feature<Polygon | MultiPolygon, { name: string }>;

/** The size of a plate in its own units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
export const WHOLE: Size = { width: 860, height: 600 };
/** For narrow pages: a smaller piece at the same scale, so that names stay legible. */
export const CLOSE: Size = { width: 430, height: 400 };

/** One state or territory of the base map, drawn. */
export interface Shape {
  /** ISO alpha-3, or the map's own name where there is no code. */
  readonly id: string;
  readonly name: string;
  readonly d: string;
  /** Where its name goes, and how wide it is there. */
  readonly at: readonly [number, number];
  readonly width: number;
}

export interface Atlas {
  readonly size: Size;
  readonly shapes: readonly Shape[];
  readonly borders: string;
  readonly coast: string;
  readonly graticule: string;
  readonly disputed: string;
  readonly ticks: { readonly bottom: readonly Tick[]; readonly left: readonly Tick[] };
  readonly seas: readonly { readonly name: string; readonly at: readonly [number, number] }[];
}
export type Tick = readonly [label: string, at: number];

const SEAS: readonly (readonly [string, number, number])[] = [
  ["Black Sea", 34.5, 43.2],
  ["Caspian Sea", 50.9, 43.6],
  ["Mediterranean Sea", 18.5, 34.8],
  ["Red Sea", 38, 20.5],
  ["Persian Gulf", 51.5, 27.2],
  ["Arabian Sea", 63, 17],
  ["Baltic Sea", 19, 56.5],
  ["North Sea", 3.5, 56.5],
  ["Sea of Japan", 135, 40],
  ["South China Sea", 114, 14],
  ["Bay of Bengal", 88, 14],
];

/** Draws the region around two states in equal areas. */
export function drawAtlas(world: World, attacker: string, victim: string, day: string, size: Size): Atlas {
  const countries = (feature(world, world.objects.countries) as { features: Country[] }).features;
  const find = (id: string) => countries.find((one) => idOf(one) === id);
  const projection = projectionFor(find(attacker), find(victim), size);
  const path = geoPath(projection).digits(1);
  const raw = unclipped(projection);
  const shapes = countries.flatMap((country): Shape[] => {
    const d = path(country);
    return d ? [shapeOf(country, d, path)] : [];
  });
  const areas = disputedAreas.filter((area) => isDisputedOn(area, day));
  return {
    size,
    shapes,
    borders: path(mesh(world, world.objects.countries as never, (a, b) => a !== b)) ?? "",
    coast: path(mesh(world, world.objects.countries as never, (a, b) => a === b)) ?? "",
    graticule: path(geoGraticule().step([10, 5])()) ?? "",
    disputed: areas.map((area) => path(polygonOf(area)) ?? "").join(""),
    ticks: { bottom: meridians(raw, size), left: parallels(raw, size) },
    seas: SEAS.flatMap(([name, lon, lat]) => {
      const at = raw([lon, lat]);
      return at && inside(at, 60, size) ? [{ name, at }] : [];
    }),
  };
}

export function idOf({ id, properties }: Country): string {
  return alpha3.get(String(id).padStart(3, "0")) ?? properties.name;
}

// The frame spans the pair, leans toward the victim, and is never narrower than its neighbourhood.
function projectionFor(
  attacker: Country | undefined,
  victim: Country | undefined,
  size: Size,
): GeoProjection {
  const to = victim ? geoCentroid(largest(victim)) : ([50, 40] as [number, number]);
  const from = attacker ? geoCentroid(largest(attacker)) : to;
  const apart = (geoDistance(from, to) * 180) / Math.PI;
  const [lon, lat] = geoInterpolate(to, from)(0.35);
  const radius = Math.min(Math.max(apart * 0.75, 15), 60);
  const scale = WHOLE.height / 2 / (2 * Math.sin((radius * Math.PI) / 360));
  const conic = radius < 40 && Math.abs(lat) > 8;
  const projection = conic
    ? geoConicEqualArea()
        .parallels([lat - radius / 2, lat + radius / 2])
        .rotate([-lon, 0])
        .center([0, lat])
    : geoAzimuthalEqualArea().rotate([-lon, -lat]);
  return projection
    .scale(scale)
    .translate([size.width / 2, size.height / 2])
    .precision(0.4)
    .clipExtent([
      [0, 0],
      [size.width, size.height],
    ]);
}

function unclipped(projection: GeoProjection): (at: [number, number]) => [number, number] | null {
  return (at) => projection(at);
}

// The name of a state stands on its largest part within the frame.
function shapeOf(country: Country, d: string, path: ReturnType<typeof geoPath>): Shape {
  const main = largestShown(country, path);
  const [[left], [right]] = path.bounds(main);
  const at = path.centroid(main);
  return {
    id: idOf(country),
    name: country.properties.name,
    d,
    at: at as [number, number],
    width: right - left,
  };
}

function partsOf({ geometry }: Country): Polygon[] {
  if (geometry.type === "Polygon") return [geometry];
  return geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
}

function largest(country: Country): Polygon {
  return most(partsOf(country), geoArea);
}

function largestShown(country: Country, path: ReturnType<typeof geoPath>): Polygon {
  return most(partsOf(country), (part) => path.area(part));
}

function most<T>(all: readonly T[], size: (one: T) => number): T {
  return all.reduce((best, one) => (size(one) > size(best) ? one : best));
}

// A ring drawn the wrong way round would cover the rest of the globe.
function polygonOf({ outline }: DisputedArea): Polygon {
  const ring = [...outline, outline[0] ?? [0, 0]].map((at): Position => [...at]);
  const polygon: Polygon = { type: "Polygon", coordinates: [ring] };
  return geoArea(polygon) > 2 * Math.PI ? { type: "Polygon", coordinates: [ring.reverse()] } : polygon;
}

function meridians(raw: ReturnType<typeof unclipped>, size: Size): Tick[] {
  return every(-180, 170, 10).flatMap((lon) =>
    crossing(every(-85, 85, 0.5), (lat) => raw([lon, lat]), 1, size.height, size.width, degrees(lon, "W")),
  );
}

function parallels(raw: ReturnType<typeof unclipped>, size: Size): Tick[] {
  return every(-80, 80, 5).flatMap((lat) =>
    crossing(every(-180, 180, 0.5), (lon) => raw([lon, lat]), 0, 0, size.height, degrees(lat, "S")),
  );
}

// Where a line of the graticule meets the edge of the plate (axis 0: left edge, 1: bottom edge).
function crossing(
  steps: readonly number[],
  at: (step: number) => [number, number] | null,
  axis: 0 | 1,
  edge: number,
  limit: number,
  label: string,
): Tick[] {
  const points = steps.map(at);
  for (const [step, point] of points.entries()) {
    const before = points[step - 1];
    if (!point || !before) continue;
    const along = point[axis === 0 ? 1 : 0];
    if (
      (before[axis] - edge) * (point[axis] - edge) <= 0 &&
      Math.abs(before[axis] - point[axis]) < 60 &&
      along > 20 &&
      along < limit - 20
    )
      return [[label, along]];
  }
  return [];
}

function inside([x, y]: readonly [number, number], margin: number, { width, height }: Size): boolean {
  return x > margin && x < width - margin && y > margin && y < height - margin;
}

function every(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);
}

/** Degrees as a neatline writes them; a letter only west of Greenwich and south of the equator. */
function degrees(value: number, below: string): string {
  return value < 0 ? `${-value}° ${below}` : `${value}°`;
}

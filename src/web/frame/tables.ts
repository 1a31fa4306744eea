import { go, readNow, useReading } from "../navigation.tsx";

/** Whether pictures stand as tables; part of the address. */
export function useTables(): boolean {
  const { place } = useReading();
  return place !== undefined && "table" in place && place.table;
}

/** Turns pictures into tables, and back. */
export function switchTables(): void {
  const { place } = readNow();
  if (place && "table" in place) go({ ...place, table: !place.table }, { replace: true });
}

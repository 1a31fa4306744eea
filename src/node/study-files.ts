import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { compileStudy, type StudySource } from "./compile-study.ts";

/** A file for the pages: its address under /studies, and its text. */
export interface StudyFile {
  readonly name: string;
  readonly text: string;
}

/** Compiles the studies of a corpus folder, and the catalogue of what the pages offer to choose from. */
export function studyFiles(corpus: string): StudyFile[] {
  const sources = sourcesIn(path.join(corpus, "sources"));
  const studies = filesIn(path.join(corpus, "studies"), ".md").map((file) => {
    const study = compileStudy(
      path.relative(path.dirname(corpus), file),
      readFileSync(file, "utf8"),
      sources,
    );
    return { name: `${study.id}.json`, text: JSON.stringify(study) };
  });
  return [...studies, { name: "catalogue.json", text: JSON.stringify(catalogueOf(corpus)) }];
}

function catalogueOf(corpus: string) {
  const incidents = filesIn(path.join(corpus, "incidents"), ".yaml")
    .map((file) => read(file) as Record<string, unknown>)
    .map(({ incident, title, on, summary, hypothetical }) => ({
      id: String(incident),
      title: String(title),
      on: String(on),
      summary: String(summary ?? "").trim(),
      hypothetical: hypothetical === true,
    }));
  const actors = filesIn(path.join(corpus, "actors"), ".yaml").map(
    (file) => (read(file) as { actors: Record<string, { kind: string; name: string }> }).actors,
  );
  const states = Object.entries(Object.assign({}, ...actors) as (typeof actors)[number])
    .filter(([, { kind }]) => kind === "state")
    .map(([id, { name }]) => ({ id, name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { incidents: incidents.sort((a, b) => (a.on < b.on ? 1 : -1)), states };
}

function sourcesIn(folder: string): Map<string, StudySource> {
  const entries = filesIn(folder, ".yaml").flatMap((file) =>
    Object.entries((read(file) as { sources: Record<string, Record<string, unknown>> }).sources),
  );
  return new Map(entries.map(([key, source]) => [key, sourceOf(key, source)]));
}

function sourceOf(key: string, { title, date, url, read: on, via }: Record<string, unknown>): StudySource {
  const access = on ? `read on ${String(on)}` : via ? `via ${String(via)}` : "not opened";
  return {
    key,
    title: String(title),
    ...(date === undefined ? {} : { date: String(date) }),
    ...(typeof url === "string" ? { url } : {}),
    access,
  };
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(folder, name));
}

const read = (file: string): unknown => parse(readFileSync(file, "utf8"));

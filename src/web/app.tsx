import { lazy, Suspense } from "react";
import { Boundary } from "./frame/boundary.tsx";
import { Page } from "./frame/page.tsx";
import { Sprite } from "./marks/mark.tsx";
import { message } from "./messages/message.ts";
import { useReading } from "./navigation.tsx";
import { BadLinkPage } from "./pages/bad-link-page.tsx";
import { StudyPage } from "./pages/study-page.tsx";
import type { Place } from "./permalink.ts";

// The study is the first page; the others come when they are asked for.
const CoverPage = lazy(async () => ({ default: (await import("./pages/cover-page.tsx")).CoverPage }));
const IncidentPage = lazy(async () => ({
  default: (await import("./pages/incident-page.tsx")).IncidentPage,
}));
const IncidentsPage = lazy(async () => ({
  default: (await import("./pages/incidents-page.tsx")).IncidentsPage,
}));
const InstrumentsPage = lazy(async () => ({
  default: (await import("./pages/instruments-page.tsx")).InstrumentsPage,
}));
const InstrumentPage = lazy(async () => ({
  default: (await import("./pages/instrument-page.tsx")).InstrumentPage,
}));
const FindingPage = lazy(async () => ({ default: (await import("./pages/finding-page.tsx")).FindingPage }));

/** The whole workbench: the sprite, and the page that the address names. */
export function App() {
  const { place, bad } = useReading();
  return (
    <>
      <Sprite />
      <Boundary key={place?.page ?? "bad"}>
        <Suspense fallback={<Page title={message.brand} docket={[]} />}>
          {place ? <Shown place={place} /> : <BadLinkPage {...bad} />}
        </Suspense>
      </Boundary>
    </>
  );
}

function Shown({ place }: { readonly place: Place }) {
  switch (place.page) {
    case "study":
      return <StudyPage place={place} />;
    case "cover":
      return <CoverPage place={place} />;
    case "incidents":
      return <IncidentsPage />;
    case "incident":
      return <IncidentPage place={place} />;
    case "instruments":
      return <InstrumentsPage place={place} />;
    case "instrument":
      return <InstrumentPage place={place} />;
    case "finding":
      return <FindingPage place={place} />;
  }
}

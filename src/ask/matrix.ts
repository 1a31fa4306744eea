import type { z } from "zod";
import { type Assessment, type Candidate, type Finding, list } from "../law/index.ts";
import type { cell, FindingForm } from "./finding-form.ts";
import { sourceLines } from "./source-lines.ts";

type Cell = z.infer<typeof cell>;
type Matrix = FindingForm["matrix"];

/** The same finding under every doctrine and on every account, side by side. */
export function matrixOf(assessment: Assessment, candidate: Candidate): Matrix {
  const { corpus } = assessment.given;
  const columns = columnsOf(assessment);
  const rows = assessment.doctrines().flatMap(({ id, held }) => {
    const doctrine = corpus.doctrines.get(id);
    if (!doctrine) return [];
    const cells = columns.map(({ narrator }) =>
      held ? cellOf(assessment, candidate, id, narrator) : notHeld(id, narrator),
    );
    return [
      {
        doctrine: id,
        title: doctrine.title,
        standing: doctrine.standing,
        authority: sourceLines(corpus, doctrine.authority),
        cells,
      },
    ];
  });
  return { columns, rows };
}

function columnsOf({ given }: Assessment): Matrix["columns"] {
  const accounts = given.incident.narrators.map(({ id, label, gist }) => ({ narrator: id, label, gist }));
  return [
    ...accounts,
    { narrator: "agreed", label: "Agreed facts only", gist: "What narrators dispute counts as unknown." },
  ];
}

/** One cell: the finding under one doctrine and on one account. */
export function cellOf(
  assessment: Assessment,
  candidate: Candidate,
  doctrine: string,
  narrator: string,
): Cell {
  const found = assessment.find(candidate, { doctrine, narrator });
  const { kind, status, alsoContested, ifDone } = found.judgement;
  const held = doctrine === "all" || assessment.doctrines().some((each) => each.id === doctrine && each.held);
  return {
    doctrine,
    narrator,
    held,
    kind,
    status,
    alsoContested,
    decides: decides(found),
    ...(ifDone && { ifAsked: ifDone.status }),
  };
}

function notHeld(doctrine: string, narrator: string): Cell {
  return {
    doctrine,
    narrator,
    held: false,
    kind: "nothing",
    status: "not tested",
    alsoContested: false,
    decides: "nobody held this doctrine on the date",
  };
}

/** The element that decides a cell, in a few words. */
function decides({ fails, missing, contestedOn, undeterminedOn, judgement }: Finding): string {
  const open = list([...undeterminedOn, ...contestedOn]);
  if (fails.length > 0) return fails[0] ?? "";
  if (missing.length > 0)
    return open ? `missing: ${list(missing)}; then ${open}` : `missing: ${list(missing)}`;
  if (judgement.careEmpty) return "what is recorded contradicts itself";
  return (
    open || (judgement.status === "not engaged" ? "its parts exclude each other" : "all elements are there")
  );
}

import type { FindingForm } from "../answers.ts";
import { message } from "../messages/message.ts";
import { useAnswer } from "../use-answer.ts";
import type { CellChoice } from "./matrix.tsx";
import { rowsByStanding } from "./matrix-reading.ts";
import { Proof } from "./proof.tsx";
import { Settled } from "./settled.tsx";

interface CellProofProps {
  readonly incident: string;
  readonly lawDate: string | undefined;
  readonly finding: FindingForm;
  readonly chosen: CellChoice | undefined;
  readonly heading?: "h2" | "h3";
}

/** The proof of the chosen cell; without one, that of the headline over all accounts. */
export function CellProof({ incident, lawDate, finding, chosen, heading = "h3" }: CellProofProps) {
  const asked = useAnswer("explain", chosen && explainInput(incident, lawDate, finding.id, chosen));
  if (!chosen)
    return (
      <Proof proof={finding.proof} title={message.proof.plain} follows={finding.follows} heading={heading} />
    );
  const title = titleOf(finding, chosen);
  return (
    <Settled asked={asked} what={title}>
      {(answer) => (
        <Proof key={title} proof={answer.proof} title={title} follows={finding.follows} heading={heading} />
      )}
    </Settled>
  );
}

/** What asks for the proof of one cell. */
export function explainInput(
  incident: string,
  lawDate: string | undefined,
  finding: string,
  cell: CellChoice,
) {
  const law = lawDate ? { lawDate } : {};
  return { incident: { id: incident }, finding, doctrine: [cell.doctrine], narrator: cell.narrator, ...law };
}

/** "Proof: ICJ line, as Azerbaijan states". */
export function titleOf({ matrix }: FindingForm, { doctrine, narrator }: CellChoice): string {
  const row = matrix.rows.find((one) => one.doctrine === doctrine)?.title ?? doctrine;
  const column = matrix.columns.find((one) => one.narrator === narrator)?.label ?? narrator;
  return message.proof.title(row, column.charAt(0).toLowerCase() + column.slice(1));
}

/** The first cell that someone held, for a page that opens with a proof. */
export function firstCell({ matrix }: FindingForm): CellChoice | undefined {
  const cell = rowsByStanding(matrix)
    .flatMap(({ cells }) => cells)
    .find(({ held }) => held);
  return cell && { doctrine: cell.doctrine, narrator: cell.narrator };
}

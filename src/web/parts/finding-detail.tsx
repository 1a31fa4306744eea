import type { FindingForm } from "../answers.ts";
import { message } from "../messages/message.ts";
import { Go } from "../navigation.tsx";
import { place } from "../permalink.ts";
import { CellProof, firstCell } from "./cell-proof.tsx";
import { type CellChoice, Matrix } from "./matrix.tsx";

interface FindingDetailProps {
  readonly incident: string;
  readonly lawDate: string | undefined;
  readonly finding: FindingForm;
  readonly chosen: CellChoice | undefined;
  readonly onChoose: (choice: CellChoice) => void;
}

/** One finding: its matrix, and beside it the proof of the chosen cell. */
export function FindingDetail({ incident, lawDate, finding, chosen, onChoose }: FindingDetailProps) {
  const cell = chosen ?? firstCell(finding);
  const { rows, columns } = finding.matrix;
  return (
    <section aria-label={finding.sentence}>
      <div className="rh">
        <div>
          <span className="plate">{message.finding.plate(finding.instrumentShort, finding.article)}</span>
          <h2>{finding.sentence}</h2>
        </div>
        <span className="ui">{message.matrix.title(rows.length, columns.length)}</span>
      </div>
      <div className="mp">
        <Matrix finding={finding} chosen={cell} onChoose={onChoose} />
        <div>
          <CellProof incident={incident} lawDate={lawDate} finding={finding} chosen={cell} />
          <p className="ui">
            <Go to={place("finding", { incident, finding: finding.id, lawDate, ...cell })}>
              {message.study.open}
            </Go>
          </p>
        </div>
      </div>
    </section>
  );
}

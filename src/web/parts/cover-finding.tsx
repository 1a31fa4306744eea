import type { FindingForm } from "../answers.ts";
import { message } from "../messages/message.ts";
import { go } from "../navigation.tsx";
import type { PlaceOf } from "../permalink.ts";
import { FindingRest } from "./finding-rest.tsx";
import { Matrix } from "./matrix.tsx";
import { Proof } from "./proof.tsx";

interface CoverFindingProps {
  readonly finding: FindingForm;
  readonly here: PlaceOf<"cover">;
}

/** The finding that a state or a line of the roll opened; one more click opens its proof. */
export function CoverFinding({ finding, here }: CoverFindingProps) {
  const words = message.cover;
  const show = (change: Partial<typeof here>) => go({ ...here, ...change });
  return (
    <section className="sec" aria-label={finding.sentence}>
      <div className="rh">
        <div>
          <span className="plate">{message.finding.plate(finding.instrumentShort, finding.article)}</span>
          <h2>{finding.sentence}</h2>
        </div>
        <button type="button" className="text" onClick={() => show({ finding: undefined, proof: false })}>
          {words.closeFinding}
        </button>
      </div>
      <p>
        <button type="button" aria-expanded={here.proof} onClick={() => show({ proof: !here.proof })}>
          {here.proof ? words.hideProof : words.showProof}
        </button>
      </p>
      {here.proof && (
        <div className="mp even">
          <Proof
            key={finding.id}
            proof={finding.proof}
            title={message.proof.plain}
            follows={finding.follows}
          />
          <Matrix finding={finding} chosen={undefined} />
        </div>
      )}
      <FindingRest finding={finding} />
    </section>
  );
}

import { useState } from "react";
import type { ProofNode, Verdict } from "../answers.ts";
import { useTables } from "../frame/tables.ts";
import { Sign } from "../marks/mark.tsx";
import { message } from "../messages/message.ts";
import { SourceEntry } from "./source-entry.tsx";
import { TwinTable } from "./twin.tsx";
import { proofTwin, stepsOf } from "./twins.ts";

const SIGNS: Record<Verdict, string> = { yes: "check", no: "cross", contested: "split", undetermined: "q" };
/** Steps below this depth are folded until they are asked for. */
const SHORT = 2;

interface ProofProps {
  readonly proof: ProofNode;
  readonly title: string;
  readonly follows?: readonly string[];
  /** The rank of its title on the page. */
  readonly heading?: "h2" | "h3";
}

/** A proof as a numbered outline. Short by default, whole on demand; each step opens its sources. */
export function Proof({ proof, title, follows = [], heading: Title = "h3" }: ProofProps) {
  const [depth, setDepth] = useState(SHORT);
  const tables = useTables();
  const all = depth === Number.POSITIVE_INFINITY;
  const steps = stepsOf(proof).length;
  return (
    <section className="proof" aria-label={title}>
      <div className="rh">
        <Title>{title}</Title>
        {steps > 1 && (
          <button
            type="button"
            className="text"
            onClick={() => setDepth(all ? SHORT : Number.POSITIVE_INFINITY)}
          >
            {all ? message.proof.fewer : message.proof.all(steps)}
          </button>
        )}
      </div>
      {tables ? (
        <TwinTable twin={proofTwin(proof)} />
      ) : (
        <ol key={depth}>
          <Step node={proof} depth={0} open={depth} />
        </ol>
      )}
      {follows.length > 0 && (
        <p className="follow">
          <b>{message.finding.follows}</b> {follows.join(" ")}
        </p>
      )}
    </section>
  );
}

const OPPOSITE: Record<Verdict, Verdict> = {
  yes: "no",
  no: "yes",
  contested: "contested",
  undetermined: "undetermined",
};

/** What a step says for the step above it: an exception that does not hold speaks for it. */
function speaks({ verdict, against }: ProofNode): Verdict {
  return against ? OPPOSITE[verdict] : verdict;
}

interface StepProps {
  readonly node: ProofNode;
  readonly depth: number;
  /** The depth down to which steps stand open. */
  readonly open: number;
}

function Step({ node, depth, open }: StepProps) {
  const [unfolded, setUnfolded] = useState(depth < open);
  const [cited, setCited] = useState(false);
  const below = node.steps.length > 0;
  const said = speaks(node);
  return (
    <li>
      <div className={`pn ${said}${depth === 0 ? " root" : ""}`}>
        <span className="pnum">{node.number}</span>
        <span className="pv">
          <Sign name={SIGNS[said]} />
          <span className="vh">{message.proof.verdict[said]}</span>
        </span>
        <div>
          <p className="says">{node.says}</p>
          {node.aside.map((aside) => (
            <p className="nb" key={aside}>
              {aside}
            </p>
          ))}
          <div className="pacts">
            {below && depth + 1 > SHORT - 1 && (
              <button
                type="button"
                className="text"
                aria-expanded={unfolded}
                onClick={() => setUnfolded(!unfolded)}
              >
                {message.proof.under(stepsOf(node).length - 1)}
              </button>
            )}
            {node.sources.length > 0 && (
              <button type="button" className="text" aria-expanded={cited} onClick={() => setCited(!cited)}>
                {message.proof.sources(node.sources.length)}
                <span className="vh">: {node.number}</span>
              </button>
            )}
          </div>
          {cited && (
            <div className="psrc">
              {node.sources.map((source) => (
                <SourceEntry key={source.key + (source.at ?? "")} source={source} />
              ))}
            </div>
          )}
        </div>
        <span className="ps">{node.basis}</span>
      </div>
      {below && unfolded && (
        <ol>
          {node.steps.map((step) => (
            <Step key={step.id} node={step} depth={depth + 1} open={open} />
          ))}
        </ol>
      )}
    </li>
  );
}

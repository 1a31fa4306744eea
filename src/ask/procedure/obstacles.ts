import {
  type Assessment,
  type Candidate,
  type Instrument,
  list,
  nameOf,
  type Provision,
  partyStatus,
} from "../../law/index.ts";
import { sourceLines } from "../source-lines.ts";
import { type Bar, barOf, isOf } from "./bars.ts";
import type { ObstacleForm, PathForm } from "./form.ts";

type Obstacles = PathForm["obstacles"];

/** A bar with the provision of another instrument from which it comes. */
interface Standing extends Bar {
  readonly instrument: Instrument;
  readonly provision: Provision;
}

const NOT_SOUGHT: Obstacles = {
  says: "None sought: nothing has to pass a border for this.",
  sought: false,
  coded: [],
  inWords: [],
  notInForce: [],
};

const IN_FORCE = ["yes", "contested", "undetermined"] as const;

/** Looks for obstacles in the provisions of other instruments, and asks once for each party whether it is bound on the day. */
export class ObstacleSearch {
  private readonly assessment: Assessment;
  private readonly known = new Map<string, ObstacleForm["inForce"]>();

  constructor(assessment: Assessment) {
    this.assessment = assessment;
  }

  /** What is coded that may stand in the way of help from some states. */
  of(candidate: Candidate, obligors: readonly string[]): Obstacles {
    if (candidate.duty.kind !== "assist" && !candidate.duty.force) return NOT_SOUGHT;
    const found = together(obligors.flatMap((helper) => this.inTheWay(candidate, helper)));
    const judged = found.map((each) => ({ each, inForce: this.inForce(each) }));
    const binding = judged.filter(({ inForce }) => inForce !== "no");
    const forms = binding.map(({ each, inForce }) => this.form(each, inForce));
    const coded = forms.filter(({ effect }) => effect !== "not judged");
    return {
      says: sentence(coded.length),
      sought: true,
      coded,
      inWords: forms.filter(({ effect }) => effect === "not judged"),
      notInForce: judged
        .filter(({ each, inForce }) => inForce === "no" && each.effect !== "not judged")
        .map(({ each }) => basisOf(each)),
    };
  }

  private inTheWay({ instrument: own, beneficiary: victim }: Candidate, helper: string): Standing[] {
    const { corpus, lawDate, incident } = this.assessment.given;
    const passage = { helper, victim, others: incident.others };
    const others = [...corpus.instruments.values()].filter(({ id, baseline }) => id !== own.id && !baseline);
    return others.flatMap((instrument) =>
      instrument.provisions.flatMap((provision) => {
        const bar = isOf(provision.valid, lawDate) ? barOf(instrument, provision, passage) : undefined;
        return bar ? [{ instrument, provision, ...bar }] : [];
      }),
    );
  }

  /** In force as far as for any of those that it binds. */
  private inForce({ instrument, bound }: Standing): ObstacleForm["inForce"] {
    const verdicts = bound.map((state) => this.statusOf(instrument, state));
    return IN_FORCE.find((verdict) => verdicts.includes(verdict)) ?? "no";
  }

  private statusOf(instrument: Instrument, state: string): ObstacleForm["inForce"] {
    const { corpus, lawDate } = this.assessment.given;
    const key = `${instrument.id} ${state}`;
    const verdict = this.known.get(key) ?? partyStatus(corpus, instrument, state, lawDate).verdict;
    this.known.set(key, verdict);
    return verdict;
  }

  private form(standing: Standing, inForce: ObstacleForm["inForce"]): ObstacleForm {
    const { instrument, provision, bound, effect } = standing;
    const { given } = this.assessment;
    return {
      instrument: instrument.id,
      basis: basisOf(standing),
      who: bound.map((state) => nameOf(given, state)),
      effect,
      says: provision.says,
      inForce,
      sources: sourceLines(given.corpus, provision.sources),
    };
  }
}

const basisOf = ({ instrument, provision }: Standing) => `${instrument.short}, ${provision.article}`;

/** What several helpers meet, each provision once with all whom it binds. */
function together(standings: readonly Standing[]): Standing[] {
  const known = new Map<string, Standing>();
  for (const each of standings) {
    const key = `${each.instrument.id}/${each.provision.id}`;
    const met = known.get(key);
    known.set(key, met ? { ...met, bound: [...new Set([...met.bound, ...each.bound])] } : each);
  }
  return [...known.values()];
}

function sentence(coded: number): string {
  if (coded > 0) return `${coded} coded.`;
  return "None coded. That is not to say that there is none: the corpus holds few texts on passage, straits and neutrality.";
}

/** An obstacle in a few words, for a report. */
export function obstacleWords({ who, effect, basis, says, inForce }: ObstacleForm): string {
  const doubt = inForce === "yes" ? "" : `; in force: ${inForce === "undetermined" ? "not known" : inForce}`;
  const bound = effect === "not judged" ? "" : `${list(who)} ${effect}: `;
  return `${bound}${says} (${basis}${doubt})`;
}

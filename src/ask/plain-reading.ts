import type { Condition, LawCorpus, Provision } from "../law/index.ts";

/** A provision's coded rule in plain words: occasion, acts, duty, gates. */
export function plainReading(corpus: LawCorpus, provision: Provision): string[] {
  const { occasion, activation, duties, gates } = provision;
  return [
    ...duties.map(
      ({ modality, says, discretion }) =>
        `${bound(provision)} ${modality} ${spoken(says)}.${discretion ? ` ${discretion}` : ""}`,
    ),
    ...(occasion ? [`When ${conditionWords(corpus, occasion)}.`] : []),
    ...activation.map(({ says }) => `Once ${spoken(says)}.`),
    ...gates.map(({ says }) => `Performance needs ${says}.`),
  ];
}

function bound({ binds }: Provision): string {
  if (typeof binds !== "string") return binds.join(", ");
  return {
    "every party": "Each party",
    "every other party": "Each other party",
    "the victim": "The victim",
    "any state": "Any state",
    "the attacker": "The attacker",
  }[binds];
}

/** Variables as a reader says them. */
function spoken(text: string): string {
  return text
    .replaceAll("{victim}", "the party attacked")
    .replaceAll("{obligor}", "the helper")
    .replaceAll("?victim", "the party attacked")
    .replaceAll("?obligor", "the helper")
    .replaceAll("?event", "the event");
}

/** A condition as one clause of English. */
export function conditionWords(corpus: LawCorpus, condition: Condition): string {
  switch (condition.op) {
    case "sentence":
      return spoken(condition.text);
    case "all":
      return condition.parts.map((part) => conditionWords(corpus, part)).join(", and ");
    case "any":
      return `either ${condition.parts.map((part) => conditionWords(corpus, part)).join(", or ")}`;
    case "not":
      return `it is not so that ${conditionWords(corpus, condition.part)}`;
    case "unless":
      return `${conditionWords(corpus, condition.rule)}, unless ${condition.exceptions.map((part) => conditionWords(corpus, part)).join(", or ")}`;
  }
}

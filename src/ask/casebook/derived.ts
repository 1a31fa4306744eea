/** Sentences that the engine derives from texts, dates and places: no fact of a case may state them. */
export const derivedFacts: ReadonlySet<string> = new Set([
  "is-party",
  "has-approved",
  "party-to",
  "bound-elsewhere",
  "matter",
  "third-state",
  "came-from-state",
  "from-region",
  "from-elsewhere",
  "from-great-power",
  "from-outside",
  "at-war",
  "two-great-powers",
  "same-state",
  "state-in-region",
  "on-territory",
  "on-recognised-territory",
  "on-administered-territory",
  "on-claimed-territory",
  "on-party-territory",
  "in-region",
  "term",
  "reading",
]);

/** Origins that are no part of what the casebook gives the engine: a strict run leaves such facts out. */
export const offRecord: ReadonlySet<string> = new Set(["added", "summary", "sources"]);

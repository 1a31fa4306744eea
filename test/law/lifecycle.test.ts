import { describe, expect, it } from "vitest";
import { Assessment, headline, partyStatus, turnsOn } from "../../src/law/index.ts";
import {
  act,
  all,
  any,
  article,
  day,
  entersWhen,
  findingOf,
  is,
  not,
  pact,
  standingOn,
  strike,
  victimIsParty,
  world,
  yes,
} from "../support/law-builder.ts";

const statusOn = (sketch: Parameters<typeof standingOn>[0], lawDate: string, obligor = "ALP") =>
  standingOn(sketch, lawDate, obligor).judgement.status;

describe("a treaty in force since 1 January 1950", () => {
  it("is not in force the day before, and is on the day and after it", () => {
    expect(["1949-12-31", "1950-01-01", "1950-01-02"].map((on) => statusOn({}, on))).toEqual([
      "not in force",
      "engaged",
      "engaged",
    ]);
  });

  it("is not in force by its signature: signed is not ratified", () => {
    const finding = standingOn({}, "1949-06-01");
    expect(finding.judgement.status).toBe("not in force");
    expect(finding.fails).toEqual(["it enters into force only on 1 January 1950"]);
  });

  it("binds no state that never was a party, and says so", () => {
    const provisions = [article({ binds: ["GAM"] })];
    const finding = standingOn({ provisions }, "2000-06-01", "GAM");
    expect(finding.judgement.status).toBe("not in force");
    expect(finding.fails).toEqual(["Gamland is not a party to the Pact"]);
  });
});

describe("a date of which only the year is known", () => {
  const entry = { how: "on", on: day("1950"), sources: [] } as const;
  it("leaves entry into force undetermined within that year alone", () => {
    expect(["1949-12-31", "1950-06-01", "1950-12-31"].map((on) => statusOn({ entry }, on))).toEqual([
      "not in force",
      "undetermined",
      "engaged",
    ]);
  });

  it("names the day as what the finding turns on", () => {
    expect(standingOn({ entry }, "1950-06-01").undeterminedOn).toEqual(
      ["whether the Pact had entered into force by then"].map((text) => text.replace(" by then", "")),
    );
  });

  it("leaves a withdrawal of that year undetermined within it", () => {
    const life = [act("ALP", "withdrew", "1966")];
    expect(["1965-12-31", "1966-07-01", "1966-12-31"].map((on) => statusOn({ life }, on))).toEqual([
      "engaged",
      "undetermined",
      "not in force",
    ]);
  });

  it("leaves the circle of parties undetermined when it is the year of signature", () => {
    const sketch = {
      signed: day("1949"),
      entry: { how: "on", on: day("1949-01-01"), sources: [] } as const,
      provisions: [article({ occasion: victimIsParty })],
    };
    expect(statusOn(sketch, "1949-06-01")).toBe("undetermined");
    expect(statusOn(sketch, "1950-01-01")).toBe("engaged");
  });
});

describe("an act in the life of a treaty", () => {
  it("whose day nobody knows leaves in force unknown", () => {
    const finding = standingOn({ life: [act("ALP", "withdrew")] }, "2000-06-01");
    expect(finding.judgement.status).toBe("undetermined");
    expect(finding.undeterminedOn).toEqual(["whether Alpland had withdrawn from the Pact by then"]);
  });

  it("that no search found leaves in force unknown and is not taken as missing", () => {
    expect(statusOn({ life: [act("ALP", "in force", undefined, { found: false })] }, "2000-06-01")).toBe(
      "undetermined",
    );
    expect(statusOn({ life: [act("ALP", "in force", "1960", { found: false })] }, "2000-06-01")).toBe(
      "undetermined",
    );
  });

  it("that is disputed, a withdrawal, leaves it contested once its day has come", () => {
    const life = [act("ALP", "withdrew", "1966-07-01", { disputed: true })];
    expect(["1966-06-30", "1966-07-01"].map((on) => statusOn({ life }, on))).toEqual([
      "engaged",
      "contested",
    ]);
  });

  it("concerns the party that did it and no other", () => {
    const life = [act("ALP", "withdrew", "1966-07-01")];
    expect(statusOn({ life }, "2000-06-01", "ALP")).toBe("not in force");
    expect(statusOn({ life }, "2000-06-01", "DEL")).toBe("engaged");
  });

  it("of all parties concerns each", () => {
    expect(statusOn({ life: [act("all", "terminated", "1991-07-01")] }, "2000-06-01")).toBe("not in force");
  });

  it("is named where it decides: a withdrawal, a term that was not extended, an expiry", () => {
    const failsOn = (kind: "withdrew" | "not extended" | "expired" | "denounced") =>
      standingOn({ life: [act("ALP", kind, "1966-07-01")] }, "2000-06-01").fails;
    expect(failsOn("withdrew")).toEqual(["Alpland withdrew on 1 July 1966"]);
    expect(failsOn("not extended")).toEqual(["Alpland did not extend it when its term ended on 1 July 1966"]);
    expect(failsOn("expired")).toEqual(["it ran out on 1 July 1966"]);
    expect(failsOn("denounced")).toEqual(["the denunciation by Alpland took effect on 1 July 1966"]);
  });
});

describe("a state that accedes, withdraws and returns", () => {
  const life = [
    act("ALP", "acceded", "1990-01-01"),
    act("ALP", "withdrew", "1966-07-01"),
    act("ALP", "acceded", "1955-05-05"),
  ];
  const days = ["1950-06-01", "1955-05-05", "1966-06-30", "1966-07-01", "1989-12-31", "1990-01-01"];

  it("is bound from each joining to the next leaving, in whatever order the acts are listed", () => {
    const expected = ["not in force", "engaged", "engaged", "not in force", "not in force", "engaged"];
    expect(days.map((on) => statusOn({ life }, on))).toEqual(expected);
    expect(days.map((on) => statusOn({ life: [...life].reverse() }, on))).toEqual(expected);
  });

  it("says that it had not acceded before", () => {
    expect(standingOn({ life }, "1950-06-01").fails).toEqual([
      "Alpland had not acceded by then; it did on 5 May 1955",
    ]);
  });

  it("was bound from the first day if it was an original party that left and came back", () => {
    const original = [act("ALP", "not extended", "1999-04-20"), act("ALP", "acceded", "2006-08-16")];
    expect(["1960-01-01", "1999-04-20", "2006-08-16"].map((on) => statusOn({ life: original }, on))).toEqual([
      "engaged",
      "not in force",
      "engaged",
    ]);
  });
});

describe("a state for which the treaty came into force on a day of its own", () => {
  const sketch = {
    life: [act("BET", "in force", "1952-02-18")],
    provisions: [article({ occasion: victimIsParty })],
  };
  it("is no party that others must help before that day: a signature is not ratification", () => {
    expect(["1951-01-01", "1952-02-18"].map((on) => statusOn(sketch, on))).toEqual([
      "not in force",
      "engaged",
    ]);
  });
});

describe("suspension", () => {
  const life = [act("ALP", "suspended", "1970-01-01"), act("ALP", "resumed", "1975-01-01")];
  it("takes the treaty out of force until it is resumed", () => {
    expect(["1969-12-31", "1970-01-01", "1975-01-01"].map((on) => statusOn({ life }, on))).toEqual([
      "engaged",
      "not in force",
      "engaged",
    ]);
  });

  it("makes nobody a third state", () => {
    const suspended = [act("BET", "suspended", "1970-01-01")];
    expect(
      statusOn({ life: suspended, provisions: [article({ occasion: victimIsParty })] }, "2000-06-01"),
    ).toBe("engaged");
  });
});

describe("acts that change nothing between the parties", () => {
  it("are a frozen participation, a reservation, a registration and an extension", () => {
    for (const kind of ["froze participation", "reserved", "registered", "extended", "ratified"] as const) {
      expect(statusOn({ life: [act("ALP", kind, "1999-01-01")] }, "2000-06-01"), kind).toBe("engaged");
    }
  });

  it("are a provisional application after which the treaty came into force anyway", () => {
    expect(statusOn({ life: [act("ALP", "provisionally applied")] }, "2000-06-01")).toBe("engaged");
    expect(statusOn({ life: [act("ALP", "provisionally applied", "1949-06-01")] }, "1949-07-01")).toBe(
      "engaged",
    );
  });
});

describe("an initialled text", () => {
  it("is not in force and says why", () => {
    const entry = { how: "not", why: "it was initialled only", sources: [] } as const;
    const finding = standingOn({ entry }, "2000-06-01");
    expect(finding.judgement.status).toBe("not in force");
    expect(finding.fails).toEqual(["it has not entered into force: it was initialled only"]);
  });
});

describe("entry into force by a condition", () => {
  const matter = (id: string, value: "unknown" | "yes" | "no" | "disputed") => ({
    id,
    says: `${id} was done`,
    asks: `whether ${id} was done`,
    value,
    sources: [],
  });
  const entry = entersWhen(
    any(
      is("matter", { matter: "signing" }),
      all(is("has-approved", { state: "BET" }), is("matter", { matter: "notice" })),
    ),
  );
  const life = [act("BET", "approved", "1949-12-01")];
  const corpus = (value: "unknown" | "disputed") =>
    world({
      instruments: [pact({ entry, life, matters: [matter("signing", value), matter("notice", value)] })],
    });

  it("with matters unknown is undetermined and names what would settle it, both ways", () => {
    const assessment = new Assessment(corpus("unknown"), strike());
    const finding = findingOf(assessment);
    expect(finding.judgement.status).toBe("undetermined");
    expect(finding.undeterminedOn).toEqual(["whether signing was done", "whether notice was done"]);
    const { sets } = turnsOn(finding, assessment.settled({ doctrine: "all", narrator: "all" }));
    expect(sets.map(({ outcome, literals }) => [outcome, literals.length])).toEqual([
      ["yes", 1],
      ["yes", 1],
      ["no", 2],
    ]);
  });

  it("is no question before the text was signed", () => {
    const finding = findingOf(new Assessment(corpus("unknown"), strike(), { lawDate: "1949-04-03" }));
    expect(finding.judgement.status).toBe("not in force");
    expect(finding.fails).toEqual(["Alpland had not signed it by then; it did on 4 April 1949"]);
  });

  it("with matters disputed is contested", () => {
    expect(findingOf(new Assessment(corpus("disputed"), strike())).judgement.status).toBe("contested");
  });

  it("is told for a party by itself, with the sets that settle it", () => {
    const given = corpus("unknown");
    const status = partyStatus(given, given.instruments.get("pact") ?? pact(), "ALP", "2000-01-01");
    expect(status.verdict).toBe("undetermined");
    expect(status.settledBy).toEqual([
      { inForce: true, when: ["signing was done"] },
      { inForce: true, when: ["notice was done"] },
      { inForce: false, when: ["it is not so that signing was done", "it is not so that notice was done"] },
    ]);
  });

  it("waits for an approval that the law date has not seen, and leaves one that nobody recorded unknown", () => {
    const only = entersWhen(is("has-approved", { state: "BET" }));
    expect(statusOn({ entry: only, life }, "1949-11-30")).toBe("not in force");
    expect(statusOn({ entry: only, life }, "1949-12-01")).toBe("engaged");
    const finding = standingOn({ entry: only }, "2000-01-01");
    expect(finding.judgement.status).toBe("undetermined");
    expect(finding.undeterminedOn).toEqual(["whether Betland had approved the Pact"]);
  });
});

describe("an attack by a third state", () => {
  const occasion = is("third-state");
  const statusBy = (attacker: string, life = [] as ReturnType<typeof act>[]) => {
    const corpus = world({ instruments: [pact({ life, provisions: [article({ occasion })] })] });
    const facts = [yes("forces-of", { args: { event: "strike", state: attacker } })];
    return findingOf(
      new Assessment(
        corpus,
        strike(facts, {
          attackers: [attacker],
          complete: [{ record: "authorship", asOf: "2001-01-01", says: "", sources: [] }],
        }),
      ),
    );
  };

  it("is one by a state that never joined, and none by a party", () => {
    expect(statusBy("GAM").judgement.status).toBe("engaged");
    const byParty = statusBy("DEL");
    expect(byParty.judgement.status).toBe("not engaged");
    expect(byParty.fails).toContain("Delland is a party to the Pact");
  });

  it("is one by a state that has withdrawn, and contested while the withdrawal is", () => {
    expect(statusBy("DEL", [act("DEL", "withdrew", "1990-01-01")]).judgement.status).toBe("engaged");
    expect(statusBy("DEL", [act("DEL", "withdrew", "1990-01-01", { disputed: true })]).judgement.status).toBe(
      "contested",
    );
  });

  it("is not asked of the state struck, where both sides struck each other", () => {
    const corpus = world({
      instruments: [pact({ provisions: [article({ occasion: is("came-from-state") })] })],
    });
    const assessment = new Assessment(corpus, strike([], { attackers: ["GAM", "BET"] }));
    expect(findingOf(assessment).undeterminedOn.join()).not.toContain("the armed forces of Betland");
  });

  it("may be one by a state that nobody names", () => {
    const corpus = world({
      instruments: [pact({ provisions: [article({ occasion: all(occasion, not(is("group-no-state"))) })] })],
    });
    const facts = [yes("forces-unnamed")];
    const incident = strike(facts, {
      attackers: [],
      complete: [{ record: "authorship", asOf: "2001-01-01", says: "", sources: [] }],
    });
    expect(findingOf(new Assessment(corpus, incident)).judgement.status).toBe("engaged");
  });
});

describe("the sentence on a text that is not in force", () => {
  it("names the obligor, the text and the act that decides", () => {
    const corpus = world({ instruments: [pact({ life: [act("ALP", "withdrew", "1966-07-01")] })] });
    const assessment = new Assessment(corpus, strike());
    const finding = findingOf(assessment);
    expect(
      headline(assessment.given, finding.candidate, finding.judgement, { ...finding, obligors: ["ALP"] }),
    ).toBe("Alpland owes nothing under the Pact: Alpland withdrew on 1 July 1966.");
  });
});

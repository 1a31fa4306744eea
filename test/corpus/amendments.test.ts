import { describe, expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/index.ts";
import { type Instrument, isValidOn } from "../../src/law/index.ts";
import { faultsOf, MADE_UP } from "./made-up.ts";

const PROTOCOL = `instrument: protocol-2010
title: Protocol to the Pact of the North
short: Protocol
kind: protocol
quality: text read
signed: 2010-03-01
parties: [SWE, NOR]
force:
  - { party: all, is: binding, sources: [book] }
entry-into-force: { on: 2010-06-01, sources: [book] }
amends:
  - to: pact-2000
    from: 2010-06-01
    replaces: [help]
    provisions:
      help-2010:
        article: art. 1 (2010)
        topic: assistance
        says: Each helps the other, with all means.
        text: read
        binds: every other party
        occasion: armed attack on ?victim
        duties:
          - { id: help, kind: assist, modality: shall, says: help }
        sources: [book]
provisions:
  final:
    article: art. 2
    topic: term and exit
    says: It is one with the pact.
    text: read
    binds: every party
    sources: [book]
sources: [book]
`;

const PATH = "corpus/instruments/protocol-2010.yaml";
const read = (text: string) =>
  readCorpus(Object.entries({ ...MADE_UP, [PATH]: text }).map(([path, each]) => ({ path, text: each })))
    .corpus;

const wordingOn = (pact: Instrument | undefined, day: string) =>
  pact?.provisions.filter(({ valid }) => isValidOn(valid, day)).map(({ id }) => id);

describe("a protocol that amends another text", () => {
  const pact = read(PROTOCOL).instruments.get("pact-2000");

  it("ends the old wording when the new one begins, and leaves no day without or with two", () => {
    expect(wordingOn(pact, "2010-05-31")).toEqual(["help"]);
    expect(wordingOn(pact, "2010-06-01")).toEqual(["help-2010"]);
  });

  it("marks the new wording with the protocol, and gives its conditions the ids of the amended text", () => {
    const fresh = pact?.provisions.find(({ id }) => id === "help-2010");
    expect(fresh).toMatchObject({ by: "protocol-2010", occasion: { id: "pact-2000/help-2010/occasion" } });
  });

  it("leaves the text itself as it was written", () => {
    expect(
      read(PROTOCOL)
        .instruments.get("protocol-2010")
        ?.provisions.map(({ id }) => id),
    ).toEqual(["final"]);
  });
});

describe("an amendment that does not fit", () => {
  const faults = (old: string, spoilt: string) =>
    faultsOf({ [PATH]: PROTOCOL.replace(old, spoilt) }).map(({ code, where }) => `${where?.line} ${code}`);

  it("names a provision that the other text does not have", () => {
    expect(faults("replaces: [help]", "replaces: [helps]")).toEqual(["14 CASUS_CORPUS_UNKNOWN_PROVISION"]);
  });

  it("takes an id that the other text has already", () => {
    expect(faults("      help-2010:", "      help:")).toEqual(["16 CASUS_CORPUS_DUPLICATE_ID"]);
  });

  it("amends an instrument that there is not", () => {
    expect(faults("to: pact-2000", "to: pact-2001")).toEqual(["12 CASUS_CORPUS_UNKNOWN_INSTRUMENT"]);
  });
});

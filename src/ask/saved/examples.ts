import type { SavedInput } from "./saved.ts";

const PRINTED_BY = {
  casus: "0.1.0",
  engine: "917cb3f3146863c456bd77dea78ed056aaa15abad3385ae44db7bda988bee9f6",
  corpus: "2026-11-25",
  corpusDigest: "397a573f49fbd7a125644039eff0093c10b6683d4b9c121545f96af43be545e7",
  question: "assess",
  input: {
    incident: { id: "nakhchivan-2026-03-05" },
    doctrine: [],
    assume: [],
    territory: "recognised",
    threshold: "corroborated",
    instrument: [],
  },
  inputDigest: "3aa59b7e7f45b56dc816d3509c8c3d92fdbffb634606a8352cee3db314b14dbb",
};

/** A receipt as `casus assess nakhchivan-2026-03-05 --json` printed it. */
export const RECEIPT: SavedInput = {
  file: "receipt.json",
  text: JSON.stringify({
    ...PRINTED_BY,
    answerDigest: "274461912e49281eb596319bbadaf7d134b3d4ab920776953b345d9e0b8e64e8",
  }),
};

const FINDING = {
  id: "shusha-declaration-2021/consultation/consult@TUR-AZE@strike",
  basis: "Shusha Declaration, security paragraph, first part",
  obligors: ["TUR"],
  beneficiary: "AZE",
  kind: "duty",
  status: "engaged",
  alsoContested: false,
  modality: "shall",
  duty: "consult with {victim} and take steps under the Charter to remove the threat",
  sentence: "Türkiye must consult with Azerbaijan and take steps under the Charter to remove the threat.",
  missing: [],
  fails: [],
  turnsOn: { always: [] },
  proof: {
    id: "shusha-declaration-2021/consultation/consult@TUR-AZE@strike",
    number: "1",
    verdict: "yes",
    says: "Türkiye must consult with Azerbaijan and take steps under the Charter to remove the threat.",
    basis: "Shusha Declaration, security paragraph, first part",
    sources: [{ key: "shu_azt" }, { key: "haber7" }, { key: "huquqaz" }],
  },
};

/** A saved answer to the same, cut down to one finding. */
export const SAVED: SavedInput = {
  file: "assessment.json",
  text: JSON.stringify({
    receipt: {
      ...PRINTED_BY,
      answerDigest: "439459d2c0a36e71b5b74d58c2769904959eed98072e1663aac0afa79516e34f",
    },
    title: "Drones at Nakhchivan",
    names: { AZE: "Azerbaijan", TUR: "Türkiye" },
    findings: [FINDING],
  }),
};

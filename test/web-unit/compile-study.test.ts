import { describe, expect, test } from "vitest";
import { compileStudy, type StudySource } from "../../src/node/compile-study.ts";
import { studyFiles } from "../../src/node/study-files.ts";
import type { StudyDocument } from "../../src/web/study/study-document.ts";

const sources = new Map<string, StudySource>([
  ["a", { key: "a", title: "Source A", access: "read on 2026-11-23" }],
  ["b", { key: "b", title: "Source B", access: "not opened" }],
]);
const compile = (text: string): StudyDocument => compileStudy("corpus/studies/x.md", text, sources);

const TEXT = `# Title

Standfirst.[^b]

## First chapter

One.[^a][^b] Two *with stress*.

\`\`\`casus
ask: assess
view: findings
title: Findings
input: { incident: { id: i } }
\`\`\`

Three.
`;

describe("a study", () => {
  test("has numbered paragraphs, and blocks between them", () => {
    const [chapter] = compile(TEXT).chapters;
    expect(chapter?.id).toBe("first-chapter");
    expect(chapter?.parts.map((part) => (part.kind === "paragraph" ? part.number : part.view))).toEqual([
      1,
      "findings",
      2,
    ]);
  });

  test("numbers its sources by first citation, and joins citations that stand together", () => {
    const { sources: cited, chapters } = compile(TEXT);
    expect(cited.map(({ key }) => key)).toEqual(["b", "a"]);
    expect(chapters[0]?.parts[0]).toMatchObject({
      runs: [
        { kind: "text", text: "One." },
        { kind: "cite", keys: ["a", "b"] },
        { kind: "text", text: " Two " },
        { kind: "em", text: "with stress" },
        { kind: "text", text: "." },
      ],
    });
  });

  test.each([
    ["a source that the corpus does not have", "# T\n\nX.[^zz]", "CASUS_NODE_STUDY_SOURCE"],
    ["a block without a question", "# T\n\n## C\n\n```casus\nview: x\n```", "CASUS_NODE_STUDY"],
    [
      "a block with an unknown key",
      "# T\n\n## C\n\n```casus\nask: a\nview: x\ntitle: t\ncolour: red\n```",
      "CASUS_NODE_STUDY",
    ],
    ["a list", "# T\n\n## C\n\n- one", "CASUS_NODE_STUDY"],
  ])("with %s is refused", (_what, text, code) => {
    expect(() => compile(text)).toThrow(code);
  });

  test("of the corpus compiles, with every source it cites", () => {
    const names = studyFiles("corpus").map(({ name }) => name);
    expect(names).toEqual(["azerbaijan-turkiye.json", "catalogue.json"]);
  });
});

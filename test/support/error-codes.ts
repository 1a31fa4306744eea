import { ROOMS } from "./house.ts";
import type { Source } from "./source.ts";

/** Variables of the environment, which look like codes. */
export const ENVIRONMENT = ["CASUS_CHROMIUM", "CASUS_CONFORMANCE", "CASUS_GOLDEN"];

const CODE = /\bCASUS(?:_[A-Z0-9]+)+\b/g;
const HEADING = /^### (CASUS_\S+)$/gm;

/** What is wrong between the codes in the source and the page of errors, one sentence each. */
export function codeBreaches(sources: readonly Source[], page: string): string[] {
  const used = codesIn(sources);
  const told = [...page.matchAll(HEADING)].map(([, code = ""]) => code);
  return [
    ...[...used]
      .filter(([code]) => !told.includes(code))
      .map(([code, at]) => `${code} (${at}) has no heading in docs/errors.md`),
    ...told
      .filter((code) => !used.has(code))
      .map((code) => `${code} stands in docs/errors.md, but nothing in src/ uses it`),
    ...told
      .filter((code, at) => told.indexOf(code) !== at)
      .map((code) => `${code} stands twice in docs/errors.md`),
    ...[...used]
      .filter(([code]) => !roomOf(code))
      .map(([code, at]) => `${code} (${at}) names no room: CASUS_<ROOM>_<WHAT>`),
    ...told
      .filter((code) => !explained(page, code))
      .map((code) => `${code} in docs/errors.md lacks **Means.** or **Mend.**`),
  ];
}

/** Each code with the first file that uses it. */
function codesIn(sources: readonly Source[]): Map<string, string> {
  const codes = sources.flatMap(({ path, text }) =>
    (text.match(CODE) ?? []).map((code) => [code, path] as const),
  );
  return new Map(codes.filter(([code]) => !ENVIRONMENT.includes(code)).reverse());
}

const roomOf = (code: string) =>
  Object.keys(ROOMS).find((room) => code.startsWith(`CASUS_${room.toUpperCase()}_`));

function explained(page: string, code: string): boolean {
  const section = page.split(`### ${code}\n`)[1]?.split(/^#{1,3} /m)[0] ?? "";
  return section.includes("**Means.** ") && section.includes("**Mend.** ");
}

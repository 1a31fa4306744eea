import { message } from "../messages/message.ts";
import { Go, useReading } from "../navigation.tsx";
import { type Place, place } from "../permalink.ts";
import { chooseTheme, useTheme } from "../theme.ts";

interface Section {
  readonly name: string;
  readonly to: Place;
  readonly pages: readonly Place["page"][];
}

const SECTIONS: readonly Section[] = [
  { name: message.sections.study, to: place("study"), pages: ["study"] },
  { name: message.sections.cover, to: place("cover"), pages: ["cover"] },
  { name: message.sections.incident, to: place("incidents"), pages: ["incidents", "incident", "finding"] },
  { name: message.sections.instruments, to: place("instruments"), pages: ["instruments", "instrument"] },
];

/** The running head: the brand, the sections that exist, and the theme. */
export function Head() {
  const here = useReading().place?.page;
  return (
    <header className="head">
      <div className="page">
        <div className="row">
          <Go className="brand" to={place("study")}>
            {message.brand}
          </Go>
          <nav aria-label={message.frame.main}>
            {SECTIONS.map(({ name, to, pages }) => (
              <Go key={name} to={to} aria-current={here && pages.includes(here) ? "page" : undefined}>
                {name}
              </Go>
            ))}
          </nav>
          <div className="tools">
            <ThemeSwitch />
          </div>
        </div>
      </div>
    </header>
  );
}

function ThemeSwitch() {
  const dark = useTheme() === "dark";
  return (
    <button type="button" className="act" onClick={() => chooseTheme(dark ? "light" : "dark")}>
      {dark ? message.frame.toLight : message.frame.toDark}
    </button>
  );
}

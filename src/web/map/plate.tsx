import { useMemo } from "react";
import worldAddress from "world-atlas/countries-50m.json?url";
import type { CoverOutput } from "../answers.ts";
import { groundOf, inkOf, markId } from "../marks/mark.tsx";
import { message } from "../messages/message.ts";
import { useNarrow } from "../narrow.ts";
import { Settled } from "../parts/settled.tsx";
import { useFile } from "../use-answer.ts";
import { type Atlas, CLOSE, drawAtlas, WHOLE, type World } from "./atlas.ts";
import { disputedFeatures } from "./disputed.ts";
import { type Label, labelsOf } from "./labels.ts";

/** What the buttons of the states and the table twin say in words already. */
const unheard = { "aria-hidden": true } as const;

interface PlateProps {
  readonly cover: CoverOutput;
  readonly chosen: string | undefined;
  readonly onChoose: (state: string) => void;
}

/** The map of who stands with the victim. Its table twin is the roll. */
export function Plate(props: PlateProps) {
  const asked = useFile<World>(worldAddress);
  return (
    <Settled asked={asked} what={message.cover.loadingMap}>
      {(world) => <Drawn {...props} world={world} />}
    </Settled>
  );
}

/** Room for the degrees on the neatline. */
const MARGIN = { left: 44, top: 10, right: 12, bottom: 32 };

function Drawn({ cover, chosen, onChoose, world }: PlateProps & { readonly world: World }) {
  const { attacker, victim, on, roll, names } = cover;
  const size = useNarrow() ? CLOSE : WHOLE;
  const atlas = useMemo(
    () => drawAtlas(world, attacker, victim, on, size),
    [world, attacker, victim, on, size],
  );
  const { left, top, right, bottom } = MARGIN;
  const [width, height] = [size.width + left + right, size.height + top + bottom];
  const shown = new Set(atlas.shapes.map(({ id }) => id));
  const outside = roll.filter(({ state }) => !shown.has(state)).map(({ state }) => names[state] ?? state);
  return (
    <>
      <section aria-label={message.cover.mapLabel(names[victim] ?? victim, roll.length)}>
        <svg className="map" viewBox={`${-left} ${-top} ${width} ${height}`} role="presentation">
          <defs>
            <clipPath id="land">
              {atlas.shapes.map(({ id, d }) => (
                <path key={id} d={d} />
              ))}
            </clipPath>
          </defs>
          <Ground atlas={atlas} />
          <States atlas={atlas} cover={cover} chosen={chosen} onChoose={onChoose} />
          <Disputed atlas={atlas} />
          <Names atlas={atlas} cover={cover} />
          <Frame atlas={atlas} />
        </svg>
      </section>
      {outside.length > 0 && <p className="meta">{message.cover.notShown(outside)}</p>}
    </>
  );
}

function Ground({ atlas: { shapes, graticule, size } }: { readonly atlas: Atlas }) {
  return (
    <g {...unheard}>
      <rect {...size} fill="var(--sea)" />
      <path d={graticule} fill="none" stroke="var(--graticule)" />
      {shapes.map(({ id, d }) => (
        <path key={id} d={d} fill="var(--land)" />
      ))}
    </g>
  );
}

interface StatesProps extends PlateProps {
  readonly atlas: Atlas;
}

// Edges are cut at the coast, so that none is left around a disputed area that is laid over them.
function States({ atlas, cover: { roll, names, attacker, victim }, chosen, onChoose }: StatesProps) {
  const byId = new Map(atlas.shapes.map((shape) => [shape.id, shape]));
  const [struck, striker] = [byId.get(victim), byId.get(attacker)];
  return (
    <>
      <g {...unheard}>
        {striker && <path d={striker.d} fill="var(--paper)" />}
        {struck && <path d={struck.d} fill="var(--select)" />}
      </g>
      {roll.map(({ state, kind, status }) => {
        const shape = byId.get(state);
        const label = `${names[state] ?? state}: ${message.kind[kind]}, ${message.status[status].toLowerCase()}`;
        return (
          shape && (
            // biome-ignore lint/a11y/useSemanticElements: a shape of a map cannot be a button element.
            <g
              key={state}
              className="hit"
              role="button"
              tabIndex={0}
              aria-label={label}
              aria-pressed={state === chosen}
              onClick={() => onChoose(state)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                onChoose(state);
              }}
            >
              <path d={shape.d} fill={groundOf(kind, status) ?? "var(--land)"} />
              <path
                className="edge"
                clipPath="url(#land)"
                d={shape.d}
                fill="none"
                stroke={state === chosen ? "var(--ink)" : `var(--${inkOf(kind)}-ink)`}
                strokeWidth={state === chosen ? 4 : 1.6}
                strokeDasharray={status === "undetermined" ? "4 3" : undefined}
              />
            </g>
          )
        );
      })}
      <g {...unheard} fill="none">
        <path d={atlas.borders} stroke="var(--border)" strokeWidth=".8" />
        <path d={atlas.coast} stroke="var(--coast)" strokeWidth=".8" />
        {striker && <path d={striker.d} stroke="var(--ink)" strokeWidth="3.4" clipPath="url(#land)" />}
        {struck && <path d={struck.d} stroke="var(--ink)" strokeWidth="3.2" clipPath="url(#land)" />}
      </g>
    </>
  );
}

// Nobody's colour: plain land, a fine hatch and a dashed edge.
function Disputed({ atlas: { disputed, shapes } }: { readonly atlas: Atlas }) {
  const d = [
    disputed,
    ...shapes.filter(({ id }) => disputedFeatures.includes(id)).map((shape) => shape.d),
  ].join("");
  return (
    <g clipPath="url(#land)" {...unheard}>
      <path d={d} fill="var(--land)" />
      <path d={d} fill="url(#p-dispute)" stroke="var(--dispute)" strokeDasharray="3 2" />
    </g>
  );
}

function Names({ atlas, cover }: { readonly atlas: Atlas; readonly cover: CoverOutput }) {
  const { labels, seas } = labelsOf(atlas, cover);
  return (
    <g {...unheard}>
      {seas.map(({ name, at: [x, y] }) => (
        <text key={name} x={x} y={y} textAnchor="middle" className="sea" fontSize="15">
          {name}
        </text>
      ))}
      {labels.map((label) => (
        <Name key={label.id} label={label} />
      ))}
    </g>
  );
}

function Name({ label: { text, x, y, size, strong, part, mark, solid, leader } }: { readonly label: Label }) {
  return (
    <>
      {leader && <Leader from={[x, y - size / 3]} to={leader} />}
      {mark && (
        <>
          <circle cx={x} cy={y - size - 14} r="15" fill="var(--paper)" />
          <use
            href={`#${markId(mark.kind, mark.status)}`}
            x={x - 12}
            y={y - size - 26}
            width="24"
            height="24"
          />
        </>
      )}
      <text
        x={x}
        y={y}
        textAnchor="middle"
        fontSize={size}
        letterSpacing={strong ? "0.12em" : "0.08em"}
        fontWeight={strong ? 600 : 500}
        className={solid ? "onduty" : undefined}
      >
        {text}
      </text>
      {part && (
        <text x={x} y={y + 17} textAnchor="middle" fontSize="14" className="part">
          {part}
        </text>
      )}
    </>
  );
}

// Paper beneath the line keeps it visible on every ground.
function Leader({
  from,
  to,
}: {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}) {
  const d = `M${from.join(" ")}L${to.join(" ")}`;
  return (
    <>
      <path d={d} stroke="var(--paper)" strokeWidth="4" />
      <path d={d} stroke="var(--ink)" strokeWidth="1.25" />
      <circle cx={to[0]} cy={to[1]} r="2.5" fill="var(--ink)" />
    </>
  );
}

function Frame({ atlas: { ticks, size } }: { readonly atlas: Atlas }) {
  return (
    <g {...unheard}>
      <rect {...size} fill="none" stroke="var(--ink)" strokeWidth="1.25" />
      {ticks.bottom.map(([label, x]) => (
        <g key={label}>
          <path d={`M${x} ${size.height}v6`} stroke="var(--ink)" />
          <text className="tick" x={x} y={size.height + 21} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {ticks.left.map(([label, y]) => (
        <g key={label}>
          <path d={`M0 ${y}h-6`} stroke="var(--ink)" />
          <text className="tick" x="-10" y={y + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

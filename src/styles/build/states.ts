import states from "../states.css?raw";
import { mostStates } from "../../theme/measures.ts";
import { measured } from "./measured.ts";

const numbers = Array.from({ length: mostStates }, (_, i) => i + 1);
const others = numbers.slice(1);

/** A selector for the buttons of each state, where the state is chosen. */
const each = (selector: (n: number) => string, among = numbers) => among.map((n) => selector(n)).join(", ");
const chosen = (n: number, condition = "checked") => `.states > input:nth-of-type(${n}):${condition} ~`;
const label = (n: number) => `.choice > label:nth-of-type(${n})`;

/** The first of several custom properties that is set, or else a fallback. */
const firstOf = (name: string, among: readonly number[], fallback: string) =>
  among.reduceRight((rest, n) => `var(--${name}-${n}, ${rest})`, fallback);

/**
 * Rules for what changes between the states of a figure: the tones of marks (`lit-2` is stressed in the second state,
 * `dim-2` muted), and what only some of them show (`in-2`). A state sets properties, which marks inherit: also those
 * in a `<use>`, into which no selector reaches. Marks are never inside of each other, so that none inherits from
 * another.
 */
const inherited = [
  ".chart .stated { --usual: var(--accent); --usual-soft: var(--accent-soft); --usual-ink: var(--ink); }",
  ".chart .stated.two { --usual: var(--accent-two); }",
  ".chart .stated.three { --usual: var(--ink); --usual-soft: var(--mark-soft); }",
  ".chart .stated.four, .chart .stated.quiet { --usual: var(--mark); --usual-soft: var(--mark-soft); }",
  ".chart .stated.quiet { --usual-ink: var(--ink-soft); }",
  ".chart .stated.five { --usual: var(--ink-soft); --usual-soft: var(--mark-soft); }",
  `.chart .stated { --tone: ${firstOf("tone", others, "var(--usual)")}; --tone-soft: ${firstOf("soft", others, "var(--usual-soft)")}; }`,
  `.chart .word.stated { fill: ${firstOf("ink", others, "var(--usual-ink)")}; }`,
  `.chart .partly { visibility: ${firstOf("shown", numbers, "hidden")}; }`,
  ...numbers.map((n) => `.chart .in-${n} { --shown-${n}: var(--on-${n}); }`),
  ...others.flatMap((n) => [
    `.chart .lit-${n} { --tone-${n}: var(--lit-${n}); --soft-${n}: var(--lit-soft-${n}); --ink-${n}: var(--lit-ink-${n}); }`,
    `.chart .dim-${n} { --tone-${n}: var(--dim-${n}); --soft-${n}: var(--dim-soft-${n}); --ink-${n}: var(--dim-ink-${n}); }`,
  ]),
  ...numbers.map(
    (n) =>
      `${chosen(n)} .drawings, .state-${n} { --on-${n}: visible; ${n === 1 ? "" : `--lit-${n}: var(--accent); --lit-soft-${n}: var(--accent-soft); --lit-ink-${n}: var(--ink); --dim-${n}: var(--mark); --dim-soft-${n}: var(--mark-soft); --dim-ink-${n}: var(--ink-soft);`} }`,
  ),
];

/** The rules for states of figures, in all their number. */
export const stateSheet = [
  measured(states),
  `${each((n) => `${chosen(n)} ${label(n)}`)} { border-color: var(--ink); background: var(--ink); color: var(--paper); }`,
  `${each((n) => `${chosen(n, "focus-visible")} ${label(n)}`)} { outline: 3px solid var(--accent); outline-offset: 2px; }`,
  `${each((n) => `${chosen(n)} .sentences > :nth-child(${n})`)} { visibility: visible; }`,
  ...inherited,
  `@media (forced-colors: active) { ${each((n) => `${chosen(n)} ${label(n)}`)} { forced-color-adjust: none; background: Highlight; color: HighlightText; } }`,
].join("\n");

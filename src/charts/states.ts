import { isTrail, type ClaimTrail } from "./claim-trail.ts";
import type { Chart } from "./model.ts";
import type { State } from "./options.ts";

/**
 * Classes of something that is stressed in some states of its figure and muted in others: `stated`, and for each state
 * that differs from the first `lit-2` (stressed there) or `dim-2` (muted there). Empty if all are alike. `stressed` says
 * so for each state.
 */
export function stateClasses([first, ...others]: readonly boolean[]): string {
  const differing = others.flatMap((lit, i) => (lit === first ? [] : `${lit ? "lit" : "dim"}-${i + 2}`));
  return differing.length === 0 ? "" : ` stated ${differing.join(" ")}`;
}

/**
 * Classes of something that is drawn in some states of its figure: `partly`, `in-2` for the second, and `absent` if it is
 * not drawn in the first. Empty if it is drawn in all.
 */
export function presenceClasses(present: readonly boolean[]): string {
  if (!present.includes(false)) return "";
  const names = present.flatMap((is, i) => (is ? `in-${i + 1}` : []));
  return ` partly${present[0] ? "" : " absent"} ${names.join(" ")}`;
}

/** Classes of an annotation that belongs to some states of its figure. */
export function annotationClasses(text: string, { annotations = [], states = [] }: Chart["options"]): string {
  const own = annotations.find((annotation) => annotation.text === text)?.states;
  if (!own) return "";
  return presenceClasses(states.map(({ id = "" }) => own.includes(id)));
}

/** The states of what is drawn; empty if it has one. */
export function statesIn(drawn: Chart | ClaimTrail): readonly State[] {
  return isTrail(drawn) ? drawn.states : (drawn.options.states ?? []);
}

/** Drawings are cached by what is drawn, so that the same state is the same object. */
const known = new WeakMap<Chart | ClaimTrail, Map<number, Chart | ClaimTrail>>();

/** What is drawn in one of its states, the first unless another is given, without the choice of others. */
export function inState(drawn: Chart | ClaimTrail, index = 0): Chart | ClaimTrail {
  if (statesIn(drawn).length === 0) return drawn;
  const own = known.get(drawn) ?? new Map<number, Chart | ClaimTrail>();
  known.set(drawn, own);
  const made = own.get(index) ?? (isTrail(drawn) ? trailInState(drawn, index) : chartInState(drawn, index));
  own.set(index, made);
  return made;
}

function chartInState(chart: Chart, index: number): Chart {
  const { states, highlight, annotations = [], ...options } = chart.options;
  const state = states![index]!;
  const shown = annotations.filter((each) => each.states === undefined || each.states.includes(state.id ?? ""));
  const lit = index === 0 ? highlight : state.highlight;
  return {
    ...chart,
    points: chart.points.map((point) =>
      shown.some(({ text }) => text === point.remark) ? point : { ...point, remark: null },
    ),
    options: {
      ...options,
      ...(lit && { highlight: lit }),
      ...(shown.length > 0 && { annotations: shown.map(({ states: _, ...annotation }) => annotation) }),
    },
  };
}

function trailInState(trail: ClaimTrail, index: number): ClaimTrail {
  const { highlight, elements } = trail.states[index]!;
  const claimSources = trail.claimSources.map((claimSource) => ({
    ...claimSource,
    changes: claimSource.changes.map((change) => ({
      ...change,
      quiet: elements !== null && !elements.includes(change.key),
    })),
  }));
  return { ...trail, claimSources, highlight, states: [] };
}

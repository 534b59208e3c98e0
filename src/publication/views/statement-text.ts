import { formatEstimate, formatEstimateOf } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { typeset } from "../../i18n/typography.ts";
import type { Observation } from "../relations/observations.ts";
import type { Publication } from "../model.ts";
import type { Statement } from "./lists/timeline.ts";

/** A value and what follows it: ", India: dead among the known cases". */
export interface StatedValue {
  value: string;
  about: string;
}

/** The text of a statement. */
export interface StatementText {
  /** What all of its values count, if there are several that count the same; else empty. */
  subject: string;
  values: StatedValue[];
}

/**
 * The words of a statement's values, below the name of their measure: each with its place, unless that is the world, and
 * what it counts. Of several values this is said once; where they count different things, at those that have no place,
 * or share theirs with another.
 */
export function statementText(
  { measure, values }: Pick<Statement, "measure" | "values">,
  { locale, registers }: Pick<Publication, "locale" | "registers">,
): StatementText {
  const text = (words: string) => (words === measure ? "" : typeset(words, locale.typography));
  const placeName = ({ place }: Observation) => {
    const known = registers.places.get(place ?? "");
    return known && known.level !== "world" ? known.name : "";
  };
  const valueText = ({ estimate, unit, styles }: Observation) => formatEstimateOf(estimate, unit, locale, styles.full);
  const [first, ...others] = values as readonly [Observation, ...Observation[]];
  if (others.length === 0) {
    const place = placeName(first);
    const counted = text(first.counted);
    const about = [place, counted].filter(Boolean).join(": ");
    // "28 countries", not "28 countries: countries".
    const value =
      place === "" && beginsWithUnit(counted, first.unit, locale)
        ? { value: formatEstimate(first.estimate, locale, first.styles.full), about: ` ${counted}` }
        : { value: valueText(first), about: about && `${place ? "," : ":"} ${about}` };
    return { subject: "", values: [value] };
  }
  const same = others.every(({ counted }) => counted === first.counted);
  return {
    subject: same ? text(first.counted) : "",
    values: values.map((value) => {
      const place = placeName(value);
      const shared = values.filter((other) => placeName(other) === place).length > 1;
      const counted = !same && (shared || place === "") ? text(value.counted) : "";
      const about = [place, counted].filter(Boolean).join(": ");
      return { value: valueText(value), about: about && `, ${about}` };
    }),
  };
}

function beginsWithUnit(words: string, unit: string, { units }: Pick<Locale, "units">): boolean {
  return (units[unit] ?? [unit]).some((name) => words.toLowerCase().startsWith(`${name.toLowerCase()} `));
}

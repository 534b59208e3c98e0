import { formatWindow } from "../../i18n/format.ts";
import type { Publication } from "../model.ts";
import { attributionOf } from "../relations/sourced-values.ts";
import { address } from "../urls/addresses.ts";
import { claimSummary } from "./claim-text.ts";
import { valueOf } from "./number-text.ts";

/** What the note of a number or a claim below a text says, in one line: its value, its title, when, and who counted. */
export interface NoteLine {
  value: string;
  title: string;
  /** When and who counted, each if it is known. */
  rest: string[];
  /** The path of its page. */
  page: string;
}

/** The note of the number or the claim with this id. */
export function noteLine(
  id: string,
  { locale, registers, numbers, claims }: Pick<Publication, "locale" | "registers" | "numbers" | "claims">,
): NoteLine {
  const claim = claims.get(id);
  const number = claim ? null : numbers.get(id)!;
  const { origins } = attributionOf(claim ?? number!, registers);
  const when = number?.window ? formatWindow(number.window, locale, "short") : "";
  const names = origins.map(({ name }) => name).join("; ");
  return {
    value: claim ? claimSummary(claim, locale) : valueOf(number!, locale),
    title: (claim ?? number!).title,
    rest: [when, names].filter((text) => text !== ""),
    page: claim ? address.claim(id) : address.number(id),
  };
}

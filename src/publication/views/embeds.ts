import { cardHeight } from "../../exports/embeds/card.ts";
import type { Embed } from "../../exports/embeds/embed.ts";
import { figureNeeds, needsOf, type Needs } from "../../exports/embeds/height.ts";
import type { HostScript } from "../../exports/embeds/snippet.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import { absolute, address, looks, type Look } from "../urls/addresses.ts";
import { cardOf } from "./card.ts";
import { embeddedOf } from "./embedded.ts";
import { idsOf } from "../read/figure.ts";
import type { Figure, Publication } from "../model.ts";
import { choicesOf, fullTitle, viewName } from "../read/figure-views.ts";

/** What other sites can show: a figure, or the card of a number. `name` is its place among the embeds. */
export type Embeddable = { name: string } & ({ figure: Figure; number: null } | { figure: null; number: NamedNumber });

/** A figure, or the card of a number, as one of them. */
export function embeddable(figure: Figure | null, number: NamedNumber | null = null): Embeddable {
  return figure
    ? { name: figure.id, figure, number: null }
    : { name: address.numberCard(number!.id), figure: null, number: number! };
}

/** Everything of a publication that other sites can show. */
export function embeddables({ figures, numbers }: Pick<Publication, "figures" | "numbers">): Embeddable[] {
  return [
    ...[...idsOf(figures)].map(([name, figure]) => ({ ...embeddable(figure), name })),
    ...[...numbers.values()].map((number) => embeddable(null, number)),
  ];
}

/** The looks of an embed; a number has no table to leave out. */
export function looksOf({ figure }: Embeddable): readonly Look[] {
  return figure ? looks : looks.filter((look) => look !== "chart");
}

/** The names under which an embed is built: its own, and that of the edition that is being frozen. */
export function namesOf(
  { name, figure }: Embeddable,
  { freezing }: Pick<Publication, "freezing">,
): { name: string; edition: string | null }[] {
  return [
    { name, edition: null },
    ...(freezing === null || (figure && figure.id !== name)
      ? []
      : [{ name: `${name}@${freezing}`, edition: freezing }]),
  ];
}

/** The editions in which an embed is frozen, newest first. */
export function frozenIn({ name, figure, number }: Embeddable, { editions }: Pick<Publication, "editions">): string[] {
  return editions
    .filter(({ figures, numbers }) => (figure ? name in figures : number.id in numbers))
    .map(({ edition }) => edition);
}

/** The page that an embed stands for. */
export function pageOf({ figure, number }: Embeddable): string {
  return figure ? address.figure(figure.id) : address.number(number.id);
}

/** What has to be known of an embed to show it elsewhere, in one of its looks. */
export function embedOf(embed: Embeddable, publication: Publication, look: Look = ""): Embed {
  const { name, figure } = embed;
  const { site } = publication;
  const full = (to: string) => absolute(site.address, to);
  const { told, needs } = figure
    ? figureFacts(figure, publication, look !== "chart")
    : numberFacts(embed.number, publication);
  return {
    ...told,
    name,
    address: full(address.embed(name, look)),
    fragment: full(address.fragment(name)),
    page: full(pageOf(embed)),
    image: figure && full(address.figureImage(figure.id, "light", "png")),
    publication: site.title,
    ...needs,
  };
}

/**
 * The script that pages of others may load: that of the newest edition, which never changes, so that a code that was
 * pasted keeps working; before the first edition, the live one.
 */
export function hostScript({ site, editions }: Pick<Publication, "site" | "editions">, live: HostScript): HostScript {
  const { address, integrity } = editions[0]?.script ?? live;
  return { address: absolute(site.address, address), integrity };
}

/** What an embed says of itself, and the room that it needs. */
interface Facts {
  told: Pick<Embed, "title" | "said" | "source">;
  needs: Needs;
}

function figureFacts(figure: Figure, publication: Publication, table: boolean): Facts {
  const choices = choicesOf(figure);
  const shown = embeddedOf(figure, publication);
  const { subtitle, description, sources } = shown;
  const names = choices.length > 1 ? choices.map(viewName) : [];
  return {
    told: {
      title: fullTitle(figure),
      said: `${subtitle}. ${description.at(-1)!}`,
      source: sources.texts.length > 0 ? `${sources.label}: ${sources.texts.map(({ text }) => text).join("; ")}.` : "",
    },
    needs: figureNeeds(shown, names, table, publication.theme),
  };
}

function numberFacts(number: NamedNumber, publication: Publication): Facts {
  const card = cardOf(number, publication);
  return {
    told: {
      title: `${card.value}: ${card.title}`,
      said: card.notes
        .slice(0, -1)
        .map((note) => `${note}.`)
        .join(" "),
      source: card.notes
        .slice(-1)
        .map((note) => `${note}.`)
        .join(""),
    },
    needs: needsOf((column) => cardHeight(card, column, publication.theme)),
  };
}

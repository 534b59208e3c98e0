import { cardNeeds } from "../../exports/embeds/card.ts";
import type { Embed } from "../../exports/embeds/embed.ts";
import type { Needs } from "../../exports/embeds/fits.ts";
import { figureNeeds } from "../../exports/embeds/height.ts";
import { heightCss, type HostScript } from "../../exports/embeds/snippet.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import { absolute, address, embedVariants, type EmbedVariant } from "../urls/addresses.ts";
import { hasExtra } from "../extras.ts";
import { frozenNames, type EmbedHeights } from "../read/editions.ts";
import { cardOf } from "./card.ts";
import { figureForEmbed } from "./figure-for-embed.ts";
import { idsOf } from "../read/figures/figure.ts";
import type { Figure, Publication } from "../model.ts";
import { choicesOf, fullTitle, viewName } from "../read/figures/figure-views.ts";

/** An embeddable item: a figure, or the card of a number. `name` is its path among the embeds. */
export type Embeddable = { name: string } & ({ figure: Figure; number: null } | { figure: null; number: NamedNumber });

/** The embeddable item of a figure or a number. */
export function embeddable(figure: Figure | null, number: NamedNumber | null = null): Embeddable {
  return figure
    ? { name: figure.id, figure, number: null }
    : { name: address.numberCard(number!.id), figure: null, number: number! };
}

/** All embeddable items of a publication. */
export function embeddables({
  site,
  figures,
  numbers,
}: Pick<Publication, "site" | "figures" | "numbers">): Embeddable[] {
  return [
    ...[...idsOf(figures)].map(([name, figure]) => ({ ...embeddable(figure), name })),
    ...(hasExtra(site, "number-embeds") ? [...numbers.values()].map((number) => embeddable(null, number)) : []),
  ];
}

/** The variants of an embed that a site has; a number has no table to leave out. */
export function variantsOf({ figure }: Embeddable, { site }: Pick<Publication, "site">): readonly EmbedVariant[] {
  if (!hasExtra(site, "embed-variants")) return [""];
  return figure ? embedVariants : embedVariants.filter((look) => look !== "chart");
}

/** The languages in which a site has its embeds at URLs of their own. */
export function embedLanguages({ site }: Pick<Publication, "site">): readonly string[] {
  return hasExtra(site, "embed-variants") ? site.locales : [];
}

/** The names under which an embed is built: its own, and, when an edition is being frozen, that in the edition. */
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
export function frozenIn({ name }: Embeddable, { editions }: Pick<Publication, "editions">): string[] {
  return editions.filter((edition) => frozenNames(edition).includes(name)).map(({ edition }) => edition);
}

/** The page of an embedded item. */
export function pageOf({ figure, number }: Embeddable): string {
  return figure ? address.figure(figure.id) : address.number(number.id);
}

/** The data of an embed in one of its variants. */
export function embedOf(embed: Embeddable, publication: Publication, look: EmbedVariant = ""): Embed {
  const { name, figure } = embed;
  const { site } = publication;
  const full = (to: string) => absolute(site.address, to);
  const { text, needs } = figure
    ? figureFacts(figure, publication, look !== "chart")
    : numberFacts(embed.number, publication);
  return {
    ...text,
    name,
    address: full(address.embed(name, look)),
    fragment: hasExtra(site, "inline-embeds") ? full(address.fragment(name)) : null,
    page: full(pageOf(embed)),
    image: figure && full(address.figureImage(figure.id, "light", "png")),
    publication: site.title,
    ...needs,
  };
}

/** The heights of all embeds, as an edition keeps them. */
export function embedHeights(publication: Publication): EmbedHeights {
  return Object.fromEntries(
    embeddables(publication).map((embed) => {
      const { fits, most } = embedOf(embed, publication);
      return [embed.name, { height: heightCss(fits), most }];
    }),
  );
}

/**
 * The script for host pages: that of the newest edition, which never changes, so that pasted codes keep working; before
 * the first edition, the live one.
 */
export function hostScript({ site, editions }: Pick<Publication, "site" | "editions">, live: HostScript): HostScript {
  const { address, integrity } = editions[0]?.script ?? live;
  return { address: absolute(site.address, address), integrity };
}

/** The text of an embed, and the room that it needs. */
interface Facts {
  text: Pick<Embed, "title" | "said" | "source">;
  needs: Needs;
}

function figureFacts(figure: Figure, publication: Publication, table: boolean): Facts {
  const choices = choicesOf(figure);
  const shown = figureForEmbed(figure, publication);
  const { subtitle, description, sources } = shown;
  const names = choices.length > 1 ? choices.map(viewName) : [];
  return {
    text: {
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
    text: {
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
    needs: cardNeeds(card, publication.theme),
  };
}

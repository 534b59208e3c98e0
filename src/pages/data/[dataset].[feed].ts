import type { APIRoute, GetStaticPaths } from "astro";
import type { Dataset } from "../../datasets/dataset.ts";
import { changeFeedPaths } from "../../publication/feeds/change-feed.ts";
import { datasetFeed } from "../../publication/feeds/dataset-feed.ts";
import { feedResponse } from "../../publication/feeds/formats.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import type { ChangeFeedFormat } from "../../publication/urls/addresses.ts";

export const getStaticPaths = (() => {
  const { site, datasets } = currentPublication();
  return keyed(
    changeFeedPaths(
      site,
      [...datasets.values()].map((dataset) => ({ params: { dataset: dataset.id }, props: { dataset } })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataset: Dataset; format: ChangeFeedFormat }> = ({ props, locals: { publication } }) =>
  feedResponse(datasetFeed(props.dataset, publication), props.format);

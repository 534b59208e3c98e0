/*
 * The embed panel: writes the reader's choices into the codes and the preview, sizes the preview, and copies. A panel
 * is complete without it. URLs, heights and labels come from the panels and the script element.
 */

const { copied = "", failed = "" } = document.currentScript?.dataset ?? {};

for (const panel of document.querySelectorAll<HTMLElement>(".panel:not([data-ready])")) prepare(panel);

function prepare(panel: HTMLElement): void {
  panel.dataset["ready"] = "";
  const { embed = "", chart = "" } = panel.dataset;
  const codes = [...panel.querySelectorAll<HTMLTextAreaElement>("label textarea")].map((area) => ({
    area,
    code: area.defaultValue,
    without: area.closest("details")!.querySelector<HTMLTextAreaElement>("textarea[hidden]")?.defaultValue,
  }));
  const frame = panel.querySelector("iframe")!;
  const from = frame.getAttribute("src")!;
  for (const element of panel.querySelectorAll<HTMLElement>(".options, [data-copy]")) element.hidden = false;

  const chosen = (name: string) => {
    const field = panel.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-choose=${name}]`);
    return field instanceof HTMLInputElement ? (field.checked ? "" : "chart") : (field?.value ?? "");
  };
  const choose = () => {
    const [theme, language, edition, look] = ["theme", "language", "edition", "table"].map(chosen) as [
      string,
      string,
      string,
      string,
    ];
    const path = (address: string) => {
      const placed = address.replace(
        /embed\/(.*)\/$/,
        `${language && `${language}/`}embed/$1${edition && `@${edition}`}/`,
      );
      return `${placed}${(look || theme) && `${look || theme}/`}${look && theme && `?theme=${theme}`}`;
    };
    const { height, most } = panel.querySelector<HTMLOptionElement>("[data-choose=edition] :checked")?.dataset ?? {};
    for (const { area, code, without } of codes) {
      const placed = ((look && without) || code).replaceAll(`"${look ? chart : embed}"`, `"${path(embed)}"`);
      area.value = height
        ? placed.replace(/ height="\d+"/, ` height="${most}"`).replace(/height:max\([^"]*\)"/, `height:${height}"`)
        : placed;
    }
    if (frame.getAttribute("src") !== path(from)) frame.src = path(from);
  };
  panel.querySelector(".options")!.addEventListener("change", choose);
  const widths = panel.querySelector(".widths")!;
  const widen = () => (frame.width = widths.querySelector<HTMLInputElement>(":checked")!.value);
  widths.addEventListener("change", widen);
  // A browser may restore earlier choices on reload.
  choose();
  widen();
  addEventListener("message", ({ source, data }: MessageEvent<{ muster?: unknown; height?: unknown } | null>) => {
    if (source === frame.contentWindow && data?.muster === "size") frame.height = `${Number(data.height)}`;
  });

  for (const button of panel.querySelectorAll<HTMLButtonElement>("[data-copy]"))
    button.addEventListener("click", () => void copy(button));
}

/** Copies the code above a button, or the file beside it. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const area = button.parentElement!.querySelector("textarea");
  const words = button.textContent;
  try {
    const text = area ? area.value : await (await fetch(button.parentElement!.querySelector("a")!.href)).text();
    await navigator.clipboard.writeText(text);
    button.textContent = copied;
  } catch {
    area?.select();
    button.textContent = failed;
  }
  setTimeout(() => (button.textContent = words), 3000);
}

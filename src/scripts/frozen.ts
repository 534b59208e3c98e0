/*
 * Checks what has happened since an embed was frozen: requests one small file beside it, and nothing else. Its notice
 * is shown below the embed: it was corrected, or there is a newer edition. If there is none, or the request fails, the
 * embed stays as it is.
 */

const [, home = ""] = /^(.*\/embed\/[^@]+@[^/]+\/)/.exec(location.pathname) ?? [];

if (home) void ask();

async function ask(): Promise<void> {
  try {
    const answer = await fetch(`${home}status.json`, { credentials: "omit", referrerPolicy: "no-referrer" });
    const { text, words, address } = (await answer.json()) as { text?: unknown; words?: unknown; address?: unknown };
    if (typeof text !== "string" || text === "" || typeof address !== "string" || !/^https?:\/\//.test(address)) return;
    const note = document.createElement("p");
    const link = document.createElement("a");
    note.className = "since";
    link.href = address;
    link.target = "_top";
    link.rel = "noopener";
    link.textContent = String(words);
    note.setAttribute("role", "status");
    note.append(text, " ", link);
    document.querySelector("main")!.append(note);
  } catch {
    // Copies of the site may lack these files.
  }
}

import { setTimeout as pause } from "node:timers/promises";

/** How pages are asked for. Times are in milliseconds. */
export interface FetchOptions {
  userAgent: string;
  /** The limit for one page, with all redirects and its content. */
  timeout: number;
  /** The longest page in bytes, uncompressed. */
  mostBytes: number;
  /** How long to wait before each further attempt; a server may ask for up to ten times as much. */
  retries: readonly number[];
}

/** What a server answered; `why` says in words what kept a page from being read. */
export type Answer =
  | { kind: "page"; url: string; bytes: Uint8Array; contentType: string }
  | { kind: "gone"; url: string; why: string }
  | { kind: "unread"; url: string; why: string };

type Attempt = Answer & { again?: boolean; after?: number };

const mostRedirects = 10;

/** Asks for a page, again after a fault that may pass. Never throws. */
export async function fetchPage(url: string, options: FetchOptions): Promise<Answer> {
  let answer: Attempt = await attempt(url, options);
  for (const wait of options.retries) {
    if (!answer.again) break;
    await pause(Math.min(Math.max(wait, answer.after ?? 0), wait * 10));
    answer = await attempt(url, options);
  }
  const { again: _again, after: _after, ...rest } = answer;
  return rest;
}

async function attempt(start: string, { userAgent, timeout, mostBytes }: FetchOptions): Promise<Attempt> {
  const signal = AbortSignal.timeout(timeout);
  const visited = new Set<string>();
  let url = start;
  try {
    while (visited.size <= mostRedirects) {
      if (visited.has(url)) return { kind: "unread", url, why: "its redirects lead in a circle" };
      visited.add(url);
      const headers = { "user-agent": userAgent, accept: "text/html,application/xhtml+xml,*/*;q=0.5" };
      const response = await fetch(url, { headers, redirect: "manual", signal });
      const { status } = response;
      const location = response.headers.get("location");
      if (status >= 300 && status < 400 && location !== null) {
        await response.body?.cancel();
        const next = URL.parse(location, url);
        if (!next || !/^https?:$/.test(next.protocol))
          return { kind: "unread", url, why: `it redirects to what is no web page: ${location}` };
        next.hash = "";
        url = next.href;
        continue;
      }
      const contentType = response.headers.get("content-type") ?? "";
      if (!response.ok) {
        await response.body?.cancel();
        if (status === 404 || status === 410) return { kind: "gone", url, why: `the server answers ${status}` };
        const after = Number(response.headers.get("retry-after") ?? 0) * 1000 || 0;
        return {
          kind: "unread",
          url,
          why: status === 403 || status === 401 ? `the server refuses (${status})` : `the server answers ${status}`,
          again: status === 429 || status >= 500,
          after,
        };
      }
      if (!/^$|^text\/|html|xml/i.test(contentType)) {
        await response.body?.cancel();
        return { kind: "unread", url, why: `it is no web page but ${contentType.split(";")[0]}` };
      }
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of response.body ?? []) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > mostBytes)
          return { kind: "unread", url, why: `it is longer than ${Math.round(mostBytes / 1e6)} million bytes` };
      }
      return { kind: "page", url, bytes: Buffer.concat(chunks), contentType };
    }
    return { kind: "unread", url, why: `it redirects more than ${mostRedirects} times` };
  } catch (error) {
    const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
    if (name === "TimeoutError")
      return { kind: "unread", url, why: `no complete answer within ${timeout / 1000} s`, again: true };
    return { kind: "unread", url, why: `no connection (${cause?.code ?? cause?.message ?? message})`, again: true };
  }
}

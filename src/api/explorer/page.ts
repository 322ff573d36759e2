/** An operation that the explorer opens in a tab of its own; the tab is named after the operation. */
export interface ExplorerExample {
  /** One line that says what the operation shows. */
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface ExplorerOptions {
  /** The path of the GraphQL endpoint. */
  readonly endpoint: string;
  /** The path of the endpoint that speaks graphql-transport-ws. */
  readonly subscriptionPath: string;
  /** The bearer token that requests carry until the reader types another; no header when absent. */
  readonly token?: string;
  readonly examples: readonly ExplorerExample[];
}

/**
 * The page loads from its own origin only, and no script, frame, form or base address of another's making.
 * Two exceptions: GraphiQL's stylesheet embeds its fonts as data, and its menus and dialogs insert style
 * elements while they are open (to keep the page behind them from scrolling), which no nonce can reach.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The explorer's HTML; `assetUrls` are its stylesheets and scripts in loading order. */
export function renderPage(options: ExplorerOptions, assetUrls: readonly string[]): string {
  const settings = {
    endpoint: options.endpoint,
    subscriptionPath: options.subscriptionPath,
    headers: options.token === undefined ? {} : { Authorization: `Bearer ${options.token}` },
    examples: options.examples,
  };
  const isStylesheet = (url: string) => url.includes('.css');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>insight-gateway explorer</title>
<link rel="icon" href="data:,">
${assetUrls
  .filter(isStylesheet)
  .map((url) => `<link rel="stylesheet" href="${url}">`)
  .join('\n')}
<style>body { margin: 0 } #explorer { height: 100dvh }</style>
</head>
<body>
<div id="explorer">Loading…</div>
<noscript>The explorer needs JavaScript.</noscript>
<script id="settings" type="application/json">${toScriptSafeJson(settings)}</script>
${assetUrls
  .filter((url) => !isStylesheet(url))
  .map((url) => `<script src="${url}"></script>`)
  .join('\n')}
</body>
</html>
`;
}

/** JSON that cannot end the script element it stands in: it holds no `<`, `>` or `&`. */
function toScriptSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

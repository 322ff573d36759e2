/**
 * What runs in the browser after GraphiQL is loaded. It is plain text because it is the only browser code here;
 * it stands in a file of its own, not in the page, so that the page's policy can forbid inline scripts.
 */
export const startScript = `'use strict';
const settings = JSON.parse(document.getElementById('settings').textContent);
const socketUrl = new URL(settings.subscriptionPath, location.href);
socketUrl.protocol = socketUrl.protocol.replace('http', 'ws');

// Other GraphiQLs on this host and port must not lend their tabs to this one, nor get them from it.
const prefix = 'insight-gateway/';
const storage = {
  getItem: (key) => localStorage.getItem(prefix + key),
  setItem: (key, value) => localStorage.setItem(prefix + key, value),
  removeItem: (key) => localStorage.removeItem(prefix + key),
  clear: () => Object.keys(localStorage).forEach((key) => key.startsWith(prefix) && localStorage.removeItem(key)),
  get length() {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix)).length;
  },
};

const tabs = settings.examples.map(({ title, query, variables }) => ({
  query: '# ' + title + '\\n' + query.trim() + '\\n',
  variables: variables && JSON.stringify(variables, null, 2),
}));
// On a first visit GraphiQL takes the first tab's variables from its storage alone.
if (tabs[0] && tabs[0].variables && storage.getItem('graphiql:tabState') === null) {
  storage.setItem('graphiql:variables', tabs[0].variables);
}

// A socket for each subscription: it carries the headers as they stand in the editor when it starts.
const createSocketClient = (headers) =>
  graphqlWs.createClient({
    url: socketUrl.href,
    connectionParams: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    retryAttempts: 0,
  });

const fetcher = (params, { headers = {}, ...options } = {}) => {
  // GraphiQL asks for the schema before its header editor is filled.
  const isEarly = params.operationName === 'IntrospectionQuery' && Object.keys(headers).length === 0;
  const sent = isEarly ? settings.headers : headers;
  const fetch = GraphiQL.createFetcher({ url: settings.endpoint, wsClient: createSocketClient(sent) });
  return fetch(params, { ...options, headers: sent });
};

const { createElement } = React;
ReactDOM.createRoot(document.getElementById('explorer')).render(
  createElement(
    GraphiQL,
    {
      fetcher,
      storage,
      defaultTabs: tabs.length > 0 ? tabs : undefined,
      // Headers are not kept between visits, so each visit starts with the token that the gateway gave.
      defaultHeaders: JSON.stringify(settings.headers, null, 2),
      defaultEditorToolsVisibility: 'headers',
    },
    createElement(GraphiQL.Logo, null, 'insight-gateway'),
  ),
);
`;

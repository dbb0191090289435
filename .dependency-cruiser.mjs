/**
 * The house, from the ground up: a layer imports only from itself and from the layers before it.
 * The order is that of the plan; `npm run layers` holds it, test/architecture plants breaches of it.
 */
export const LAYERS = [
  'schemas',
  'domain',
  'datasets',
  'files',
  'tables',
  'facts',
  'conditions',
  'rules',
  'preflight',
  'database',
  'ingest',
  'run',
  'audit',
  'report',
  'service',
  'cli',
  'web',
]

const LAYERS_BELOW_THE_PAGE = ['database', 'ingest', 'run', 'audit', 'report', 'service', 'cli']
const PURE_LAYERS = ['schemas', 'domain', 'tables', 'facts', 'conditions', 'preflight']

/** Engines that only one layer knows, so that they can be replaced there. */
const OWNERS = [
  { engine: 'json-rules-engine', layer: 'conditions' },
  { engine: '@duckdb/node-api', layer: 'database' },
  { engine: 'fastify', layer: 'service' },
  { engine: 'csv-parse', layer: 'ingest' },
]

const folders = (layers) => `^src/(${layers.join('|')})/`
const library = (name) => `(^|node_modules/)${name}(/|$)`

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...LAYERS.slice(0, -1).map((layer, index) => ({
      name: `${layer}-knows-no-later-layer`,
      severity: 'error',
      from: { path: folders([layer]) },
      to: { path: folders(LAYERS.slice(index + 1)) },
    })),
    {
      name: 'web-knows-only-what-leads-to-preflight',
      severity: 'error',
      from: { path: folders(['web']) },
      to: { path: folders(LAYERS_BELOW_THE_PAGE) },
    },
    ...OWNERS.map(({ engine, layer }) => ({
      name: `only-${layer}-knows-${engine}`,
      severity: 'error',
      from: { path: '^src/', pathNot: folders([layer]) },
      to: { path: library(engine) },
    })),
    {
      name: 'the-core-reaches-nothing-outside',
      comment: 'Files, clock, network and randomness come in as arguments.',
      severity: 'error',
      from: { path: folders(PURE_LAYERS) },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(url|util)$' },
    },
    {
      name: 'src-stands-alone',
      comment: 'What ships knows neither its tests nor the programs that make its datasets.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?!src/|.*node_modules/)', dependencyTypes: ['local'] },
    },
    {
      name: 'src-needs-only-what-ships',
      comment: 'The program of the page is bundled when it is built, with the libraries it needs.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/report/page/browser/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-but-the-build-takes-the-program-of-the-page',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/report/page/browser/' },
      to: { path: '^src/report/page/browser/' },
    },
    {
      name: 'the-program-of-the-page-reaches-nothing-of-node',
      severity: 'error',
      from: { path: '^src/report/page/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|fixtures)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}

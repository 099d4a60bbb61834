/**
 * Who may import whom, as docs/architecture.md draws it. Types are kinds of code, scopes are parts of the business,
 * runtimes keep Node out of the browser and the browser out of Node.
 */
const from = (sourceTag, ...onlyDependOnLibsWithTags) => ({ sourceTag, onlyDependOnLibsWithTags });

const types = [
  from('type:util', 'type:util'),
  from('type:domain', 'type:domain', 'type:util'),
  from('type:contracts', 'type:contracts', 'type:domain', 'type:util'),
  from('type:database', 'type:database', 'type:domain', 'type:util', 'type:testing'),
  from('type:api', 'type:api', 'type:contracts', 'type:domain', 'type:database', 'type:util', 'type:testing'),
  from('type:web', 'type:web', 'type:contracts', 'type:domain', 'type:ui', 'type:util'),
  from('type:ui', 'type:ui', 'type:util'),
  from('type:testing', 'type:testing', 'type:api', 'type:database', 'type:domain', 'type:contracts', 'type:util'),
  from('type:app', 'type:api', 'type:web', 'type:ui', 'type:contracts', 'type:domain', 'type:database', 'type:util', 'type:testing'),
  from('type:e2e', 'type:domain', 'type:contracts', 'type:util', 'type:testing'),
];

const line = ['platform', 'people', 'standards', 'scheduling', 'grading'];
const leftOf = (scope) => line.slice(0, line.indexOf(scope) + 1).map((name) => `scope:${name}`);
const scopes = [
  ...line.map((scope) => from(`scope:${scope}`, ...leftOf(scope), 'scope:database', 'scope:testing')),
  from('scope:testing', 'scope:testing', 'scope:platform', 'scope:database', ...leftOf('grading')),
  from('scope:database', 'scope:database', 'scope:testing', ...leftOf('grading')),
  from('scope:app', '*'),
];

const runtimes = [
  from('runtime:any', 'runtime:any'),
  from('runtime:node', 'runtime:node', 'runtime:any'),
  from('runtime:browser', 'runtime:browser', 'runtime:any'),
];

/** `api` and `web` of a scope are closed to every other scope; the platform's are open to all. */
const closed = line.slice(1).flatMap((scope) => {
  const others = line.slice(1).filter((name) => name !== scope);
  return ['api', 'web'].map((type) => ({
    allSourceTags: [`scope:${scope}`, `type:${type}`],
    notDependOnLibsWithTags: others.map((name) => `closed:${name}`),
  }));
});

export const depConstraints = [...types, ...scopes, ...runtimes, ...closed];

/** The test library stands on what its own specs test; only spec files close these circles. */
export const ignoredCircularDependencies = [
  ['database', 'platform-testing'],
  ['platform-api', 'platform-testing'],
  ['platform-api', 'database'],
];

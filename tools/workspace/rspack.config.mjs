import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Bundles one Node program of this repository; packages from npm stay outside and are imported at run time. */
export default ({ project, entries = 'main' }) => ({
  mode: 'none',
  target: 'node24',
  context: root,
  entry: Object.fromEntries(entries.split('+').map((name) => [name, resolve(root, project, 'src', `${name}.ts`)])),
  output: {
    path: resolve(root, 'dist', project),
    filename: '[name].js',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    clean: true,
  },
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.js'], tsConfig: { configFile: resolve(root, 'tsconfig.base.json') } },
  module: {
    rules: [
      { test: /\.sql$|\.txt$/, type: 'asset/source' },
      {
        test: /\.ts$/,
        loader: 'builtin:swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', decorators: true },
            transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
            target: 'es2023',
            keepClassNames: true,
          },
        },
      },
    ],
  },
  externalsType: 'module-import',
  externals: [
    ({ request }, callback) =>
      /^(\.|\/|@assay\/)/.test(request) || request.startsWith(root) ? callback() : callback(null, `module-import ${request}`),
  ],
  stats: 'errors-warnings',
});

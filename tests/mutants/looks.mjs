import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const reason = 'A look: seen by eye and by the tests in a browser.';

/** Names of constants and functions that hold nothing but class names. */
const looks = new Set(['looks', 'discs', 'frames', 'inner', 'frame', 'buttonClass']);

/** Leaves class names out. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'looks', {
    shouldIgnore(path) {
      if (path.isJSXAttribute() && path.node.name.name === 'className') return reason;
      const name =
        path.isVariableDeclarator() || path.isFunctionDeclaration() ? path.node.id?.name : '';
      return looks.has(name) ? reason : undefined;
    },
  }),
];

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const source = readFileSync(new URL('./first-paint.mjs', import.meta.url), 'utf8');
const name = 'first.js';

/**
 * Puts first-paint.mjs into the head of an app's page: as a file of its own, since the content security policy refuses
 * scripts inside the page, and without `type="module"`, since the browser must run it before it paints.
 */
export function firstPaint(): Plugin {
  let base = '/';
  return {
    name: 'first-paint',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    buildStart() {
      this.emitFile({ type: 'asset', name, source: `{\n${source}}\n` });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const file = Object.values(bundle).find((each) => each.type === 'asset' && each.names.includes(name));
        if (!file) throw new Error(`${name} is missing from the build`);
        return [{ tag: 'script', attrs: { src: base + file.fileName }, injectTo: 'head' }];
      },
    },
  };
}

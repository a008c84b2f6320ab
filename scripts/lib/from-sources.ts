// For `node --import`: runs our packages from their sources, so that a test of a whole process needs no build.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('@placet/')) {
      const url = next(specifier, context).url.replace('/dist/', '/src/').replace(/\.js$/, '.ts');
      return { url, shortCircuit: true };
    }
    if (specifier.startsWith('.') && specifier.endsWith('.js')) {
      const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(fileURLToPath(url))) {
        return { url: pathToFileURL(fileURLToPath(url)).href, shortCircuit: true };
      }
    }
    return next(specifier, context);
  },
});

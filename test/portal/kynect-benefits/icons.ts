import { join } from 'node:path';
import type { Plugin } from 'rollup';

/** The icons these screens show. The component library would bring its 2,000 others into the bundle too. */
const icons: Record<string, readonly string[]> = {
  Utility: ['arrowdown', 'arrowup', 'check', 'chevrondown', 'close', 'error', 'warning'],
  Standard: ['case', 'household'],
};

/** Rollup plugin that puts a few icons in the place of the component library's collections. */
export function fewIcons(componentLibrary: string): Plugin {
  return {
    name: 'few-icons',
    resolveId: (source) => (source.startsWith('lightning/iconSvgTemplates') ? `\0${source}` : null),
    load: (id) => {
      const category = /^\0lightning\/iconSvgTemplates([A-Z][a-z]+)/.exec(id)?.[1];
      if (category === undefined) return null;
      const folder = join(
        componentLibrary,
        `src/lightning/iconSvgTemplates${category}/buildTemplates/${category.toLowerCase()}`,
      );
      const names = id.endsWith('Rtl') ? [] : (icons[category] ?? []);
      const imports = names.map(
        (name) => `import ${name}_ from ${JSON.stringify(join(folder, `${name}.html`))};`,
      );
      const entries = names.map((name) => `${category.toLowerCase()}_${name}: ${name}_`);
      return [...imports, `export default { ${entries.join(', ')} };`].join('\n');
    },
  };
}

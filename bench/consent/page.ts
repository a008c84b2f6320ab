import type { Contender, Places } from './contender.ts';

const paragraph = `Le canal a été creusé en quatre ans, à la pelle et à la brouette, par des ouvriers venus de trois
départements. On raconte que le dernier bief fut mis en eau un dimanche, devant toute la ville, et que la première péniche
portait du sel. Depuis, les écluses se sont tues une à une, mais les berges restent ce qu'on y vient chercher : de l'ombre.`;

/** The page that every contender asks on: an article in French, the same to the letter. */
export function pageOf(contender: Contender, places: Places): string {
  const { head = '', top, end, footer = '' } = contender;
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Le canal</title><link rel="icon" href="data:,">
<style>body { font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 40rem; padding: 0 1rem }</style>
${head}</head>
<body>${top?.(places) ?? ''}
<header><p><a href="#bas">Aller en bas</a></p></header>
<main><h1>Le canal</h1>
${Array.from({ length: 12 }, () => `<p>${paragraph}</p>`).join('\n')}
<p id="bas" tabindex="-1">Le bas</p></main>
<footer><a href="/mentions">Mentions légales</a> ${footer}</footer>
${end?.(places) ?? ''}</body></html>`;
}

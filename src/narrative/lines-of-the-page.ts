import type { Block } from '../report/tree.ts';
import { decide } from './block.ts';
import { furnitureRole, type TitleMatch, titleOf } from './known-line.ts';
import { titleFacts } from './titles.ts';

/** Gives their role to the lines that are known by their words: titles of the publication and what publishers print. */
export function linesOfThePage(blocks: ReadonlyArray<Block>): Block[] {
  for (const block of blocks) {
    const title = titleOf(block.content.text);
    if (title) addFacts(block, title);
    if (block.role === null) recognize(block, title);
  }
  return [...blocks];
}

/** A header line may hold an attribution with the year of the edition. */
function addFacts(block: Block, title: TitleMatch): void {
  const facts = titleFacts(block, title);
  block.facts = block.facts ? { ...block.facts, year: facts.year } : facts;
}

function recognize(block: Block, title: TitleMatch | null): void {
  const { text } = block.content;
  if (title?.cue.evidence === 'title' && furnitureRole(text) !== 'navigation') decide(block, 'header', 'title');
  else if (title?.cue.evidence === 'attribution') decide(block, 'header', 'attribution');
  else if (title) decide(block, furnitureRole(text) ?? 'publication-notice', 'wording');
  else {
    const role = furnitureRole(text);
    if (role) decide(block, role, 'wording');
  }
}

import type { Locate, SourceDocument } from '../report/document.ts';
import { noFigures } from '../report/figures.ts';
import type { Area, Header, Report, Text } from '../report/report.ts';
import type { Area as AreaBlocks, Block, Narrative, Segmented } from '../report/tree.ts';
import { schemaVersion } from '../report/vocabulary.ts';
import { flatMap } from '../text/flat-map.ts';
import { positionOf, toText } from '../text/locate.ts';
import { countryOf } from './fields/country.ts';
import { recommendationsOf } from './fields/recommendations.ts';
import { residueOf, sectionsOf } from './fields/sections-and-residue.ts';
import { tierOf } from './fields/tier.ts';

/** Turns the segmented narratives of a document into reports, still without diagnostics. */
export function normalize(segmented: Segmented, document: SourceDocument): Report[] {
  return segmented.children.map((narrative) => toReport(narrative, document));
}

function toReport(narrative: Narrative, document: SourceDocument): Report {
  const { locate } = document;
  const header = headerOf(narrative, locate);
  return {
    schemaVersion,
    id: header.country?.iso3 && header.edition.year ? `${header.country.iso3}-${header.edition.year}` : null,
    source: document.source,
    header,
    tier: tierOf(narrative, locate),
    narrative: { sections: sectionsOf(narrative.children, locate) },
    recommendations: recommendationsOf(narrative.children, locate),
    areas: narrative.areas.map((area) => toArea(area, locate)),
    figures: noFigures(),
    residue: residueOf(narrative, locate),
    diagnostics: [],
  };
}

function toArea({ title, children }: AreaBlocks, locate: Locate): Area {
  return {
    title: toText(title.content, locate),
    narrative: { sections: sectionsOf(children, locate) },
    recommendations: recommendationsOf(children, locate),
  };
}

function headerOf(narrative: Narrative, locate: Locate): Header {
  const { stated, edition } = narrative;
  return {
    country: countryOf(narrative, locate),
    edition: {
      year: stated?.year ?? null,
      position: stated?.content ? positionOf(stated.content, locate) : null,
      evidence: stated?.by ?? null,
      parsedAs: edition.year,
    },
    attribution: attributionOf(narrative, locate),
    lines: headerLines(narrative).map((block) => toText(block.content, locate)),
  };
}

/** A page that is printed twice has them again, behind an area too. */
function headerLines(narrative: Narrative): Block[] {
  return flatMap([narrative, ...narrative.areas], ({ children }) => children.filter(({ role }) => role === 'header'));
}

function attributionOf({ children }: Narrative, locate: Locate): Text | null {
  const said = children.find(({ role, facts }) => role === 'header' && facts?.attribution)?.facts?.attribution;
  return said ? toText(said, locate) : null;
}

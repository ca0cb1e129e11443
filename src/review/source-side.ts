import type { Diagnostic, Report } from '../report/report.ts';
import { ruleById } from '../rules/registry.ts';
import { type Child, h, sentence, titled } from './html.ts';
import { ids } from './places.ts';
import type { LeafPiece, SourceRow } from './source-rows.ts';

/** A finding of a report with the id of its note. */
export interface Note {
  id: string;
  diagnostic: Diagnostic;
  /** What to do; `null` where the page has said it before. */
  remedy: string | null;
}

/** The findings of a report; what to do about a rule's is said once. */
export function notesOf({ diagnostics }: Report): Note[] {
  const said = new Set<string>();
  return diagnostics.map((diagnostic, index) => {
    const remedy = said.has(diagnostic.ruleId) ? null : (ruleById.get(diagnostic.ruleId)?.remedy ?? null);
    said.add(diagnostic.ruleId);
    return { id: ids.diagnostic(index), diagnostic, remedy };
  });
}

/** The source of a report: each row with the roles of its leaves beside it, findings as notes where they stand. */
export function sourceSide(rows: ReadonlyArray<SourceRow>, notes: ReadonlyArray<Note>): Child[] {
  const waiting = notes
    .filter(({ diagnostic }) => diagnostic.position !== null)
    .toSorted((a, b) => offsetOf(b) - offsetOf(a));
  return rows.flatMap((row, index) => {
    const end = index === rows.length - 1 ? Number.POSITIVE_INFINITY : endOf(row);
    const here: Note[] = [];
    for (let note = waiting.at(-1); note && offsetOf(note) < end; note = waiting.at(-1))
      here.push(waiting.pop() as Note);
    return [
      row.page === null ? null : h('h3', { className: 'page-break' }, `Page ${row.page}`),
      rowElement(row),
      ...here.map((note) => sourceNote(note)),
    ];
  });
}

function offsetOf({ diagnostic }: Note): number {
  return diagnostic.position?.start.offset ?? 0;
}

function endOf({ pieces }: SourceRow): number {
  return pieces.at(-1)?.segments.at(-1)?.end ?? 0;
}

function rowElement({ pieces }: SourceRow): Child {
  const part = pieces.find(({ leaf }) => leaf !== null)?.leaf?.part ?? (pieces[0]?.isElsewhere ? 'elsewhere' : 'lost');
  return h('div', { className: `row k-${part}` }, [
    h('div', { className: 'roles' }, pieces.filter(isNamed).map(role)),
    h('div', { className: 'text' }, pieces.map(pieceElement)),
  ]);
}

/** Blanks between two leaves of a row have no role. */
function isNamed({ leaf, continued }: LeafPiece): boolean {
  return leaf !== null || !continued;
}

function role({ leaf, isElsewhere, continued }: LeafPiece): Child & object {
  if (isElsewhere) return h('span', { className: 'role k-elsewhere' }, 'Elsewhere in the document');
  if (!leaf) return h('span', { className: 'role k-lost' }, 'In no part');
  return h(
    'a',
    { className: `role k-${leaf.part}`, href: `#${leaf.id}` },
    `${leaf.role}${continued ? ', continued' : ''}`,
  );
}

function pieceElement({ leaf, isElsewhere, continued, segments }: LeafPiece): Child & object {
  const spans = segments.map(({ start, text }) => h('span', { id: `o${start}` }, text));
  if (leaf) return h('span', { className: `leaf k-${leaf.part}` }, spans);
  return h('span', { className: continued || isElsewhere ? null : 'leaf k-lost' }, spans);
}

/** A finding beside the source: it leads to the one among the values. */
function sourceNote({ id, diagnostic, remedy }: Note): Child {
  return h('div', { className: `note ${diagnostic.severity}`, dataNote: id }, [
    h('p', h('a', { href: `#${id}` }, [h('b', titled(diagnostic.severity)), ': ', ...sentence(diagnostic.message)])),
    remedy && h('p', { className: 'remedy' }, sentence(remedy)),
  ]);
}

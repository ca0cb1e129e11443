// @ts-check

/**
 * What the pages of `tip-report review` do beyond being read: lead from a value to its characters and back, search, keys,
 * marks kept in the browser, tables to sort and filter. One script for every page, without a request and without a
 * framework; without it the pages still lead from side to side by their links.
 */

const storedMark = 'tip-report-review:';
/** Ids of the values that hold a residue's characters: itself and findings. */
const mayHoldResidue = /^[dx]\d/u;
const storedKeys = 'tip-report-review-keys';
const { body } = document;
const one = (selector, within = document) => within.querySelector(selector);
const every = (selector, within = document) => [...within.querySelectorAll(selector)];

document.documentElement.classList.add('has-script');

/* Storage, which a browser may refuse. */

function stored(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function store(name, value) {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

function markOf(key) {
  try {
    const mark = JSON.parse(stored(storedMark + key) ?? 'null');
    return isMark(mark) ? mark : null;
  } catch {
    return null;
  }
}

function isMark(mark) {
  return (
    typeof mark?.key === 'string' &&
    typeof mark.checked === 'boolean' &&
    typeof mark.note === 'string' &&
    typeof mark.parts === 'object' &&
    mark.parts !== null
  );
}

/* The sides of a report's page. */

const segments = every('#source .text span[id]');
const offsets = segments.map(({ id }) => Number(id.slice(1)));
const values = every('.value');
const ranges = new Map(values.filter((value) => value.dataset.r).map((value) => [value, rangeOf(value)]));
/** @type {HTMLElement | null} */
let selected = null;

function rangeOf(value) {
  const [start, end] = value.dataset.r.split('-').map(Number);
  return { start, end };
}

/** Index of the first segment at or behind an offset. */
function firstFrom(offset) {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The segments of a value: without those of a residue that stands inside it. */
function segmentsOf(value) {
  const range = ranges.get(value);
  if (!range) return [];
  const all = segments.slice(firstFrom(range.start), firstFrom(range.end));
  return mayHoldResidue.test(value.id) ? all : all.filter((segment) => !segment.parentElement.matches('.k-residue'));
}

/** The values that hold a segment, the closest first. */
function valuesAt(segment) {
  const offset = Number(segment.id.slice(1));
  const inResidue = segment.parentElement.matches('.k-residue');
  const width = ({ start, end }) => end - start;
  return [...ranges]
    .filter(
      ([value, { start, end }]) => start <= offset && offset < end && (!inResidue || mayHoldResidue.test(value.id)),
    )
    .sort(([, a], [, b]) => width(a) - width(b))
    .map(([value]) => value);
}

function highlight(name, value) {
  for (const element of every(`.${name}`)) element.classList.remove(name);
  if (!value) return;
  value.classList.add(name);
  for (const segment of segmentsOf(value)) segment.classList.add(name);
}

/** Brings an element into view unless it is there. */
function show(element) {
  for (let outer = element?.closest('details'); outer; outer = outer.parentElement.closest('details'))
    outer.open = true;
  element?.scrollIntoView({ block: 'nearest' });
}

/** Selects a value on both sides; `focus` says on which the keyboard goes on. */
function select(value, focus = 'values') {
  if (selected) selected.removeAttribute('aria-current');
  selected = value;
  highlight('is-on', value);
  if (!value) return;
  value.setAttribute('aria-current', 'true');
  const [first] = segmentsOf(value);
  show(value);
  show(first);
  const target = focus === 'source' && first ? first : value;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  try {
    history.replaceState(null, '', `#${value.id}`);
  } catch {
    // Some browsers do not let a file do so; the address then stays.
  }
}

function step(list, by) {
  if (list.length === 0) return;
  const at = selected ? list.indexOf(selected) : -1;
  if (at >= 0) select(list[(at + by + list.length) % list.length]);
  else select(by > 0 ? (list.find(isBehindSelected) ?? list[0]) : (list.findLast(isBeforeSelected) ?? list.at(-1)));
}

function isBehindSelected(value) {
  return !selected || Boolean(selected.compareDocumentPosition(value) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function isBeforeSelected(value) {
  return !selected || Boolean(selected.compareDocumentPosition(value) & Node.DOCUMENT_POSITION_PRECEDING);
}

const steps = values.filter((value) => value.dataset.r || value.closest('#findings'));
const findings = values.filter((value) => value.closest('#findings'));

function clickSource(event) {
  const segment = event.target.closest('.text span[id]');
  if (!segment || !getSelection()?.isCollapsed) return;
  const all = valuesAt(segment);
  if (all.length === 0) return;
  // A second click goes on to what stands around it.
  const at = all.indexOf(selected);
  const again = lastClicked === segment && at >= 0;
  lastClicked = segment;
  select(again ? all[(at + 1) % all.length] : all[0]);
}
let lastClicked = null;

function clickValue(event) {
  const value = event.target.closest('.value');
  if (!value) return;
  const link = event.target.closest('a');
  if (link?.matches('.at')) event.preventDefault();
  else if (link || event.target.closest('summary') || !getSelection()?.isCollapsed) return;
  select(value, link ? 'source' : 'values');
}

/** Where an address inside the page leads. */
function followAddress() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.matches('.value')) select(target);
  else if (target?.matches('.text span[id]')) select(valuesAt(target)[0] ?? null, 'source');
}

function hover(event) {
  const segment = event.target.closest('#source .text span[id]');
  highlight('is-near', segment ? (valuesAt(segment)[0] ?? null) : event.target.closest('.value'));
}

if (values.length > 0) {
  one('#source').addEventListener('click', clickSource);
  one('#values').addEventListener('click', clickValue);
  one('main').addEventListener('mouseover', hover);
  one('main').addEventListener('mouseleave', () => highlight('is-near', null));
  addEventListener('hashchange', followAddress);
  followAddress();
}

/* Search in a report: what is found is marked on both sides, across the borders of elements. */

const search = one('#search');
const found = one('#found');
let matches = [];
let current = -1;
/** @type {{ nodes: { node: Text, at: number }[], text: string }[] | null} */
let blocks = null;

function textBlocks() {
  blocks ??= every('#source .text, #values .value').map((element) => {
    /** @type {{ node: Text, at: number }[]} */
    const nodes = [];
    let text = '';
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = /** @type {Text} */ (walker.currentNode);
      nodes.push({ node, at: text.length });
      text += node.data;
    }
    return { nodes, text: levelled(text) };
  });
  return blocks;
}

/** Letters in lower case, blanks alike; as long as before, so that places stay. */
function levelled(text) {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/\s/gu, ' ');
}

function rangeIn({ nodes }, start, end) {
  const nodeAt = (offset) => nodes.findLast(({ at }) => at <= offset) ?? nodes[0];
  const first = nodeAt(start);
  const last = nodeAt(end - 1);
  const range = new Range();
  range.setStart(first.node, start - first.at);
  range.setEnd(last.node, end - last.at);
  return range;
}

function searchReport() {
  const wanted = levelled(search.value);
  matches = [];
  current = -1;
  if (wanted.trim() !== '') {
    for (const block of textBlocks()) {
      for (let at = block.text.indexOf(wanted); at >= 0; at = block.text.indexOf(wanted, at + wanted.length)) {
        matches.push(rangeIn(block, at, at + wanted.length));
      }
    }
  }
  found.textContent = search.value === '' ? '' : `${matches.length} found`;
  paint('search', matches);
  paint('search-current', []);
}

function paint(name, all) {
  if (globalThis.CSS?.highlights) CSS.highlights.set(name, new Highlight(...all.slice(0, 5000)));
}

function stepMatch(by) {
  if (matches.length === 0) return;
  current = (current + by + matches.length) % matches.length;
  const range = matches[current];
  show(range.startContainer.parentElement);
  paint('search-current', [range]);
  found.textContent = `${current + 1} of ${matches.length}`;
}

if (search && values.length > 0) {
  search.addEventListener('input', searchReport);
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    stepMatch(event.shiftKey ? -1 : 1);
  });
}

/* Marks. */

const checked = one('#checked');
const note = one('#note');

function keepMark(isCheck) {
  const { key, id = null, source } = body.dataset;
  const before = markOf(key);
  const parts = isCheck || !before ? JSON.parse(body.dataset.parts ?? '{}') : before.parts;
  const mark = { key, id, source, checked: checked.checked, note: note.value, parts };
  const isEmpty = !mark.checked && mark.note === '';
  const kept = store(storedMark + key, isEmpty ? null : JSON.stringify(mark));
  showMark();
  if (!kept) one('#mark-state').textContent = 'This browser keeps nothing for this page.';
}

function showMark() {
  const mark = markOf(body.dataset.key);
  checked.checked = mark?.checked ?? false;
  if (document.activeElement !== note) note.value = mark?.note ?? '';
  const changed = mark?.checked ? changedParts(mark.parts, JSON.parse(body.dataset.parts ?? '{}')) : [];
  body.classList.toggle('is-changed', changed.length > 0);
  one('#mark-state').textContent = changed.length > 0 ? `Changed since it was checked: ${changed.join(', ')}` : '';
  const sign = changed.length > 0 ? ' (changed since)' : mark?.note ? ' ✎' : '';
  one('#note-box summary').textContent = `Note${sign}`;
}

function changedParts(before, after) {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].filter((name) => before[name] !== after[name]);
}

if (checked) {
  checked.addEventListener('change', () => keepMark(true));
  note.addEventListener('input', () => keepMark(false));
  addEventListener('storage', showMark);
  addEventListener('pageshow', showMark);
  showMark();
}

/* Tables of reports. */

const tableBody = one('#reports tbody');
const rows = every('#reports tbody tr');
const filters = every('[data-filter]');

const checkedWords = { no: '', changed: 'changed since', yes: 'checked' };

function showMarks() {
  for (const row of rows) {
    const mark = markOf(row.dataset.key);
    row.dataset.checked = checkedState(mark, row);
    const cell = row.lastElementChild;
    cell.textContent = [checkedWords[row.dataset.checked], mark?.note ? 'note' : ''].filter(Boolean).join(', ');
    cell.title = mark?.note ?? '';
    cell.dataset.sort = Object.keys(checkedWords).indexOf(row.dataset.checked);
  }
  const count = rows.filter((row) => row.dataset.checked !== 'no').length;
  one('#marks-state').textContent = `${count} of ${rows.length} checked. Marks are kept in this browser.`;
  filterRows();
}

function checkedState(mark, row) {
  if (!mark?.checked) return 'no';
  return Object.values(mark.parts).join(' ') === row.dataset.parts ? 'yes' : 'changed';
}

function filterRows() {
  const wanted = Object.fromEntries(filters.map(({ id, value }) => [id, value]));
  const words = levelled(search.value.trim()).split(' ');
  let count = 0;
  for (const row of rows) {
    row.hidden = !passes(row, wanted, words);
    if (!row.hidden) count += 1;
  }
  found.textContent = `${count} of ${rows.length} reports`;
}

function passes(row, wanted, words) {
  const cell = (index) => row.cells[index].dataset.sort;
  const severity = wanted['filter-findings'];
  const has = (index, asked) => !asked || (cell(index) === '0') === (asked === 'none');
  // The key has what the row does not show: the code of the country, or the name of the source.
  const text = levelled(`${row.textContent} ${row.dataset.key}`);
  return (
    (!wanted['filter-edition'] || (cell(1) || 'unknown') === wanted['filter-edition']) &&
    (!wanted['filter-tier'] || (cell(2) || '–') === wanted['filter-tier']) &&
    (!wanted['filter-movement'] || (cell(3) || '–') === wanted['filter-movement']) &&
    (!severity || (severity === 'none' ? cell(4) === '0' : Boolean(one(`.severity.${severity}`, row)))) &&
    !(wanted['filter-parts'] && one(`.k-${wanted['filter-parts']}`, row)) &&
    has(6, wanted['filter-recommendations']) &&
    has(7, wanted['filter-figures']) &&
    (!wanted['filter-checked'] || row.dataset.checked === wanted['filter-checked']) &&
    words.every((word) => text.includes(word))
  );
}

function sortBy(header) {
  const isNumber = header.dataset.kind === 'number';
  // Numbers begin with the largest: that is what people look for.
  const [first, second] = isNumber ? ['descending', 'ascending'] : ['ascending', 'descending'];
  const order = header.getAttribute('aria-sort') === first ? second : first;
  for (const other of every('#reports th[aria-sort]')) other.removeAttribute('aria-sort');
  header.setAttribute('aria-sort', order);
  const sign = order === 'ascending' ? 1 : -1;
  const compare = isNumber ? (a, b) => Number(a) - Number(b) : (a, b) => a.localeCompare(b, 'en');
  const said = ({ cells }) => cells[header.cellIndex].dataset.sort ?? cells[header.cellIndex].textContent;
  tableBody.append(...rows.sort((a, b) => sign * compare(said(a), said(b))));
}

function saveMarks() {
  const marks = rows.map((row) => markOf(row.dataset.key)).filter(Boolean);
  marks.sort((a, b) => (a.key < b.key ? -1 : 1));
  const text = `${JSON.stringify({ format: 'tip-report-review', version: 1, marks }, null, 2)}\n`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'review-marks.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function loadMarks({ target }) {
  const [file] = target.files;
  if (!file) return;
  let told;
  try {
    const { format, version, marks } = JSON.parse(await file.text());
    if (format !== 'tip-report-review' || version !== 1 || !marks.every(isMark)) throw new TypeError();
    for (const mark of marks) store(storedMark + mark.key, JSON.stringify(mark));
    told = `${marks.length} marks loaded from ${file.name}.`;
  } catch {
    told = `${file.name} holds no marks that a page of tip-report saved.`;
  }
  target.value = '';
  showMarks();
  one('#marks-state').textContent = told;
}

if (tableBody) {
  for (const span of every('#reports .sort')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = span.textContent;
    button.addEventListener('click', () => sortBy(button.closest('th')));
    span.replaceWith(button);
  }
  for (const filter of [search, ...filters]) filter.addEventListener('input', filterRows);
  one('#filters').addEventListener('submit', (event) => event.preventDefault());
  one('#save-marks').addEventListener('click', saveMarks);
  one('#load-marks').addEventListener('change', loadMarks);
  addEventListener('storage', showMarks);
  addEventListener('pageshow', showMarks);
  showMarks();
}

/* Keys. */

const help = one('#help');
const keysOn = one('#keys-on');
const go = (selector) => () => one(selector)?.click();

const keys = {
  j: () => step(steps, 1),
  k: () => step(steps, -1),
  n: () => step(findings, 1),
  p: () => step(findings, -1),
  ']': go('a[rel=next]'),
  '[': go('a[rel=prev]'),
  ArrowLeft: () => selected && select(selected, 'source'),
  ArrowRight: () => selected && select(selected, 'values'),
  c: () => checked?.click(),
  m: () => {
    if (!note) return;
    one('#note-box').open = true;
    note.focus();
  },
  '/': () => search?.focus(),
  i: () => location.assign(`${body.dataset.root}index.html`),
  '?': () => help.showModal(),
};

function clear() {
  if (search?.value) {
    search.value = '';
    search.dispatchEvent(new Event('input'));
  }
  const box = one('#note-box');
  if (box) box.open = false;
  /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
  if (values.length > 0) select(null);
}

function press(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || help.open) return;
  if (event.key === 'Escape') {
    clear();
    return;
  }
  const action = Object.hasOwn(keys, event.key) ? keys[event.key] : null;
  if (!action || !keysOn.checked || event.target.matches('input, textarea, select')) return;
  event.preventDefault();
  action();
}

keysOn.checked = stored(storedKeys) !== 'off';
keysOn.addEventListener('change', () => store(storedKeys, keysOn.checked ? null : 'off'));
document.addEventListener('keydown', press);
one('#show-help')?.addEventListener('click', () => help.showModal());

/* What is folded on the screen is printed. */

addEventListener('beforeprint', () => {
  for (const folded of every('main details:not([open])')) {
    folded.open = true;
    folded.dataset.folded = '';
  }
});
addEventListener('afterprint', () => {
  for (const unfolded of every('details[data-folded]')) {
    unfolded.open = false;
    delete unfolded.dataset.folded;
  }
});

import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../src/formats/pdf/extract-pdf.ts';
import { blocksOf, drawn } from '../helpers/drawn-pdf.ts';

type Document = PDFKit.PDFDocument;

const size = 11;
const lineHeight = 13;

function put(document: Document, text: string, x: number, y: number, font = 'Times-Roman', pt = size): void {
  document.font(font, pt).text(text, x, y, { lineBreak: false });
}

/** Writes words from a height on and gives the next one; `room` is what each height leaves of the line. */
function flow(
  document: Document,
  text: string,
  from: number,
  room: (y: number) => [left: number, right: number] = () => [60, 552],
  step = lineHeight,
): number {
  let y = from;
  let line = '';
  document.font('Times-Roman', size);
  for (const word of text.split(' ')) {
    const [left, right] = room(y);
    const longer = line ? `${line} ${word}` : word;
    if (document.widthOfString(longer) <= right - left) line = longer;
    else {
      put(document, line, left, y);
      y += step;
      line = word;
    }
  }
  put(document, line, room(y)[0], y);
  return y + step;
}

const sentences = (count: number, name: string): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `The ${name} office wrote to ${index + 12} orchards and mills and asked each of them for the names of its seasonal workers.`,
  ).join(' ');

describe('what stands beside the text', () => {
  const before = sentences(4, 'first');
  const text = sentences(9, 'second');
  const box = ['“I signed a paper that I', 'could not read,” said a', 'man from the hills.'];

  it.each([
    ['right', 'Times-Italic', 9],
    ['right', 'Times-Roman', size],
    ['left', 'Times-Italic', 9],
    ['left', 'Times-Roman', size],
  ] as const)('is kept apart: a box at the %s in %s of %d points', async (side, font, pt) => {
    const bytes = await drawn((document) => {
      const top = flow(document, before, 60) + 9;
      put(document, 'IN THEIR WORDS', side === 'right' ? 420 : 60, top, 'Times-Bold', pt);
      box.forEach((line, index) => {
        put(document, line, side === 'right' ? 420 : 60, top + (index + 1) * lineHeight, font, pt);
      });
      const besideBox = (y: number) => y < top + 5 * lineHeight;
      flow(document, text, top, (y) => [
        besideBox(y) && side === 'left' ? 215 : 60,
        besideBox(y) && side === 'right' ? 400 : 552,
      ]);
    });
    const found = await blocksOf(bytes);
    expect(found.filter((block) => !block.startsWith('navigation: '))).toEqual([before, text]);
    const beside = found.filter((block) => block.startsWith('navigation: ')).join(' ');
    for (const line of ['IN THEIR WORDS', ...box]) expect(beside).toContain(line);
  });

  it('is a word in small print in the margin, though on one line', async () => {
    const bytes = await drawn((document) => {
      const y = flow(document, before, 60, () => [130, 552]) + 14;
      put(document, 'see annex', 60, y, 'Times-Italic', 8);
      flow(document, text, y, () => [130, 552]);
    });
    expect((await blocksOf(bytes)).sort()).toEqual(['navigation: see annex', before, text].sort());
  });

  it('is the number of each line', async () => {
    const bytes = await drawn((document) => {
      const y = flow(document, before, 60, () => [90, 552]) + 8;
      const end = flow(document, text, y, () => [90, 552]);
      const heights = [y - 8, end].flatMap((to, index) => {
        const from = index === 0 ? 60 : y;
        return Array.from({ length: Math.round((to - from) / lineHeight) }, (_, line) => from + line * lineHeight);
      });
      heights.forEach((at, index) => {
        put(document, String(index + 1), 60, at + 2, 'Times-Roman', 7);
      });
    });
    const found = await blocksOf(bytes);
    expect(found.filter((block) => !block.startsWith('navigation: '))).toEqual([before, text]);
  });

  it('is the number of each line of a last page, too, though it has few', async () => {
    const bytes = await drawn((document) => {
      [20, 2].forEach((count, page) => {
        if (page > 0) document.addPage();
        for (let line = 0; line < count; line += 1) {
          put(document, String(page * 20 + line + 1), 60, 60 + line * lineHeight);
          put(document, sentences(1, `${page}${line}`), 90, 60 + line * lineHeight);
        }
      });
    });
    const found = await blocksOf(bytes);
    expect(found.filter((block) => !block.startsWith('navigation: ')).join(' ')).not.toMatch(/\b2[12]\b/u);
    expect(found.join('\n')).toMatch(/^navigation: 21\b/mu);
  });

  it.each([
    ['the number of the page', '341', 30],
    ['the letter of a tab', 'K', 575],
  ])('is %s, alone in the margin', async (_, mark, x) => {
    const page = sentences(20, 'third');
    const bytes = await drawn((document) => {
      flow(document, page, 60);
      put(document, mark, x, 60 + 4 * lineHeight);
    });
    expect(await blocksOf(bytes)).toEqual([page, `page-header: ${mark}`]);
  });

  it('is a heading in the margin that stands somewhat higher than its text', async () => {
    const bytes = await drawn((document) => {
      const y = flow(document, before, 60, () => [190, 552]) + 14;
      put(document, 'PROTECTION', 60, y, 'Times-Bold', 11);
      flow(document, text, y + lineHeight, () => [190, 552]);
    });
    expect(await blocksOf(bytes)).toEqual([before, 'PROTECTION', text]);
  });

  it('is a heading in the margin, read in front of its text', async () => {
    const bytes = await drawn((document) => {
      let y = flow(document, before, 60) + 14;
      for (const [heading, name] of [
        ['PROTECTION', 'third'],
        ['TRAFFICKING PROFILE', 'fourth'],
      ] as const) {
        heading.split(' ').forEach((word, index) => {
          put(document, word, 60, y + index * lineHeight, 'Times-Bold', 10);
        });
        y = flow(document, sentences(6, name), y, () => [190, 552]) + 14;
      }
    });
    expect(await blocksOf(bytes)).toEqual([
      before,
      'PROTECTION',
      sentences(6, 'third'),
      'TRAFFICKING PROFILE',
      sentences(6, 'fourth'),
    ]);
  });
});

describe('the foot of a page', () => {
  const page = (document: Document, number: number, foot: (document: Document) => void = () => {}) => {
    if (number > 1) document.addPage();
    put(document, `Page ${number} of 3`, 280, 760, 'Times-Roman', 9);
    flow(document, sentences(20, `p${number}`), 60);
    foot(document);
  };

  it('may be a heading of the report, which is no running head', async () => {
    const heading = (text: string) => (document: Document) => put(document, text, 60, 640, 'Times-Bold', 12);
    const bytes = await drawn((document) => {
      page(document, 1, heading('PROTECTION'));
      page(document, 2, heading('PREVENTION'));
      page(document, 3);
    });
    expect(await blocksOf(bytes)).toEqual([
      sentences(20, 'p1'),
      'PROTECTION',
      'page-number: Page 1 of 3',
      sentences(20, 'p2'),
      'PREVENTION',
      'page-number: Page 2 of 3',
      sentences(20, 'p3'),
      'page-number: Page 3 of 3',
    ]);
  });

  it('has a head of two lines, close to one another and larger than the text', async () => {
    const bytes = await drawn((document) => {
      for (const number of [1, 2, 3]) {
        if (number > 1) document.addPage();
        put(document, 'REPORTS OF THE LAKE OFFICE', 60, 36, 'Times-Bold', 12);
        put(document, `Ghana, sheet ${number}`, 60, 49, 'Times-Roman', 9);
        flow(document, `${number === 1 ? '' : 'and '}${sentences(9, `p${number}`).slice(0, -1)}`, 90);
      }
    });
    const found = (await blocksOf(bytes)).filter((block) => block.startsWith('page-header: '));
    expect(found).toHaveLength(6);
  });

  it('has a head no further from the text than its lines from one another', async () => {
    const bytes = await drawn((document) => {
      for (const number of [1, 2, 3]) {
        if (number > 1) document.addPage();
        put(document, 'GHANA', 60, 46);
        flow(document, `${number === 1 ? '' : 'and '}${sentences(9, `p${number}`).slice(0, -1)}`, 60);
      }
    });
    const [head, ...others] = (await blocksOf(bytes)).filter((block) => block.includes('GHANA'));
    expect(head).toBe('page-header: GHANA');
    expect(others).toEqual([head, head]);
  });

  it('has its number on the outer side, in front of the title or behind it, though there are few pages', async () => {
    const head = (document: Document, number: number) => {
      const isLeft = number % 2 === 0;
      put(document, String(number), isLeft ? 60 : 540, 36);
      put(document, 'REPUBLIC OF MALTA', isLeft ? 90 : 410, 36, 'Times-Bold');
    };
    for (const count of [2, 3]) {
      const bytes = await drawn((document) => {
        for (let number = 1; number <= count; number += 1) {
          if (number > 1) document.addPage();
          if (count > 2 || number > 1) head(document, number);
          flow(document, `${number === 1 ? '' : 'and '}${sentences(9, `p${number}`).slice(0, -1)}`, 72);
        }
      });
      const found = (await blocksOf(bytes)).filter((block) => block.startsWith('page-header: '));
      expect(found).toHaveLength(count > 2 ? 3 : 1);
    }
  });

  it.each(['1', 'iv'])(
    'may be a note %s in letters of the size of the text, whose mark is no part of it',
    async (mark) => {
      const bytes = await drawn((document) => {
        put(document, 'The state paid for three homes.', 60, 60);
        const at = 60 + document.widthOfString('The state paid for three homes.');
        put(document, mark, at, 58, 'Times-Roman', 7);
        put(document, 'They were full.', at + 10, 60);
        put(document, mark, 60, 200, 'Times-Roman', 7);
        put(document, 'As the ministry counts them.', 68, 201);
      });
      expect(await blocksOf(bytes)).toEqual([
        'The state paid for three homes. They were full.',
        `footnote: ${mark}`,
        `footnote: ${mark} As the ministry counts them.`,
      ]);
    },
  );

  it('is the number of each page where it stands no further from the text than its lines do', async () => {
    const numbersOf = async (...feet: string[]) => {
      const bytes = await drawn((document) => {
        for (const [index, foot] of feet.entries()) {
          if (index > 0) document.addPage();
          const y = flow(document, sentences(20, `p${index + 1}`), 60);
          put(document, foot, 60, y);
        }
      });
      return (await blocksOf(bytes)).filter((block) => block.startsWith('page-number: '));
    };
    expect(await numbersOf('Page 1', 'Page 2', 'Page 3')).toHaveLength(3);
    // Figures of the text do not count.
    expect(await numbersOf('2016', '41', '7')).toEqual([]);
  });
});

describe('words that are pieces of their own', () => {
  const words = sentences(5, 'third').split(' ');

  /** Sets words beside one another from a place on, as far apart as asked. */
  const beside = (
    document: Document,
    own: ReadonlyArray<string>,
    y: (index: number) => number,
    blank: number,
  ): void => {
    let x = 60;
    document.font('Times-Roman', size);
    own.forEach((word, index) => {
      put(document, word, x, y(index));
      x += document.widthOfString(word) + blank;
    });
  };

  it('stand on one line where a reader of scans set some a little higher', async () => {
    const bytes = await drawn((document) => {
      for (let line = 0; line * 11 < words.length; line += 1)
        beside(
          document,
          words.slice(line * 11, line * 11 + 11),
          (at) => 60 + line * lineHeight + (((line + at) * 7) % 5) * 0.4,
          4,
        );
    });
    expect((await blocksOf(bytes)).join(' ')).toBe(words.join(' '));
  });

  it('stand on one line though the page lay askew in the scanner', async () => {
    const bytes = await drawn((document) => {
      for (let line = 0; line * 11 < words.length; line += 1) {
        document.font('Times-Roman', size);
        let x = 60;
        for (const word of words.slice(line * 11, line * 11 + 11)) {
          put(document, word, x, 90 + line * lineHeight - x / 40);
          x += document.widthOfString(word) + 4;
        }
      }
    });
    expect((await blocksOf(bytes)).join(' ')).toBe(words.join(' '));
  });

  it('have their first letter though it is set into two lines', async () => {
    const bytes = await drawn((document) => {
      put(document, 'T', 60, 60, 'Times-Roman', 36);
      put(document, 'he agency for the valleys paid for beds, school books, seeds and a', 85, 64);
      put(document, 'bus that went to town on each day of the week, and to the market in', 85, 64 + lineHeight);
      put(document, 'the hills for those who had nobody at home to look after the children', 60, 64 + 2 * lineHeight);
    });
    expect((await blocksOf(bytes)).join(' ')).toMatch(/^The agency .+ seeds and a bus that .+ market in the hills/u);
  });

  it('make no columns of the rivers between them where the lines of three columns are not level', async () => {
    const columns = ['left', 'middle', 'right'].map((name) => sentences(6, name));
    const bytes = await drawn((document) => {
      columns.forEach((text, column) => {
        let y = 60 + column * 4;
        for (let own = text.split(' '); own.length > 0; own = own.slice(4), y += lineHeight) {
          let x = 50 + column * 180;
          document.font('Times-Roman', size);
          for (const word of own.slice(0, 4)) {
            put(document, word, x, y);
            x += document.widthOfString(word) + 9;
          }
        }
      });
    });
    expect((await blocksOf(bytes)).join(' ')).toBe(columns.join(' '));
  });

  it('stand in two columns, though a title and a number cross the gutter and the second column is short', async () => {
    const [left, right] = [sentences(20, 'left'), sentences(3, 'right')];
    const bytes = await drawn((document) => {
      put(document, 'NOTES OF THE LAKE OFFICE', 230, 36);
      put(document, '12', 299, 760);
      flow(document, left, 72, () => [60, 296]);
      flow(document, right, 72, () => [318, 554]);
    });
    expect((await blocksOf(bytes)).join(' ')).toContain(`${left} ${right}`);
  });

  it('are one line where it is justified and narrow', async () => {
    const bytes = await drawn((document) => {
      words.slice(0, 6).forEach((_, line) => {
        beside(document, words.slice(line * 3, line * 3 + 3), () => 60 + line * lineHeight, 13);
      });
    });
    expect(await blocksOf(bytes)).toEqual([words.slice(0, 18).join(' ')]);
  });
});

describe('letters', () => {
  it.each([3, 5, 8])('that are set apart by %d points are words', async (characterSpacing) => {
    const bytes = await drawn((document) => {
      document.font('Times-Bold', 12);
      document.text('TRAFFICKING PROFILE', 60, 60, { lineBreak: false, characterSpacing });
      document.text('MALTA (Tier 2)', 60, 100, { lineBreak: false, characterSpacing });
      flow(document, sentences(6, 'one'), 140);
    });
    expect((await blocksOf(bytes)).slice(0, 2)).toEqual(['TRAFFICKING PROFILE', 'MALTA (Tier 2)']);
  });

  it('of double-spaced text make whole paragraphs', async () => {
    const paragraphs = [sentences(9, 'wide'), sentences(7, 'wider')];
    const bytes = await drawn((document) => {
      const y = flow(document, paragraphs[0] as string, 60, undefined, 26);
      flow(document, paragraphs[1] as string, y + 12, undefined, 26);
    });
    expect(await blocksOf(bytes)).toEqual(paragraphs);
  });

  it('broken at a dash are put together as the text sets its dashes', async () => {
    const lines = [
      'The shelters—two of them new—were open and the homes',
      '—as before—were full of people who came from the north—',
      'men, women and children—all of last year and this one.',
    ];
    const bytes = await drawn((document) => {
      lines.forEach((line, index) => {
        put(document, line, 60, 60 + index * lineHeight);
      });
    });
    expect(await blocksOf(bytes)).toEqual([lines.join('')]);
  });
});

it('text that runs another way than its page is told as text where it is much', async () => {
  const bytes = await drawn((document) => {
    flow(document, sentences(20, 'upright'), 60);
    document.rotate(90, { origin: [300, 300] });
    flow(document, sentences(5, 'turned'), 60, () => [60, 500]);
  });
  const turned = (await blocksOf(bytes)).filter((block) => block.startsWith('unplaced: '));
  expect(turned.map((block) => block.slice('unplaced: '.length)).join(' ')).toBe(sentences(5, 'turned'));
});

it('a saying that is set large between paragraphs is no title', async () => {
  const bytes = await drawn((document) => {
    const y = flow(document, `${sentences(5, 'one')} They answered.`, 60);
    put(document, '“Nobody asked what I was called.”', 90, y + 20, 'Times-Italic', 15);
    flow(document, sentences(5, 'two'), y + 50);
  });
  expect(await blocksOf(bytes)).toEqual([
    `${sentences(5, 'one')} They answered.`,
    'navigation: “Nobody asked what I was called.”',
    sentences(5, 'two'),
  ]);
});

it('a short document has its paragraphs, though it has as many gaps as lines', async () => {
  const paragraphs = Array.from({ length: 6 }, (_, index) => sentences(1, `n${index}`));
  const bytes = await drawn((document) => {
    paragraphs.reduce((y, paragraph) => flow(document, paragraph, y, () => [60, 520]) + 6, 60);
  });
  expect(await blocksOf(bytes)).toEqual(paragraphs);
});

describe('items', () => {
  it.each([
    ['hang under a bullet that is one piece with its words', ['• ', '• '], 10],
    ['are counted with capitals', ['A. ', 'B. '], 0],
    ['hang under letters', ['(a) ', '(b) '], 14],
    ['are counted with Roman numerals', ['(i) ', '(ii) '], 0],
  ])('%s', async (_, markers, hang) => {
    const first =
      'Pay the fund for victims at the beginning of each quarter and tell the courts of it in Gulu and in Lira.';
    const bytes = await drawn((document) => {
      let y = flow(document, sentences(8, 'one'), 60, () => [60, 300]) + 8;
      for (const marker of markers) {
        const top = y;
        y = flow(document, marker + first, y, (at) => [at === top ? 60 : 60 + hang, 300]);
      }
    });
    expect((await blocksOf(bytes)).slice(1)).toEqual(markers.map((marker) => marker + first));
  });
});

it('columns with a narrow gutter that nothing crosses are read one after the other', async () => {
  for (const shift of [0, 0.5, 1, 1.5]) {
    const bytes = await drawn((document) => {
      const write = (text: string, left: number, right: number) => {
        const words = text.split(' ');
        for (let y = 60; words.length > 0; y += lineHeight) {
          const own: string[] = [];
          while (words.length > 0 && document.widthOfString([...own, words[0]].join(' ')) <= right - left)
            own.push(words.shift() as string);
          const extra = (right - left - document.widthOfString(own.join(' '))) / Math.max(1, own.length - 1);
          document.text(own.join(' '), left, y, { lineBreak: false, wordSpacing: words.length > 0 ? extra : 0 });
        }
      };
      write(sentences(12, 'one'), 60, 300.5 + shift);
      write(sentences(11, 'two'), 310 + shift, 550);
    });
    expect(await blocksOf(bytes)).toEqual([sentences(12, 'one'), sentences(11, 'two')]);
  }
});

it('the strip behind the bullets of a column is no gutter', async () => {
  const left = sentences(12, 'left');
  const items = Array.from({ length: 22 }, (_, index) => `• Item ${index} of the lake office.`);
  const bytes = await drawn((document) => {
    flow(document, left, 60, () => [60, 296]);
    items.forEach((item, index) => {
      put(document, '•', 315, 60 + index * lineHeight);
      put(document, item.slice(2), 330, 60 + index * lineHeight);
    });
  });
  expect(await blocksOf(bytes)).toEqual([left, ...items]);
});

it('words of justified lines that stand far apart are no box', async () => {
  const rows = ['to the north', 'Lake men', 'boats are slow', 'and old'];
  const bytes = await drawn((document) => {
    let y = flow(document, sentences(9, 'above'), 60, () => [60, 210]);
    for (const row of rows) {
      const words = row.split(' ');
      const room = 150 - words.reduce((sum, word) => sum + document.widthOfString(word), 0);
      words.reduce((x, word) => {
        put(document, word, x, y);
        return x + document.widthOfString(word) + room / (words.length - 1);
      }, 60);
      y += lineHeight;
    }
    flow(document, sentences(9, 'below'), y, () => [60, 210]);
  });
  expect((await blocksOf(bytes)).join(' ')).toContain(` ${rows.join(' ')} `);
});

it('a heading in letters of its own stands apart where it fills a narrow column', async () => {
  const [above, below] = [sentences(9, 'above'), sentences(9, 'below')];
  const bytes = await drawn((document) => {
    // The last line above is as full as the others.
    const fill = document.widthOfString('Recommendations for the Seychelles');
    const end = flow(document, `${above} The bus to town was late on`, 60, () => [60, 60 + fill + 30]);
    put(document, 'Recommendations for the Seychelles', 60, end, 'Times-Bold');
    flow(document, below, end + lineHeight, () => [60, 60 + fill + 30]);
  });
  expect(await blocksOf(bytes)).toEqual([
    `${above} The bus to town was late on`,
    'Recommendations for the Seychelles',
    below,
  ]);
});

it('a title in large letters is one block, though its lines are centered', async () => {
  const bytes = await drawn((document) => {
    put(document, '2021 Trafficking in Persons', 90, 60, 'Times-Bold', 15);
    put(document, 'Report: Bosnia and', 110, 78, 'Times-Bold', 15);
    put(document, 'Herzegovina', 130, 96, 'Times-Bold', 15);
    flow(document, sentences(6, 'one'), 130, () => [60, 300]);
  });
  expect((await blocksOf(bytes))[0]).toBe('2021 Trafficking in Persons Report: Bosnia and Herzegovina');
});

it('capitals in another font are no part of the sentence above them', async () => {
  const text = sentences(6, 'one');
  const words = text.split(' ');
  const [first, rest] = [words.slice(0, 60).join(' '), words.slice(60).join(' ')];
  const bytes = await drawn((document) => {
    flow(document, first, 60, () => [60, 300]);
    put(document, 'REPUBLIC OF MALTA', 330, 36, 'Helvetica-Bold', 11);
    flow(document, rest, 60, () => [330, 570]);
  });
  expect(await blocksOf(bytes)).toContain('REPUBLIC OF MALTA');
});

it('the wide blanks of justified lines set no words apart', async () => {
  const lines = [
    'The mills wrote to the state and said',
    'that they had paid no one in the year',
    'of the great flood for the boats that',
    'came too late to take the sacks to us.',
  ];
  const bytes = await drawn((document) => {
    lines.forEach((line, row) => {
      line.split(' ').reduce((x, word) => {
        put(document, word, x, 60 + row * lineHeight);
        return x + document.widthOfString(word) + 16;
      }, 60);
    });
    flow(document, sentences(8, 'one'), 60 + lines.length * lineHeight + 10);
  });
  expect((await blocksOf(bytes)).filter((block) => block.startsWith('navigation'))).toEqual([]);
});

describe('a heading over two lines', () => {
  it('is one', async () => {
    const bytes = await drawn((document) => {
      const y = flow(document, sentences(4, 'one'), 60, () => [60, 290]) + 10;
      put(document, 'PRIORITIZED', 60, y, 'Times-Bold', 17);
      put(document, 'RECOMMENDATIONS:', 60, y + 20, 'Times-Bold', 17);
      flow(document, sentences(3, 'two'), y + 50, () => [60, 290]);
    });
    expect((await blocksOf(bytes))[1]).toBe('PRIORITIZED RECOMMENDATIONS:');
  });
});

describe('a tagged document', () => {
  it('has the paragraphs, items and notes that its tags say, in an order in which they can be read', async () => {
    const bytes = await drawn(
      (document) => {
        const root = document.struct('Document');
        document.addStructure(root);
        const add = (role: string, ...lines: [text: string, y: number][]) => {
          const draw = () => {
            for (const [line, y] of lines) put(document, line, 60, y);
          };
          root.add(document.struct(role, {}, draw));
        };
        // A paragraph ends where its line is full, another goes on behind a short line, and the title comes last.
        add('P', [
          'The inspectors of the ministry visited forty sawmills in the spring and in the fall of the year in question now.',
          100,
        ]);
        add('P', ['They wrote', 113], ['to the owners and to the courts.', 126]);
        add('H2', ['Prevention', 150]);
        add('H1', ['MALTA (Tier 2)', 60]);
        root.end();
      },
      { tagged: true, pdfVersion: '1.5', lang: 'en' },
    );
    expect(await blocksOf(bytes)).toEqual([
      'MALTA (Tier 2)',
      'The inspectors of the ministry visited forty sawmills in the spring and in the fall of the year in question now.',
      'They wrote to the owners and to the courts.',
      'Prevention',
    ]);
  });
});

/** Lines that fill their column. */
const fullLines = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `The ${name} mill sent its ${index} list of names to us.`);

/** A tagged document of blocks that `draw` adds, each with its tag. */
function taggedLines(
  draw: (add: (role: string, lines: ReadonlyArray<string>, x: number, y: number) => void, document: Document) => void,
): Promise<Uint8Array> {
  return drawn(
    (document) => {
      const root = document.struct('Document');
      document.addStructure(root);
      draw((role, lines, x, y) => {
        const writeLines = () => {
          for (const [index, line] of lines.entries()) put(document, line, x, y + index * lineHeight);
        };
        root.add(document.struct(role, {}, writeLines));
      }, document);
      root.end();
    },
    { tagged: true, pdfVersion: '1.5', lang: 'en' },
  );
}

it('a tagged document says where a paragraph ends whose last line fills a column', async () => {
  const names = ['first', 'second', 'third', 'fourth'];
  const bytes = await taggedLines((add) => {
    names.forEach((name, index) => {
      const isLower = index % 2 === 1;
      add('P', fullLines(name, 3), index < 2 ? 60 : 330, isLower ? 60 + 3 * lineHeight + 8 : 60);
    });
  });
  expect(await blocksOf(bytes)).toEqual(names.map((name) => fullLines(name, 3).join(' ')));
});

it('a paragraph of a tagged table goes on in the cell on the next page', async () => {
  const bytes = await taggedLines((add, document) => {
    add('P', fullLines('upper', 4), 60, 60);
    document.addPage();
    add('TD', fullLines('lower', 4), 60, 60);
  });
  expect(await blocksOf(bytes)).toEqual([[...fullLines('upper', 4), ...fullLines('lower', 4)].join(' ')]);
});

describe('a page that cannot be read', () => {
  const pages = (middle: (document: Document) => void) =>
    drawn((document) => {
      flow(document, sentences(6, 'one'), 60);
      document.addPage();
      middle(document);
      document.addPage();
      put(document, 'The end of it.', 60, 60);
    });
  const noticesOf = async (bytes: Uint8Array) => {
    const { notices, text, pages: ranges } = await extractPdf(bytes);
    expect(text).toContain('The end of it.');
    return notices.map(({ ruleId, actual, detail, range }) => {
      expect(range).toEqual({ start: ranges?.[1]?.start, end: ranges?.[1]?.end });
      return [ruleId, detail ?? actual];
    });
  };

  it('is told where it is a picture, not where it is blank', async () => {
    const picture = await pages((document) => document.rect(50, 50, 500, 600).fill('gray'));
    expect(await noticesOf(picture)).toEqual([['page-without-text', 'page 2']]);
    expect(await noticesOf(await pages(() => {}))).toEqual([]);
  });

  it.each([
    ['in its middle', 0.5],
    ['at its beginning', 0],
  ])('is told where its stream is damaged %s', async (_, at) => {
    const bytes = await pages((document) => flow(document, sentences(30, 'gone'), 60));
    const data = Buffer.from(bytes);
    const starts: number[] = [];
    for (let from = data.indexOf('stream\n'); from >= 0; from = data.indexOf('stream\n', from + 1)) {
      if (data.toString('latin1', from - 3, from) !== 'end') starts.push(from + 'stream\n'.length);
    }
    const ends = starts.map((start) => data.indexOf('endstream', start));
    const longest = starts.map((start, index) => (ends[index] ?? 0) - start);
    const index = longest.indexOf(Math.max(...longest));
    const place = Math.floor((starts[index] ?? 0) + at * (longest[index] ?? 0));
    for (let byte = place; byte < place + 8; byte += 1) data[byte] = (data[byte] ?? 0) ^ 0x5a;
    expect(await noticesOf(new Uint8Array(data))).toEqual([['damaged-pdf', 'page 2']]);
  });

  it('is refused where a few bytes unpack to more than any page has', async () => {
    const bytes = await pages((document) => {
      document.addContent('q Q '.repeat(4e6));
    });
    expect(await noticesOf(bytes)).toEqual([['input-too-large', 'page 2']]);
  });
});

it('has no page of more lines than any page has, where another program took them out', async () => {
  const line = '<text top="90" left="90" width="60" height="12" font="0">The mills</text>';
  const xml = `<pdf2xml><page number="1">${line.repeat(200_001)}</page><page number="2">${line}</page></pdf2xml>`;
  const { notices, text } = await extractPdf(Buffer.from(xml), true);
  expect(notices).toMatchObject([{ ruleId: 'input-too-large', detail: 'page 1' }]);
  expect(text).toContain('The mills');
});

it('text that is set from top to bottom has its upright marks in their place', async () => {
  const bytes = await drawn((document) => {
    document.rotate(90, { origin: [300, 300] });
    flow(document, sentences(6, 'one'), 60);
    put(document, 'The owners', 60, 300);
    const after = 60 + document.widthOfString('The owners');
    put(document, 'children came.', after + 13, 300);
    document.rotate(-90, { origin: [after, 308] });
    put(document, '’', after - 1, 308);
  });
  expect((await blocksOf(bytes)).at(-1)).toBe('The owners’ children came.');
});

import type { BasicType } from 'hyparquet-writer';
import type { Column, Row, RowWriter, Table, TableFormat } from './format.ts';

/** Rows in a group, at most. A group is held in memory until it is whole, and readers pass over groups they do not need. */
const groupSize = 10_000;
/** Characters in a group of long texts. */
const groupLength = 1_000_000;

const types: Readonly<Record<Column['type'], BasicType>> = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** Apache Parquet, its columns compressed (Snappy): what data frames and query engines read fastest. */
export const parquet: TableFormat = {
  kind: 'table',
  resource: { format: 'parquet', mediatype: 'application/vnd.apache.parquet' },
  async open(table, write) {
    const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
    const writer = new ByteWriter();
    const columns = table.columns.map(({ name, type, required }) => ({ name, type: types[type], nullable: !required }));
    const schema = schemaFromColumnData({ columnData: columns.map((column) => ({ ...column, data: [] })) });
    const file = new ParquetWriter({ writer, schema, kvMetadata: metadata(table), createdBy: 'tip-report' });
    return inGroups({
      async add(rows) {
        const columnData = table.columns.map(({ name }, index) => ({ name, data: rows.map((row) => row[index]) }));
        await file.write({ columnData, rowGroupSize: groupSize });
        await flush();
      },
      async end() {
        await file.finish();
        await flush();
      },
    });

    /** Hands on what has been written, so that no more than a group is held. */
    async function flush(): Promise<void> {
      await write(writer.getBytes().slice());
      writer.index = 0;
    }
  },
};

function metadata({ description, columns }: Table): { key: string; value: string }[] {
  return [
    { key: 'description', value: description },
    ...columns.map((column) => ({ key: `description.${column.name}`, value: column.description })),
  ];
}

/** Gathers rows until there are as many, or as long ones, as a group has. */
function inGroups(writer: RowWriter): RowWriter {
  let held: Row[] = [];
  let length = 0;
  return {
    async add(rows) {
      for (const row of rows) {
        held.push(row);
        for (const cell of row) if (typeof cell === 'string') length += cell.length;
      }
      if (held.length < groupSize && length < groupLength) return;
      const group = held;
      held = [];
      length = 0;
      await writer.add(group);
    },
    async end() {
      if (held.length > 0) await writer.add(held);
      await writer.end();
    },
  };
}

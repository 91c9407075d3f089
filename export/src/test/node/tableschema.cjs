// Checks each table of a folder of data packages against its schema: a line each, true, or false and why.
const fs = require('fs');
const path = require('path');
const {Schema, Table} = require('tableschema');

async function main(folder) {
  for (const name of fs.readdirSync(folder).sort()) {
    const home = path.join(folder, name);
    const described = JSON.parse(fs.readFileSync(path.join(home, 'datapackage.json'), 'utf8'));
    for (const resource of described.resources) {
      const schema = await Schema.load(resource.schema, {strict: true});
      const table = await Table.load(path.join(home, resource.path), {schema});
      const errors = await problems(table);
      console.log(name + ' ' + resource.name + ' ' + (errors.length ? 'false ' + errors.join('; ') : 'true'));
    }
  }
}

async function problems(table) {
  const found = [];
  try {
    await table.read({forceCast: true}).then(rows => {
      for (const row of rows) {
        if (row instanceof Error) {
          found.push((row.errors && row.errors.length ? row.errors : [row]).map(one => one.message).join(', '));
        }
      }
    });
  } catch (error) {
    found.push((error.errors && error.errors.length ? error.errors : [error]).map(one => one.message).join(', '));
  }
  return found;
}

main(process.argv[2]).catch(error => {
  console.error(error);
  process.exit(1);
});

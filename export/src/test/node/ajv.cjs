// Says of each document of a corpus, a line each, whether ajv in strict mode accepts it: true, or false and why.
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv/dist/2020');

const folder = process.argv[2];
const corpus = JSON.parse(fs.readFileSync(path.join(folder, 'corpus.json'), 'utf8'));
const schemas = new Map();
for (const one of corpus) {
  if (!schemas.has(one.schema)) {
    const ajv = new Ajv({strict: true, allErrors: false, logger: {log() {}, warn: fail, error: fail}});
    schemas.set(one.schema, ajv.compile(JSON.parse(fs.readFileSync(path.join(folder, one.schema), 'utf8'))));
  }
  const validate = schemas.get(one.schema);
  const accepted = validate(one.document);
  console.log(accepted ? 'true' : 'false ' + JSON.stringify(validate.errors[0].instancePath + ' ' + validate.errors[0].message));
}

function fail(message) {
  throw new Error(message);
}

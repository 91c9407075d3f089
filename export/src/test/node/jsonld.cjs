// Makes RDF of the JSON-LD document of a folder, with a loader that fetches nothing; a statement a line.
const fs = require('fs');
const path = require('path');
const jsonld = require('jsonld');

const document = JSON.parse(fs.readFileSync(path.join(process.argv[2], 'dcat.jsonld'), 'utf8'));
const documentLoader = url => {
  throw new Error('asks the network for ' + url);
};
jsonld
  .toRDF(document, {format: 'application/n-quads', documentLoader, safe: true})
  .then(text => process.stdout.write(text))
  .catch(error => {
    console.error(error);
    process.exit(1);
  });

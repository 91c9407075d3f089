// Says of each page of a folder, a line each, what html-validate has against it: nothing at all where all is well.
const fs = require('fs');
const path = require('path');
const {HtmlValidate, StaticConfigLoader} = require('html-validate');

const folder = process.argv[2];
const judge = new HtmlValidate(new StaticConfigLoader({extends: ['html-validate:recommended']}));
for (const name of fs.readdirSync(folder).filter(file => file.endsWith('.html')).sort()) {
  const report = judge.validateStringSync(fs.readFileSync(path.join(folder, name), 'utf8'));
  const messages = report.results.flatMap(result => result.messages);
  console.log(name + ':' + messages.slice(0, 5).map(one => ` ${one.line} ${one.ruleId} ${one.message}`).join(';'));
}

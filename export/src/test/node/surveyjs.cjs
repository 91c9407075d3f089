// Loads definitions of SurveyJS, and says of each item of a corpus, a line of JSON each, what survey-core makes of it.
// {survey, document}: of a document, or of each of a list, {accepted, errors, warnings, lost}: errors and warnings are
// texts, "lost" says that the form did not keep an answer. With "type" the answers are given one by one, as by a person,
// the survey is completed, and "data" is what it gives back. With "show" it says all words of the form in a locale.
const fs = require('fs');
const path = require('path');
const {SurveyModel, ConditionsParser} = require('survey-core');
require('survey-core/survey.i18n');

const folder = process.argv[2];
const corpus = JSON.parse(fs.readFileSync(path.join(folder, 'corpus.json'), 'utf8'));
const surveys = new Map();
const complaints = [];
for (const name of ['error', 'warn']) console[name] = (...words) => complaints.push(words.join(' '));

// The same expressions are asked of every document: they are parsed once.
const parse = ConditionsParser.prototype.parseExpression;
const parsed = new Map();
ConditionsParser.prototype.parseExpression = function (text) {
  if (!parsed.has(text)) parsed.set(text, parse.call(this, text));
  if (!parsed.get(text)) throw new Error('not an expression: ' + text);
  return parsed.get(text);
};

for (const one of corpus) {
  const survey = load(one.survey, one.type || one.show);
  const verdict = {accepted: true, errors: [], warnings: [], lost: false};
  survey.locale = one.locale || '';
  if (one.type) type(survey, one.document, verdict);
  else if (one.show) verdict.words = words(survey, one.document);
  else for (const document of Array.isArray(one.document) ? one.document : [one.document]) judge(survey, document, verdict);
  console.log(JSON.stringify(verdict));
}
if (complaints.length) throw new Error(complaints.slice(0, 5).join('\n'));

function load(name, fresh) {
  if (fresh || !surveys.has(name)) {
    const survey = new SurveyModel(JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')));
    if (survey.jsonErrors && survey.jsonErrors.length) throw new Error(JSON.stringify(survey.jsonErrors));
    surveys.set(name, survey);
  }
  return surveys.get(name);
}

function judge(survey, document, verdict) {
  const shaped = shape(survey, document);
  if (shaped === null) {
    verdict.accepted = false;
    verdict.errors.push('a shape that SurveyJS does not take');
    return;
  }
  survey.data = shaped;
  survey.clearIncorrectValues();
  survey.validate(true);
  collect(survey, verdict);
  if (!holds(survey.data, shaped)) verdict.lost = true;
}

function collect(survey, verdict) {
  for (const question of survey.getAllQuestions(true, false, true)) {
    for (const error of question.errors) {
      (error.notificationType === 'error' ? verdict.errors : verdict.warnings).push(error.text);
    }
  }
  verdict.accepted = verdict.errors.length === 0;
}

// Answers as SurveyJS has them: rows stand in a list even where there is one, several codes too, and nothing is there
// that nobody asked.
function shape(survey, document) {
  const shaped = {};
  for (const [key, value] of Object.entries(document)) {
    const question = survey.getQuestionByName(key);
    if (!question) continue;
    const rows = question.getType() === 'paneldynamic';
    if (rows && typeof value !== 'object') return null;
    shaped[key] = rows && !Array.isArray(value) ? [value] : value;
    if (key === 'activities') shaped[key] = value.map(activity => codes(question.template, activity));
  }
  return shaped;
}

function codes(template, activity) {
  const shaped = {};
  for (const [key, value] of Object.entries(activity)) {
    const question = template.getQuestionByName(key);
    if (!question) continue;
    const several = question.getType() === 'tagbox' && typeof value === 'string';
    shaped[key] = several ? value.split(';').map(text => text.trim()) : value;
  }
  return shaped;
}

// Whether all of a document is in the data; more may be.
function holds(data, document) {
  if (document === null || typeof document !== 'object') return data === document;
  if (data === null || typeof data !== 'object') return false;
  return Object.keys(document).every(key => holds(data[key], document[key]));
}

function type(survey, document, verdict) {
  for (const [key, value] of Object.entries(shape(survey, document))) {
    const question = survey.getQuestionByName(key);
    if (question.getType() === 'paneldynamic') {
      value.forEach((row, index) => {
        const panel = question.panels[index] || question.addPanel();
        for (const [name, answer] of Object.entries(row)) panel.getQuestionByName(name).value = answer;
      });
    } else if (question.getType() === 'multipletext') {
      for (const item of question.items) if (value[item.name] !== undefined) item.value = value[item.name];
    } else {
      question.value = value;
    }
  }
  const completed = survey.tryComplete();
  collect(survey, verdict);
  if (!completed) verdict.accepted = false;
  verdict.data = survey.data;
}

// All that a person reads, after answers have taken the place of their names.
function words(survey, document) {
  survey.data = document;
  survey.validate(true);
  const shown = [survey.locTitle.renderedHtml];
  for (const page of survey.pages) shown.push(page.locTitle.renderedHtml);
  for (const question of survey.getAllQuestions(false, true, true)) {
    shown.push(question.locTitle.renderedHtml, question.locDescription.renderedHtml);
    if (question.locTitle.hasHtml || question.locDescription.hasHtml) throw new Error('HTML: ' + question.title);
    for (const choice of question.choices || []) shown.push(choice.locText.renderedHtml);
    for (const error of question.errors) shown.push(error.text);
  }
  return shown;
}

// Answers questions, one JSON object a line on standard input, one a line on standard output:
//   {"schema": text, "documents": [yaml...]}  ->  [[{"path", "keyword"}...]...]   what is wrong with each document
//   {"read": yaml}                            ->  the document as this YAML reader (1.2, core) understands it
// A question that can't be answered comes back as {"error": message}.
import { createInterface } from 'node:readline';
import Ajv from 'ajv/dist/2020.js';
import { parse } from 'yaml';

// What editors know beyond JSON Schema; strict mode refuses any other word.
const editorKeywords = ['defaultSnippets', 'patternErrorMessage', 'errorMessage'];

const read = (text) => parse(text, { version: '1.2', schema: 'core', strict: true, uniqueKeys: true, prettyErrors: false });

const compiled = new Map();

function validatorOf(schema) {
  if (!compiled.has(schema)) {
    const refuse = (message) => { throw new Error(message); };
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true, logger: { log: refuse, warn: refuse, error: refuse } });
    ajv.addVocabulary(editorKeywords);
    if (compiled.size >= 16) compiled.clear();
    compiled.set(schema, ajv.compile(JSON.parse(schema)));
  }
  return compiled.get(schema);
}

function errors(validate, document) {
  if (validate(read(document))) return [];
  return validate.errors.map(({ instancePath, keyword }) => ({ path: instancePath, keyword }));
}

function answer(question) {
  if ('read' in question) return read(question.read);
  const validate = validatorOf(question.schema);
  return question.documents.map((document) => errors(validate, document));
}

for await (const line of createInterface({ input: process.stdin })) {
  let reply;
  try {
    reply = answer(JSON.parse(line));
  } catch (e) {
    reply = { error: e.message };
  }
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}

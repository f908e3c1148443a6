import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { loadTemplate } from '../../../src/dialogs/cards/template.ts';
import { stockTemplate } from '../../support/cards/stockTemplate.ts';

describe('the templates of cards', () => {
  const Template = loadTemplate();
  const Stock = stockTemplate();

  it('share what the same bound string was parsed to', () => {
    const parsed = Template.parseInterpolatedString('${view.name}');
    equal(Template.parseInterpolatedString('${view.name}'), parsed);
    notEqual(Template.parseInterpolatedString('${view.title}'), parsed);
  });

  it('leave a string that is not bound as it is', () => {
    equal(Template.parseInterpolatedString('a $ and a {}'), 'a $ and a {}');
  });

  const view = {
    name: 'Ada',
    none: null,
    no: '',
    zero: 0,
    off: false,
    list: ['a', 'b'],
    Deep: { er: { name: 'in' } },
  };
  const bound = [
    '${name}',
    'Dear ${name}, ${zero} of ${list}',
    '${NAME}',
    '${none}',
    '${no}',
    '${zero}',
    '${off}',
    '${list}',
    '${$root.list[1]}',
    '${list.length}',
    '${missing}',
    '${missing.name}',
    '${name.length}',
    '${Deep.er.name}',
    '${deep.er.name}',
    "${Deep['er'].name}",
    '${Deep.er}',
    '${$root.name}',
    '${$root.Deep.er.name}',
    '${$data.name}',
    '${toString}',
    '${__proto__}',
    "${name != ''}",
    "${no == ''}",
    '${if(off, name, Deep.er.name)}',
    "${join(foreach($root.list, one, concat(one, name)), ' ')}",
    '${count($root.list)}',
    '${$index}',
  ];
  for (const text of bound)
    it(`show what the package by itself shows for ${text}`, () => {
      const template = { text, within: { $data: '${list}', text: '${$data}-${$index}', all: text } };
      const shown = new Template(template).expand({ $root: view });
      deepEqual(shown, new Stock(template).expand({ $root: view }));
    });

  it('show only what the objects of a view have themselves', () => {
    const { text } = new Template({ text: '${constructor}' }).expand({ $root: view });
    equal(text, '${constructor}');
  });
});

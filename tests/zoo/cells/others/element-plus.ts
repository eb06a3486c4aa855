import ElementPlus from 'element-plus';
import { nextTick } from 'vue';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inVue } from '../../mount/inVue.ts';
import 'element-plus/dist/index.css';

const options = (texts: readonly string[]) =>
  texts.map((text, index) => `<el-option label="${text}" value="v${index}"></el-option>`).join('');

const template = `<el-form label-position="top">
  <el-form-item label="How do you detect intrusions?"><el-input type="textarea" v-model="model.detect"></el-input></el-form-item>
  <el-form-item label="Is detection automated?"><el-select v-model="model.automated">${options(['Yes', 'No', 'Partly'])}</el-select></el-form-item>
  <el-form-item label="Which sources are analysed?"><el-select multiple v-model="model.sources">${options(['Network', 'Endpoints', 'Applications'])}</el-select></el-form-item>
  <el-form-item label="Are alerts triaged?"><el-radio-group v-model="model.triaged">
    <el-radio value="y">Yes</el-radio><el-radio value="n">No</el-radio></el-radio-group></el-form-item>
  <el-form-item label="Are analysts on site?"><el-radio-group v-model="model.site">
    <el-radio-button value="y">Yes</el-radio-button><el-radio-button value="n">No</el-radio-button></el-radio-group></el-form-item>
  <el-form-item label="Which alerts wake people?"><el-checkbox-group v-model="model.alerts">
    <el-checkbox value="a">Critical</el-checkbox><el-checkbox value="b">High</el-checkbox></el-checkbox-group></el-form-item>
  <el-form-item label="Alerts are kept for a year"><el-switch v-model="model.kept"></el-switch></el-form-item>
</el-form>`;

const empty = { detect: '', automated: '', sources: [], triaged: '', site: '', alerts: [], kept: false };

export default {
  form: inVue(empty, template, [ElementPlus]),
  ready: () => nextTick(),
  cells: [
    {
      id: 'detect',
      question: 'How do you detect intrusions?',
      kind: 'textarea',
      first: written('Sensors watch every network.'),
      second: written('A partner watches alerts.'),
    },
    {
      id: 'automated',
      question: 'Is detection automated?',
      kind: 'select',
      options: ['Yes', 'No', 'Partly'],
      first: chosen('Partly', 'v2'),
      second: chosen('No', 'v1'),
      staysAnswered: 'the list has no empty option',
    },
    {
      id: 'sources',
      question: 'Which sources are analysed?',
      kind: 'multiselect',
      options: ['Network', 'Endpoints', 'Applications'],
      first: chosen(['Network', 'Applications'], ['v0', 'v2']),
      second: chosen('Endpoints', ['v1']),
    },
    {
      id: 'triaged',
      question: 'Are alerts triaged?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'site',
      question: 'Are analysts on site?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('Yes', 'y'),
      second: chosen('No', 'n'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'alerts',
      question: 'Which alerts wake people?',
      kind: 'checkbox',
      options: ['Critical', 'High'],
      first: chosen(['Critical', 'High'], ['a', 'b']),
      second: chosen('High', ['b']),
    },
    {
      id: 'kept',
      question: 'Alerts are kept for a year',
      kind: 'switch',
      first: chosen('Alerts are kept for a year', true),
      second: chosen('Alerts are kept for a year', true),
    },
  ],
} satisfies Library;
